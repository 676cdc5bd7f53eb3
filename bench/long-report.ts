import {
  complexField,
  docxWith,
  lineBreak,
  ooxml,
  p,
  styled,
  table,
  tab,
  type Ooxml,
} from "../tests/support/docx";
import { WordMarkup } from "./report/as-word-writes";
import { Prose } from "./report/prose";
import { Random } from "./report/random";

/**
 * A tjänsteutlåtande with letterhead, proposal, chapters, lists, tables, signatures, enclosures and attest, fictional in
 * every word and the same at every call. A page is about 2,500 characters, headings and tables included.
 */
export function longReport(pages: number): Uint8Array {
  return new ReportWriter(pages).write();
}

class ReportWriter {
  readonly #random = new Random(20_240_314);
  readonly #prose = new Prose(this.#random);
  readonly #word = new WordMarkup(this.#random);

  constructor(readonly pages: number) {}

  write(): Uint8Array {
    const blocks = [
      ...this.#opening(),
      ...this.#section("Förvaltningens förslag till beslut", this.#decision()),
      ...this.#section("Sammanfattning", this.#paragraphs(4)),
      ...this.#section("Bakgrund", [...this.#paragraphs(3), this.#word.paragraph(referral)]),
      ...this.#section("Ärendet", this.#chapters(Math.round(this.pages * 0.29))),
      ...this.#section("Ärendets beredning", [this.#word.paragraph(preparation)]),
      ...this.#section("Förvaltningens synpunkter och förslag", [
        ...this.#chapters(Math.round(this.pages * 0.1)),
        this.#word.paragraph(closing),
      ]),
      ...this.#ending(),
    ];
    return docxWith(
      { header, firstHeader: header, footer: p("Ekbackens stadsdelsförvaltning"), title },
      ...blocks,
    );
  }

  #opening(): Ooxml[] {
    const lines = ["Handläggare", "Maj Törnblad", "Telefon: 08-508 00 123", "", "Till"];
    const addressee = ["Ekbackens stadsdelsnämnd", "19 december 2024"];
    return [
      ...[...lines, ...addressee].map((line) => this.#word.paragraph(line)),
      styled("Title", [title]),
      styled("Subtitle", ["Svar på remiss från kommunstyrelsen KS 2024/118"]),
    ];
  }

  #section(heading: string, blocks: readonly Ooxml[]): Ooxml[] {
    return [this.#word.heading(1, heading), ...blocks];
  }

  #decision(): Ooxml[] {
    return [
      "Ekbackens stadsdelsnämnd överlämnar förvaltningens tjänsteutlåtande som svar på remissen.",
      "Ekbackens stadsdelsnämnd godkänner budgetjusteringar om 3,6 mnkr.",
      "Ekbackens stadsdelsnämnd justerar paragrafen omedelbart.",
    ].map((point) => this.#word.item("number", point));
  }

  /** Of three pages or so each. */
  #chapters(count: number): Ooxml[] {
    return Array.from({ length: Math.max(1, count) }, () => this.#chapter()).flat();
  }

  #chapter(): Ooxml[] {
    const parts = Array.from({ length: this.#random.between(2, 4) }, () => [
      this.#word.heading(3, this.#prose.topic()),
      ...this.#paragraphs(this.#random.between(3, 6)),
    ]);
    const end = this.#random.chance(0.7) ? this.#table() : this.#list();
    return [
      this.#word.heading(2, `${this.#prose.topic()} och ${this.#prose.matter()}`),
      ...parts.flat(),
      ...end,
    ];
  }

  #paragraphs(count: number): Ooxml[] {
    return Array.from({ length: count }, () => this.#word.paragraph(this.#prose.paragraph()));
  }

  #list(): Ooxml[] {
    const items = Array.from({ length: this.#random.between(3, 7) }, () => this.#prose.topic());
    return [
      this.#word.paragraph("Arbetet omfattar följande delar:"),
      ...items.map((item) => this.#word.item("bullet", item)),
    ];
  }

  #table(): Ooxml[] {
    const rows = Array.from({ length: this.#random.between(4, 9) }, () => [
      this.#prose.topic(),
      this.#prose.figure(),
      this.#prose.figure(),
      this.#prose.isoDate(),
    ]);
    const cells = [["Verksamhet", "Utfall 2023", "Mål 2025", "Uppdaterat"], ...rows];
    return [table(cells.map((row) => row.map((cell) => this.#word.paragraph(cell)))), ...this.#paragraphs(1)];
  }

  #ending(): Ooxml[] {
    const enclosures = Array.from({ length: 6 }, () => `${this.#prose.topic()}, ${this.#prose.isoDate()}`);
    return [
      ...["Olof Granath", "Stadsdelsdirektör", "Ekbackens stadsdelsförvaltning"].map((line) =>
        this.#word.paragraph(line),
      ),
      ...this.#section(
        "Bilagor",
        enclosures.map((one) => this.#word.item("number", one)),
      ),
      ...this.#section("Attesterat av", [
        this.#word.paragraph("Detta dokument har godkänts digitalt av följande personer:"),
        table([
          ["Namn", "Datum"],
          ["Olof Granath, Stadsdelsdirektör", "2024-12-04"],
        ]),
      ]),
    ];
  }
}

const title = "Ekbackens utvecklingsprogram 2025–2030";

const referral =
  "Kommunstyrelsen har remitterat Ekbackens utvecklingsprogram 2025–2030 till Ekbackens stadsdelsnämnd för yttrande senast den 15 januari 2025. Remissen gäller hela Stockholms stad.";

const preparation =
  "Ärendet har beretts inom avdelningen för stadsmiljö i samråd med avdelningen för förskola. Ärendet har behandlats i förvaltningsgruppen den 10 december 2024 och behandlas i rådet för funktionshinderfrågor den 12 december 2024.";

const closing =
  "Förvaltningen föreslår att Ekbackens stadsdelsnämnd överlämnar tjänsteutlåtandet som svar på remissen.";

const header = ooxml(
  p(
    "Tjänsteutlåtande",
    lineBreak,
    "Dnr EKB 2024/512",
    lineBreak,
    "2024-12-02",
    tab,
    "Sida ",
    complexField("PAGE", "1"),
    " (",
    complexField("NUMPAGES", "300"),
    ")",
  ).xml,
);
