import { defineRule, noOptions } from "../checking/rule";
import type { Block, Table } from "../document/document";
import { readLines, trimmed } from "../facts/block-text";

/** In the table of the attest a name has no date. */
export const attestIncomplete = defineRule({
  id: "attest-incomplete",
  title: { sv: "Attesten är inte färdig", en: "Approval incomplete" },
  why: {
    sv: "Ett namn utan datum visar inte att någon har godkänt.",
    en: "A name without a date does not show that anyone has approved.",
  },
  source: "Organisationens mall för attesten: namn och datum för var och en som har godkänt",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    const section = facts.sections.find(({ role }) => role === "attest");
    const table = section?.blocks.find(isTable);
    if (facts.textKind !== "report" || !facts.attest || !table || !hasDates(table)) return;
    const [undated, ...others] = facts.attest.people.filter(
      ({ name, date }) => !date && name.value !== "" && !isUnfilled(table),
    );
    if (!undated) return;
    yield {
      message: {
        sv: `Datum saknas för ${undated.name.value}. Skriv vilken dag texten godkändes, eller ta bort raden.`,
        en: `The date is missing for ${undated.name.value}. Write the day of the approval, or take the row away.`,
      },
      where: undated.name.place,
      related: others.map(({ name }) => name.place),
    };
  },
});

const isTable = (block: Block): block is Table => block.kind === "table";

/** The table has a column for them. */
function hasDates({ rows: [header] }: Table): boolean {
  return (
    header?.cells.some(({ blocks }) => readLines(blocks).some((line) => /^datum/i.test(trimmed(line)))) ??
    false
  );
}

/** A field that waits for its text is another finding. */
const isUnfilled = ({ rows }: Table): boolean =>
  rows.some(({ cells }) =>
    cells.some(({ blocks }) =>
      blocks.some(
        (block) =>
          block.kind !== "table" && block.spans.some((span) => span.kind === "control" && span.placeholder),
      ),
    ),
  );
