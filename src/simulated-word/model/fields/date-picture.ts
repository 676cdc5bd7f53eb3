import type { WordLocale } from "../locale";

const parts: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  dddd: { weekday: "long" },
  ddd: { weekday: "short" },
  MMMM: { month: "long" },
  MMM: { month: "short" },
};

/** A moment (ISO 8601, as its own clock has it) by a field's date picture: "d MMMM yyyy". Quoted text stands as it is. */
export function formatMoment({ locale }: { locale: WordLocale }, iso: string, picture: string): string {
  const moment = new Date(iso);
  return picture.replace(
    /'([^']*)'|[aA][mM]\/[pP][mM]|d{1,4}|M{1,4}|y{2,4}|h{1,2}|H{1,2}|m{1,2}|s{1,2}/g,
    (code: string, quoted: unknown) => {
      if (typeof quoted === "string") return quoted;
      const words = parts[code];
      if (words) return new Intl.DateTimeFormat(locale, { ...words, timeZone: "UTC" }).format(moment);
      return number(moment, code);
    },
  );
}

function number(moment: Date, code: string): string {
  const padded = (value: number) => String(value).padStart(code.length > 1 ? 2 : 1, "0");
  const hours = moment.getUTCHours();
  switch (code.charAt(0)) {
    case "d":
      return padded(moment.getUTCDate());
    case "M":
      return padded(moment.getUTCMonth() + 1);
    case "y":
      return code.length > 2 ? String(moment.getUTCFullYear()) : padded(moment.getUTCFullYear() % 100);
    case "H":
      return padded(hours);
    case "h":
      return padded(hours % 12 === 0 ? 12 : hours % 12);
    case "m":
      return padded(moment.getUTCMinutes());
    case "s":
      return padded(moment.getUTCSeconds());
    default:
      return hours < 12 ? "AM" : "PM";
  }
}
