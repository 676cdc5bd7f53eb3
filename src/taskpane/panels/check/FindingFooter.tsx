import { useId, useState } from "react";
import type { Rule } from "../../../core/checking/rule";
import { CardButtons } from "./CardButtons";
import { Why } from "./Why";

export interface FindingFooterProps {
  readonly rule: Rule | undefined;
  /** Each is left out where it cannot be done. */
  readonly buttons: {
    readonly show?: (() => void) | undefined;
    readonly correct?: (() => void) | undefined;
  };
}

/** What can be done about a finding, and why it is one. */
export function FindingFooter({ rule, buttons }: FindingFooterProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <CardButtons
        onShow={buttons.show}
        onCorrect={buttons.correct}
        why={rule && { isOpen, id, toggle: () => setIsOpen(!isOpen) }}
      />
      {rule && isOpen && <Why id={id} rule={rule} />}
    </>
  );
}
