import { Field, Select } from "@fluentui/react-components";
import type { Profile } from "../../core/profiles/profile";
import { useContent } from "../services";
import type { Checked } from "../state/check-state";
import { useCheck } from "../state/use-check";
import { useStrings } from "../strings/use-strings";

export interface ProfileChoiceProps {
  readonly checked: Checked;
  /** The one that counts now. */
  readonly profile: Profile;
}

const automatic = "";

/** Whose requirements count: those that the document shows by its marks, or what this person has chosen. */
export function ProfileChoice({ checked, profile }: ProfileChoiceProps) {
  const { profiles } = useContent().environment;
  const { chosenProfile, chooseProfile } = useCheck();
  const { frame } = useStrings();
  const chosen = profiles.find(({ id }) => id === chosenProfile)?.id ?? automatic;
  const isFound = chosen === automatic && checked.profiles === profiles;
  const { label, help, automatic: automaticWords } = frame.profileChoice;
  return (
    <Field label={label} size="small" hint={help}>
      <Select
        size="small"
        value={chosen}
        onChange={(_, { value }) => chooseProfile(value === automatic ? undefined : value)}
      >
        <option value={automatic}>{automaticWords(isFound ? profile.name : undefined)}</option>
        {profiles.map(({ id, name }) => (
          <option key={id} value={id} lang="sv">
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
