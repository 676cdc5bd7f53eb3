/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { ProbeResult, SelfTest, SelfTestOutcome } from "../../src/host/self-test";
import { documentFrom } from "../support/notation";
import { createFakeHost } from "./support/fake-host";
import { axeViolations, openPane } from "./support/open-pane";
import { servicesWith } from "./support/services";

const probes = ["undo", "header-created"].map((id) => ({
  id,
  title: { sv: `Prov: ${id}`, en: id },
  page: id,
}));
const results: readonly ProbeResult[] = probes.map((probe) => ({
  ...probe,
  outcome: probe.id === "undo" ? "as-expected" : "differs",
  observed: "3 steps",
}));
const report: SelfTestOutcome = {
  kind: "report",
  report: {
    word: { version: "16.0", platform: "PC", language: "sv-SE", requirementSets: ["WordApi 1.3"] },
    results,
    text: "Self-test of 16.0 åäö",
  },
};

async function openHelp(selfTest: SelfTest) {
  const user = await openPane(
    servicesWith(createFakeHost(documentFrom("")), { selfTest: () => Promise.resolve(selfTest) }),
  );
  await user.click(screen.getByRole("button", { name: "Hjälp" }));
  await user.click(await screen.findByRole("button", { name: "Kör självtestet" }));
  return user;
}

it("ends with what was found and a report to save", async () => {
  await openHelp({ probes, run: () => Promise.resolve(report) });
  expect(await screen.findByText("Alla 2 prov är gjorda, 1 avviker.")).toBeTruthy();
  expect(screen.getByText("Avviker: 3 steps")).toBeTruthy();
  const link = screen.getByRole<HTMLAnchorElement>("link", { name: "Spara rapporten" });
  expect(decodeURIComponent(link.href)).toBe("data:text/plain;charset=utf-8,Self-test of 16.0 åäö");
  expect(await axeViolations()).toEqual([]);
});

it("shows how far it has come, and can be stopped", async () => {
  const run: SelfTest["run"] = ({ onResult, signal } = {}) => {
    onResult?.(results[0]!);
    return new Promise((resolve) => signal?.addEventListener("abort", () => resolve(report)));
  };
  const user = await openHelp({ probes, run });
  expect((await screen.findByRole("status")).textContent).toBe("Provar 2 av 2 …");
  await user.click(screen.getByRole("button", { name: "Stoppa" }));
  expect(await screen.findByRole("link", { name: "Spara rapporten" })).toBeTruthy();
});

it("refuses a document with text in it, and says what to do", async () => {
  await openHelp({ probes, run: () => Promise.resolve({ kind: "refused", reason: "document-not-empty" }) });
  await waitFor(() =>
    expect(screen.getByRole("status").textContent).toMatch(/Öppna ett nytt, tomt dokument/),
  );
});

it("that throws is our fault and says so", async () => {
  await openHelp({ probes, run: () => Promise.reject(new Error("hoppsan")) });
  expect((await screen.findByRole("alert")).textContent).toContain("vårt fel");
});
