/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { createShortMemory } from "../../src/taskpane/pane-memory";
import { documentFrom } from "../support/notation";
import { createFakeHost } from "./support/fake-host";
import { axeViolations, openPane, openTab } from "./support/open-pane";
import { environmentWith, oneCorrection, organisations, profileWith, servicesWith } from "./support/services";

const report = `
^ Stockholms stad
# Förvaltningens förslag till beslut
Ängsnämnden godkänner programmet.
# Sammanfattning
Programmet gäller ängar.
`;

const everybodys = environmentWith({ profiles: organisations });
/** One that asks for something, and one that does not. */
const strictAndLax = environmentWith({
  profiles: [
    { ...profileWith(oneCorrection), id: "strang", name: "Stränga staden" },
    { ...profileWith(), id: "mild", name: "Milda kommunen" },
  ],
});

async function openReport(memory = createShortMemory(), notation = report, environment = everybodys) {
  const host = createFakeHost(documentFrom(notation));
  return openPane(servicesWith(host, { environment, initialTab: "granska", memory }));
}

const choice = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Organisation" });
const shown = () => choice().selectedOptions[0]?.textContent;
const verdict = () => screen.getByTitle("Visa granskningen").textContent;

describe("the organisation", () => {
  it("is found by the document, until a person chooses", async () => {
    const user = await openReport(createShortMemory(), `${report}Ett gammalt hus.`, strictAndLax);
    expect([shown(), verdict()]).toEqual(["Automatiskt: Stränga staden", "Inga hinder, 1 att kontrollera"]);
    await user.selectOptions(choice(), "Milda kommunen");
    await waitFor(() => expect(verdict()).toBe("Inga formella fel hittade"));
    expect(shown()).toBe("Milda kommunen");
    await user.selectOptions(choice(), "Automatiskt");
    await waitFor(() => expect(shown()).toBe("Automatiskt: Stränga staden"));
    expect(verdict()).toBe("Inga hinder, 1 att kontrollera");
  });

  it("is remembered for the next document", async () => {
    const memory = createShortMemory();
    const user = await openReport(memory);
    await user.selectOptions(choice(), "Kommun");
    await openReport({ ...createShortMemory(), person: memory.person });
    const [, next] = screen.getAllByRole<HTMLSelectElement>("combobox", { name: "Organisation" });
    expect(next?.value).toBe("kommun");
  });

  it("decides what a new report's headings are", async () => {
    const user = await openReport(createShortMemory(), "¶");
    await openTab(user, "Skriv");
    expect(screen.getByText("Förvaltningens förslag till beslut")).toBeTruthy();
    await user.selectOptions(choice(), "Stockholms stad, kontor");
    expect(await screen.findByText("Kontorets förslag till beslut")).toBeTruthy();
    expect(await axeViolations()).toEqual([]);
  });

  it("of a new report is that of its sender", async () => {
    const user = await openReport(createShortMemory(), "¶");
    await openTab(user, "Skriv");
    await user.type(screen.getByRole("combobox", { name: "Nämnd" }), "Trafiknämnden");
    expect(await screen.findByText("Kontorets förslag till beslut")).toBeTruthy();
    expect(shown()).toBe("Automatiskt: Stockholms stad, kontor");
  });
});
