import { useState } from "react";
import { Field, Input } from "@fluentui/react-components";
import { weekdayOf, type PlainDate } from "../../core/language/plain-date";
import { printSwedishDate, weekdayNames } from "../../core/language/swedish-dates";
import { useStrings } from "../strings/use-strings";
import { parseTypedDate, type TypedDate } from "./typed-date";

export interface DateFieldProps {
  readonly label: string;
  /** As typed. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string | undefined;
  /** What else is wrong, such as that it must not be empty. */
  readonly error?: string | undefined;
  /** Somebody tried to send it, and is told of a fault without moving on. */
  readonly isTried?: boolean;
}

/** A day, typed in any usual way. What was understood is shown with its weekday; a fault is told once one moves on. */
export function DateField({ label, value, onChange, hint, error, isTried = false }: DateFieldProps) {
  const { write } = useStrings();
  const [left, setLeft] = useState(false);
  const typed = parseTypedDate(value);
  const fault = error ?? (left || isTried ? faultOf(typed, value, write) : undefined);
  return (
    <Field
      label={label}
      size="small"
      hint={fault ? null : typed.kind === "day" ? longDate(typed.date) : (hint ?? write.dateHint)}
      validationState={fault ? "error" : "none"}
      validationMessage={fault ?? null}
    >
      <Input
        value={value}
        lang="sv"
        autoComplete="off"
        onChange={(_, { value: text }) => onChange(text)}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
      />
    </Field>
  );
}

function faultOf(
  typed: TypedDate,
  text: string,
  words: { readonly dateUnreadable: string; readonly dateMissing: (text: string) => string },
): string | undefined {
  switch (typed.kind) {
    case "none":
    case "day":
      return undefined;
    case "no-such-day":
      return words.dateMissing(text.trim());
    case "unreadable":
      return words.dateUnreadable;
  }
}

/** "onsdag 13 december 2023" */
const longDate = (date: PlainDate) => `${weekdayNames[weekdayOf(date) - 1]} ${printSwedishDate(date)}`;
