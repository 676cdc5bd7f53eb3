import type { FilledClause } from "../core/clauses/clause";
import { clauseContent } from "../core/clauses/clause-content";
import { spaceAround } from "../core/clauses/space-around";
import type { EditResult, Refusal } from "../core/editing/edit-result";
import type { DocumentHost } from "../host/document-host";

/** Inserts a phrase where the cursor is, in the surrounding style; open slots become fields. */
export async function insertClause(host: DocumentHost, filled: FilledClause): Promise<EditResult> {
  if (!host.capabilities.canWrite) return refused("read-only");
  const cursor = await host.cursor();
  if (cursor.state === "unknown") return refused("no-cursor");
  const content = spaceAround(clauseContent(filled), cursor);
  return host.apply([{ kind: "insert-at-cursor", expected: cursor.paragraph, content }]);
}

const refused = (reason: Refusal): EditResult => ({ ok: false, reason, standing: "nothing" });
