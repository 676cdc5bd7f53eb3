import type { Block, Table } from "../document/document";
import { tableTexts } from "../document/table-texts";
import type { Edit, Place } from "../editing/edit";
import type { NewBlock } from "../editing/new-block";
import { printIsoDate } from "../language/plain-date";
import { attestHeading, columnsOf, type AttestColumn, type AttestSection } from "./attest-section";
import { printAttestTag } from "./attest-tag";
import { canonicalLines } from "./canonical-text";
import { printSeal } from "./print-seal";
import type { Seal, SealedApproval } from "./seal";

const attestSentence = "Detta dokument har godkänts digitalt av följande personer:";
const columns = ["Namn", "Datum"] as const;

/** Enters the seal's latest approval: a new section last in the document, or what the section there lacks. */
export function attestEdits(section: AttestSection | undefined, seal: Seal): readonly Edit[] {
  const latest = seal.approvals.at(-1);
  if (!latest) throw new Error("A seal holds at least one approval.");
  const tag = printAttestTag(latest.print.whole);
  return [
    section ? rowEdit(section, latest, tag) : newSection(latest, tag),
    ...(section ? retagEdits(section, tag) : []),
    { kind: "store-part", part: "seal", xml: printSeal(seal) },
  ];
}

const newSection = (approval: SealedApproval, tag: string): Edit => ({
  kind: "insert-blocks",
  at: { kind: "end" },
  blocks: [
    { kind: "heading", level: 1, content: [{ kind: "text", text: attestHeading }] },
    sentence(tag),
    newTable(approval),
  ],
});

const sentence = (tag: string): NewBlock => ({
  kind: "paragraph",
  style: "normal",
  content: [{ kind: "field", tag, guidance: attestSentence, value: attestSentence }],
});

const newTable = (approval: SealedApproval): NewBlock => ({
  kind: "table",
  rows: [columns, [personText(approval), printIsoDate(approval.date)]],
});

function rowEdit(
  { table, blocks, tag: present }: AttestSection,
  approval: SealedApproval,
  tag: string,
): Edit {
  if (table)
    return {
      kind: "append-table-row",
      table: table.id,
      expected: tableTexts(table),
      cells: cellsFor(table, approval),
    };
  const missing = present ? [newTable(approval)] : [sentence(tag), newTable(approval)];
  return { kind: "insert-blocks", at: afterLast(blocks), blocks: missing };
}

function retagEdits({ tag }: AttestSection, to: string): readonly Edit[] {
  return tag && tag.text !== to ? [{ kind: "retag-field", from: tag.text, to }] : [];
}

/** One cell a column of the table that is there, which may have others than ours. */
function cellsFor(table: Table, approval: SealedApproval): readonly string[] {
  const present = columnsOf(table);
  const texts: Readonly<Record<AttestColumn, string>> = {
    name: present.includes("title") ? approval.name : personText(approval),
    title: approval.title,
    date: printIsoDate(approval.date),
    other: "",
  };
  return present.map((column) => texts[column]);
}

const personText = ({ name, title }: SealedApproval): string => [name, title].filter(Boolean).join(", ");

/** After the section's last block with text. */
function afterLast(blocks: readonly Block[]): Place {
  const last = blocks.filter((block) => canonicalLines(block).length > 0).at(-1);
  if (!last) throw new Error("An attest section has a heading or our control.");
  const expected = last.kind === "table" ? (tableTexts(last)[0] ?? []).join("\t") : last.text;
  return { kind: "after", block: last.id, expected };
}
