import { profileOfSender } from "../../../src/core/profiles/profile-of-sender";
import { profileNamed, profiles } from "../../support/profiles";

it.each([
  ["Trafikkontoret", "stockholm", "stockholm-kontor"],
  ["trafikkontoret", "stockholm", "stockholm-kontor"],
  ["Parkförvaltningen", "stockholm", "stockholm"],
  ["Parkförvaltningen", "stockholm-kontor", "stockholm-kontor"],
  ["", "stockholm", "stockholm"],
  ["Trafikkontoret", "kommun", "kommun"],
])("writes for “%s”, where %s was found, by %s", (sender, found, expected) => {
  expect(profileOfSender(sender, profileNamed(found), profiles).id).toBe(expected);
});

it("keeps to a profile that is the only one", () => {
  const only = profileNamed("stockholm");
  expect(profileOfSender("Trafikkontoret", only, [only])).toBe(only);
});
