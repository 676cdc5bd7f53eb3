/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import type { SealVerdict } from "../../src/core/attestation/attestation";
import type { Language } from "../../src/core/language/localised";
import { SealNotice } from "../../src/taskpane/panels/attest/SealNotice";
import { ServicesProvider } from "../../src/taskpane/services";
import { documentFrom } from "../support/notation";
import { createFakeHost } from "./support/fake-host";
import { servicesWith } from "./support/services";

function told(seal: SealVerdict, language: Language = "sv"): string | null {
  render(
    <ServicesProvider value={servicesWith(createFakeHost(documentFrom("")), { language })}>
      <SealNotice seal={seal} />
    </ServicesProvider>,
  );
  return screen.getByRole("status").textContent;
}

const since = { year: 2023, month: 11, day: 21 };

it.each<[SealVerdict, RegExp]>([
  [{ kind: "not-attested" }, /^Inte attesterat$/],
  [{ kind: "unchanged", since }, /^Oförändrat sedan 2023-11-21$/],
  [
    { kind: "unchanged", since, earlierWording: ["Maria Berg"] },
    /^Oförändrat sedan 2023-11-21Maria Berg attesterade en tidigare lydelse och inte den som står här nu\.$/,
  ],
  [
    { kind: "changed", since, sections: ["Ärendet", "Förvaltningens synpunkter och förslag"] },
    /^Ändrat efter attest: Ärendet, Förvaltningens synpunkter och förslag/,
  ],
  [{ kind: "seal-missing" }, /går inte att säga om texten har ändrats/],
  [{ kind: "cannot-be-decided" }, /^Kan inte avgöras/],
  [{ kind: "unknown-version" }, /nyare version/],
])("%j is told in words", (seal, words) => {
  expect(told(seal)).toMatch(words);
});

it("names all who approved an earlier wording, in English too", () => {
  const seal = { kind: "unchanged", since, earlierWording: ["Maria Berg", "Nils Ek"] } as const;
  expect(told(seal, "en")).toContain("Maria Berg and Nils Ek approved an earlier wording");
});
