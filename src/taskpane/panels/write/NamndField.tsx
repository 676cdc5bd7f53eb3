import { Combobox, Field, Option } from "@fluentui/react-components";
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
      <Combobox
        freeform
        lang="sv"
        value={value}
        selectedOptions={namnder.includes(value) ? [value] : []}
        onChange={(event) => onChange(event.target.value)}
        onOptionSelect={(_, { optionText }) => optionText !== undefined && onChange(optionText)}
      >
        {found.map((namnd) => (
          <Option key={namnd}>{namnd}</Option>
        ))}
      </Combobox>
    </Field>
  );
}
