import { Field } from "@fluentui/react-components";
import { SuggestInput } from "../../components/SuggestInput";
import { useServices } from "../../services";
import { useStrings } from "../../strings/use-strings";
import { findNamnder } from "./find-namnder";

export interface NamndFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A nämnd of the register, found as one types, or any other that is typed. */
export function NamndField({ value, onChange }: NamndFieldProps) {
  const { namnder, memory } = useServices();
  const { write } = useStrings();
  const found = findNamnder(namnder, value, memory.person.get("namnd"));
  return (
    <Field
      label={write.fields.namnd}
      size="small"
      hint={found.length === 0 && namnder.length > 0 ? write.noNamnd : write.namndHint}
    >
      <SuggestInput label={write.namndList} value={value} onChange={onChange} suggestions={found} />
    </Field>
  );
}
