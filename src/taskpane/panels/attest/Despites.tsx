import { useMemo } from "react";
import { findAttestSection } from "../../../core/attestation/attest-section";
import type { Approval } from "../../../core/attestation/attestation";
import { storedApprovals } from "../../../core/attestation/stored-approvals";
import { printIsoDate } from "../../../core/language/plain-date";
import { Notice } from "../../components/Notice";
import type { Checked } from "../../state/check-state";
import { useStrings } from "../../strings/use-strings";

/** Who approved although something stood in the way, and why. */
export function Despites({ checked: { report } }: { readonly checked: Checked }) {
  const { attest } = useStrings();
  const { document, facts } = report;
  const approvals = useMemo(
    (): readonly Approval[] => storedApprovals(document, findAttestSection(document, facts)) ?? [],
    [document, facts],
  );
  const despites = approvals.flatMap(({ name, date, despite }) =>
    despite ? { name, date, ...despite } : [],
  );
  if (despites.length === 0) return null;
  return (
    <Notice intent="info" title={attest.despites}>
      <ul>
        {despites.map(({ name, date, hinders, reason }, index) => (
          <li key={index}>
            <bdi lang="sv">{name}</bdi>
            {`, ${printIsoDate(date)}, ${attest.hinders(hinders)}: `}
            <bdi lang="sv">{reason}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
