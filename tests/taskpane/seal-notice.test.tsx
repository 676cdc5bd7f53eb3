/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import type { SealVerdict } from "../../src/core/attestation/attestation";
import { SealNotice } from "../../src/taskpane/panels/attest/SealNotice";
import { ServicesProvider } from "../../src/taskpane/services";
import { documentFrom } from "../support/notation";
import { createFakeHost } from "./support/fake-host";
import { servicesWith } from "./support/services";

const since = { year: 2023, month: 11, day: 21 };

it.each<[SealVerdict, RegExp]>([
  [{ kind: "not-attested" }, /^Inte attesterat$/],
  [{ kind: "unchanged", since }, /^Oförändrat sedan 2023-11-21$/],
  [
    { kind: "changed", since, sections: ["Ärendet", "Förvaltningens synpunkter och förslag"] },
    /^Ändrat efter attest: Ärendet, Förvaltningens synpunkter och förslag/,
  ],
  [{ kind: "seal-missing" }, /går inte att säga om texten har ändrats/],
  [{ kind: "cannot-be-decided" }, /^Kan inte avgöras/],
  [{ kind: "unknown-version" }, /nyare version/],
])("%j is told in words", (seal, words) => {
  render(
    <ServicesProvider value={servicesWith(createFakeHost(documentFrom("")))}>
      <SealNotice seal={seal} />
    </ServicesProvider>,
  );
  expect(screen.getByRole("status").textContent).toMatch(words);
});
