import { Field } from "@fluentui/react-components";
import { SuggestInput } from "../../components/SuggestInput";
import { useContent, useServices } from "../../services";
import { useStrings } from "../../strings/use-strings";
import { findNamnder } from "./find-namnder";

export interface NamndFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A nämnd of the register, found as one types, or any other that is typed. */
export function NamndField({ value, onChange }: NamndFieldProps) {
  const { memory } = useServices();
  const { namnder } = useContent();
  const { write } = useStrings();
  const names = namnder.map(({ namnd }) => namnd);
  const found = findNamnder(names, value, memory.person.get("namnd"));
  return (
    <Field
      label={write.fields.namnd}
      size="small"
      hint={found.length === 0 && names.length > 0 ? write.noNamnd : write.namndHint}
    >
      <SuggestInput label={write.namndList} value={value} onChange={onChange} suggestions={found} />
    </Field>
  );
}
