/** The names of colours that Word's API takes, as "RRGGBB". */
const named: Readonly<Record<string, string>> = {
  aqua: "00FFFF",
  black: "000000",
  blue: "0000FF",
  brightgreen: "00FF00",
  brown: "A52A2A",
  cyan: "00FFFF",
  darkblue: "000080",
  darkcyan: "008B8B",
  darkgray: "A9A9A9",
  darkgreen: "006400",
  darkmagenta: "8B008B",
  darkred: "8B0000",
  darkyellow: "808000",
  fuchsia: "FF00FF",
  gold: "FFD700",
  gray: "808080",
  grey: "808080",
  green: "008000",
  indigo: "4B0082",
  lightblue: "ADD8E6",
  lightgray: "D3D3D3",
  lightgreen: "90EE90",
  lightgrey: "D3D3D3",
  lightyellow: "FFFFE0",
  lime: "00FF00",
  magenta: "FF00FF",
  maroon: "800000",
  navy: "000080",
  olive: "808000",
  orange: "FFA500",
  pink: "FFC0CB",
  purple: "800080",
  red: "FF0000",
  silver: "C0C0C0",
  teal: "008080",
  turquoise: "40E0D0",
  violet: "EE82EE",
  white: "FFFFFF",
  yellow: "FFFF00",
};

/** "#RRGGBB", "RRGGBB", "#RGB" or a name, as "RRGGBB"; undefined for what is no colour. */
export function hexOfColour(written: string): string | undefined {
  const text = written.trim();
  const name = named[text.toLowerCase().replace(/\s/g, "")];
  if (name !== undefined) return name;
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase();
  const rgb = /^rgb\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})\)$/i.exec(text);
  if (rgb)
    return rgb
      .slice(1)
      .map((part) => hexByte(Number(part)))
      .join("");
  return /^#?([\da-f]{6})$/i.exec(text)?.[1]?.toUpperCase();
}

const hexByte = (value: number): string => Math.min(value, 255).toString(16).padStart(2, "0").toUpperCase();

/** The colours that text can be highlighted in, by their name in files. */
const highlights: Readonly<Record<string, string>> = {
  yellow: "FFFF00",
  green: "00FF00",
  cyan: "00FFFF",
  magenta: "FF00FF",
  blue: "0000FF",
  red: "FF0000",
  darkBlue: "000080",
  darkCyan: "008080",
  darkGreen: "008000",
  darkMagenta: "800080",
  darkRed: "800000",
  darkYellow: "808000",
  darkGray: "808080",
  lightGray: "C0C0C0",
  black: "000000",
  white: "FFFFFF",
};

/** What the API calls some of these colours otherwise than the web does. */
const highlightNames: Readonly<Record<string, string>> = {
  turquoise: "cyan",
  pink: "magenta",
  teal: "darkCyan",
  purple: "darkMagenta",
  lime: "green",
  green: "darkGreen",
  olive: "darkYellow",
  gray: "darkGray",
  grey: "darkGray",
  darkred: "darkRed",
  darkblue: "darkBlue",
  lightgray: "lightGray",
};

/** The highlight that is nearest to a colour; undefined for what is no colour. */
export function highlightOf(written: string): string | undefined {
  const byName = highlightNames[written.toLowerCase()];
  if (byName !== undefined) return byName;
  const hex = hexOfColour(written);
  if (hex === undefined) return undefined;
  const nearest = Object.entries(highlights).sort(([, a], [, b]) => distance(a, hex) - distance(b, hex));
  return nearest[0]?.[0];
}

export function hexOfHighlight(highlight: string): string | undefined {
  return highlights[highlight];
}

function distance(one: string, other: string): number {
  return [0, 2, 4]
    .map((at) => parseInt(one.slice(at, at + 2), 16) - parseInt(other.slice(at, at + 2), 16))
    .reduce((sum, part) => sum + part * part, 0);
}
