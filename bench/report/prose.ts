import type { Random } from "./random";
import {
  commonLasts,
  firstParts,
  laws,
  meetings,
  months,
  neuterLasts,
  organs,
  people,
  places,
  sentences,
  slips,
} from "./words";

/** Running text of a fictional report: no two paragraphs alike, and the words as unevenly used as in a real one. */
export class Prose {
  constructor(readonly random: Random) {}

  paragraph(): string {
    const count = this.random.between(3, 6);
    const made = Array.from({ length: count }, () => this.sentence());
    // A slip on every tenth page or so.
    return this.random.chance(0.015) ? [...made, this.fill(this.random.of(slips))].join(" ") : made.join(" ");
  }

  sentence(): string {
    return this.fill(this.random.of(sentences));
  }

  /** "Skolskogsplanen": what a section is about. */
  topic(): string {
    return upperFirst(this.matter());
  }

  matter(): string {
    const first = this.random.of(firstParts);
    return first + (this.random.chance(0.6) ? this.random.of(commonLasts) : this.random.of(neuterLasts));
  }

  /** "3 410", as in a table. */
  figure(): string {
    return grouped(this.random.between(100, 60_000));
  }

  isoDate(): string {
    const part = (most: number): string => String(this.random.between(1, most)).padStart(2, "0");
    return `${this.year()}-${part(12)}-${part(28)}`;
  }

  private fill(template: string): string {
    return template.replace(/\{(\p{L}+)\}/gu, (_, slot: string) => this.slot(slot));
  }

  private slot(name: string): string {
    const { random } = this;
    const fillers: Readonly<Record<string, () => string>> = {
      sak: () => this.matter(),
      plats: () => random.of(places),
      folk: () => random.of(people),
      organ: () => random.of(organs),
      Organ: () => upperFirst(random.of(organs)),
      möte: () => random.of(meetings),
      lag: () => random.of(laws),
      månad: () => random.of(months),
      datum: () => `${random.between(1, 28)} ${random.of(months)} ${this.year()}`,
      år: () => this.year(),
      nästa: () => String(random.between(2026, 2032)),
      nummer: () => String(random.between(10, 999)),
      växel: () => String(random.between(100, 899)),
      tal: () => this.figure(),
      procent: () => String(random.between(11, 97)),
      belopp: () => grouped(random.between(10, 4_000) * 1_000),
    };
    return fillers[name]?.() ?? "";
  }

  private year(): string {
    return String(this.random.between(2015, 2024));
  }
}

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, "\u00A0");

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
