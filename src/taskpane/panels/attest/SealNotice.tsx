import type { SealVerdict } from "../../../core/attestation/attestation";
import { printIsoDate } from "../../../core/language/plain-date";
import { Notice, type NoticeIntent } from "../../components/Notice";
import { useAttestStrings, type AttestStrings } from "./use-attest-strings";

/** What became of the text since it was approved. */
export function SealNotice({ seal }: { readonly seal: SealVerdict }) {
  const attest = useAttestStrings();
  const { intent, title, more } = wordsFor(seal, attest.verdict);
  return (
    <div role="status">
      <Notice intent={intent} title={title}>
        {more && <p>{more}</p>}
      </Notice>
    </div>
  );
}

interface SealWords {
  readonly intent: NoticeIntent;
  readonly title: string;
  readonly more?: string;
}

function wordsFor(seal: SealVerdict, words: AttestStrings["verdict"]): SealWords {
  switch (seal.kind) {
    case "not-attested":
      return { intent: "info", title: words.notAttested };
    case "unchanged":
      return unchanged(seal, words);
    case "changed":
      return {
        intent: "error",
        title: words.changed(seal.sections.join(", ")),
        more: words.changedSince(printIsoDate(seal.since)),
      };
    case "seal-missing":
      return { intent: "warning", title: words.sealMissing, more: words.sealMissingMore };
    case "cannot-be-decided":
      return { intent: "warning", title: words.cannotBeDecided, more: words.cannotBeDecidedMore };
    case "unknown-version":
      return { intent: "warning", title: words.unknownVersion, more: words.unknownVersionMore };
  }
}

/** Unchanged is what the latest approval saw; those who approved before it may have seen something else. */
function unchanged({ since, earlierWording = [] }: Unchanged, words: AttestStrings["verdict"]): SealWords {
  const title = words.unchanged(printIsoDate(since));
  return earlierWording.length === 0
    ? { intent: "success", title }
    : { intent: "warning", title, more: words.earlierWording(earlierWording) };
}

type Unchanged = Extract<SealVerdict, { readonly kind: "unchanged" }>;
