import { useId, useState } from "react";
import type { Rule } from "../../../core/checking/rule";
import { CardButtons, type CardAction } from "./CardButtons";
import { Why } from "./Why";

export interface FindingFooterProps {
  readonly rule: Rule | undefined;
  readonly actions: readonly CardAction[];
}

/** What can be done about a finding, and why it is one. */
export function FindingFooter({ rule, actions }: FindingFooterProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <CardButtons actions={actions} why={rule && { isOpen, id, toggle: () => setIsOpen(!isOpen) }} />
      {rule && isOpen && <Why id={id} rule={rule} />}
    </>
  );
}
