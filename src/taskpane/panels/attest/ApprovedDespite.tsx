import { useMemo } from "react";
import { approvalsDespiteHinders } from "../../../core/attestation/approvals-despite-hinders";
import { printIsoDate } from "../../../core/language/plain-date";
import { Notice } from "../../components/Notice";
import type { Checked } from "../../state/check-state";
import { useAttestStrings } from "./use-attest-strings";

/** Who approved although something stood in the way, and why. */
export function ApprovedDespite({ checked: { report } }: { readonly checked: Checked }) {
  const attest = useAttestStrings();
  const { document, facts } = report;
  const approvals = useMemo(() => approvalsDespiteHinders(document, facts), [document, facts]);
  if (approvals.length === 0) return null;
  return (
    <Notice intent="info" title={attest.approvedDespite}>
      <ul>
        {approvals.map(({ name, date, despite }, index) => (
          <li key={index}>
            <bdi lang="sv">{name}</bdi>
            {`, ${printIsoDate(date)}, ${attest.hinders(despite.hinders)}: `}
            <bdi lang="sv">{despite.reason}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
