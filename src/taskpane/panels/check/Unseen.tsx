import { Disclosure } from "../../components/Disclosure";
import type { Checked } from "../../state/check-state";
import { useStrings } from "../../strings/use-strings";

/** Nothing is claimed about what was not looked at. */
export function Unseen({ checked }: { readonly checked: Checked }) {
  const { check } = useStrings();
  const { document } = checked.report;
  return (
    <Disclosure label={check.unseen} openAtFirst>
      <ul>
        {document.header.state === "unknown" && <li>{check.headerUnknown}</li>}
        {document.readBy === "proxies" && <li>{check.readByProxies}</li>}
        <li>{check.unseenAlways}</li>
      </ul>
    </Disclosure>
  );
}
