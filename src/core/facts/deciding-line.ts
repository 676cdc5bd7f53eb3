/** A longer line is a sentence of the text. */
const longestLine = 150;

/**
 * A line that a proposal for a decision begins with, where no heading says so: "Kollektivtrafiknämnden föreslås besluta",
 * "Förvaltningens förslag".
 */
export function isDecidingLine(text: string): boolean {
  const line = text.trim();
  return line.length <= longestLine && (leadIn.test(line) || bareProposal.test(line));
}

/** Not what somebody outside asks for: "Motionären föreslår att kommunfullmäktige beslutar att". */
const leadIn =
  /^(?!motion|förslagsställ|medborgarförslag|revisor|skribent)\p{Lu}[^.:;]*(?:nämnd|nämnden|styrelsen|fullmäktige|utskottet|direktionen) (?:beslutar|(?:föreslås|föreslår [^.:;]+) (?:att )?beslutar?)(?: (?:att|följande))?:?$/iu;

/** Beside a proposal for a decision it may be any proposal; alone it is that. */
const bareProposal =
  /^(?:[\p{L} -]*(?:förvaltningens|kontorets|nämndens|styrelsens|utskottets|avdelningens|direktörens) )?förslag:?$/iu;
