import { matterKinds, sectionRoles, type SectionRole } from "../facts/facts";
import { ContentValue } from "../profiles/content-value";
import { fieldNames, parseFieldReference, type FieldName } from "./field-name";
import type { Line, LinePart, Skeleton } from "./skeleton";

const keys = [
  "id",
  "matters",
  "fields",
  "header",
  "address",
  "title",
  "subtitle",
  "sections",
  "signature",
] as const;

/**
 * Turns what a skeleton's file holds into a skeleton. A line is a text with fields, `Till {namnd}`, and guidance,
 * `{? Skriv här …}`.
 * @param file named in the error, such as "skeletons/svar-pa-remiss.json"
 * @throws ContentError for anything that is not a skeleton
 */
export function parseSkeleton(json: unknown, file: string): Skeleton {
  const content = new ContentValue(file, json);
  content.entries(keys);
  const subtitle = content.field("subtitle");
  return {
    id: content.field("id").text(),
    matters: content.field("matters").someOf(matterKinds),
    fields: parseFields(content.field("fields")),
    header: content.field("header").list().map(parseLine),
    address: content.field("address").list().map(parseLine),
    title: parseLine(content.field("title")),
    ...(subtitle.isGiven ? { subtitle: parseLine(subtitle) } : {}),
    sections: parseSections(content.field("sections")),
    signature: content.field("signature").list().map(parseLine),
  };
}

function parseFields(content: ContentValue): Readonly<Record<FieldName, string>> {
  content.entries(fieldNames);
  const text = (name: FieldName) => content.field(name).text();
  return {
    namnd: text("namnd"),
    motesdatum: text("motesdatum"),
    diarienummer: text("diarienummer"),
    titel: text("titel"),
    remissinstans: text("remissinstans"),
    remissdiarienummer: text("remissdiarienummer"),
    "sista-svarsdag": text("sista-svarsdag"),
    handlaggare: text("handlaggare"),
    telefon: text("telefon"),
    undertecknare: text("undertecknare"),
    "undertecknare-titel": text("undertecknare-titel"),
    forvaltning: text("forvaltning"),
  };
}

function parseSections(content: ContentValue): Skeleton["sections"] {
  const sections: Partial<Record<SectionRole, readonly Line[]>> = {};
  for (const [role, lines] of content.entries(sectionRoles)) sections[role] = lines.list().map(parseLine);
  return sections;
}

function parseLine(content: ContentValue): Line {
  const parts = content
    .text()
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== "")
    .map((piece) => parsePart(piece, content));
  if (parts.some((part, at) => isControl(part) && isControl(parts[at + 1])))
    throw content.fault("två fält får inte stå direkt intill varandra; skriv något emellan");
  return parts;
}

/** Word on the web mishandles controls that touch each other. */
const isControl = (part: LinePart | undefined): boolean =>
  part?.kind === "field" || part?.kind === "guidance";

function parsePart(piece: string, content: ContentValue): LinePart {
  if (!/[{}]/.test(piece)) return { kind: "text", text: piece };
  if (piece === "{förvaltningens}") return { kind: "senders" };
  if (piece === "{sida}") return { kind: "page-number" };
  if (piece === "{sidor}") return { kind: "page-count" };
  if (piece.startsWith("{?")) return { kind: "guidance", text: piece.slice(2, -1).trim() };
  const field = parseFieldReference(piece.slice(1, -1));
  if (field) return { kind: "field", field };
  throw content.fault(
    `fältet ”${piece}” är okänt; de som finns är ${[...fieldNames, "förvaltningens", "sida", "sidor"].join(", ")}`,
  );
}
