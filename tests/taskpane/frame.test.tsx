/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { createShortMemory } from "../../src/taskpane/pane-memory";
import type { PaneTheme } from "../../src/taskpane/services";
import { fictionalReport } from "../support/fictional-report";
import { documentFrom } from "../support/notation";
import { createFakeHost } from "./support/fake-host";
import { axeViolations, openPane, openTab, settle } from "./support/open-pane";
import { environmentWith, organisations, servicesWith } from "./support/services";

const report = () => createFakeHost(documentFrom(fictionalReport));
const real = environmentWith({ profiles: organisations });
const heading = () => screen.getByRole("heading", { level: 1 }).textContent;

describe("the head", () => {
  it("says what the document is, in two lines", async () => {
    await openPane(servicesWith(report(), { environment: real }));
    expect(heading()).toBe("Svar på remiss · Ängsnämnden · 18 september 2024");
  });

  it("has one verdict, which leads to the findings", async () => {
    const user = await openPane(servicesWith(report(), { environment: real }));
    await user.click(screen.getByRole("button", { name: /^Går inte att lämna in: \d+ hinder$/ }));
    expect(screen.getByRole("tab", { name: "Granska", selected: true })).toBeTruthy();
  });

  it("says that a document is empty", async () => {
    await openPane(servicesWith(createFakeHost(documentFrom(""))));
    expect(heading()).toMatch(/^Tomt dokument/);
  });

  it("says that a document could not be read", async () => {
    const host = report();
    host.reading = { ok: false, reason: "encrypted" };
    await openPane(servicesWith(host));
    expect(heading()).toMatch(/^Dokumentet kunde inte läsas/);
    expect(screen.getByRole("button", { name: "Kunde inte bedömas" })).toBeTruthy();
  });
});

describe("the tabs", () => {
  it("are four, each a word", async () => {
    await openPane(servicesWith(report()));
    expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual([
      "Skriv",
      "Granska",
      "Texter",
      "Attest",
    ]);
  });

  it("begin with the one that the ribbon asked for", async () => {
    await openPane(servicesWith(report(), { initialTab: "texter" }));
    expect(screen.getByRole("tabpanel", { name: "Texter" })).toBeTruthy();
  });

  it("begin with the one that was open before a reload", async () => {
    const memory = createShortMemory();
    const user = await openPane(servicesWith(report(), { memory }));
    await openTab(user, "Attest");
    cleanup();
    await openPane(servicesWith(report(), { memory }));
    expect(screen.getByRole("tab", { name: "Attest", selected: true })).toBeTruthy();
  });

  it("are moved among with the arrows, round and round, and chosen with Enter", async () => {
    const user = await openPane(servicesWith(report()));
    screen.getByRole("tab", { name: "Skriv" }).focus();
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Attest" }));
    await user.keyboard("{Home}{ArrowRight}{Enter}");
    expect(screen.getByRole("tabpanel", { name: "Granska" })).toBeTruthy();
  });
});

describe("help", () => {
  it("says that no text is sent, and what this Word can do", async () => {
    const host = createFakeHost(documentFrom(fictionalReport), { hasUndo: false });
    const user = await openPane(servicesWith(host));
    await user.click(screen.getByRole("button", { name: "Hjälp" }));
    await waitFor(() => expect(screen.getByText(/skickar ingen text någonstans/)).toBeTruthy());
    expect(screen.getByText("Ångra med Ctrl+Z").nextSibling!.textContent).toBe("Nej");
    expect(screen.getByText("Kör i").nextSibling!.textContent).toBe("WordApi 1.3");
  });

  it("shows no self-test where there is no Word to try", async () => {
    const user = await openPane(servicesWith(report()));
    await user.click(screen.getByRole("button", { name: "Hjälp" }));
    await waitFor(() => expect(screen.getByText("Vad skickas?")).toBeTruthy());
    expect(screen.queryByText("Självtest")).toBeNull();
  });

  it("goes away as it came", async () => {
    const user = await openPane(servicesWith(report(), { initialTab: "granska" }));
    await user.click(screen.getByRole("button", { name: "Hjälp" }));
    await user.click(screen.getByRole("button", { name: "Hjälp" }));
    expect(screen.getByRole("tabpanel", { name: "Granska" })).toBeTruthy();
  });
});

it("follows the surrounding program's theme", async () => {
  let theme: PaneTheme = "light";
  const listeners = new Set<() => void>();
  const source = {
    current: () => theme,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  await openPane(servicesWith(report(), { theme: source }));
  const background = () =>
    [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join("");
  const light = background();
  theme = "dark";
  act(() => listeners.forEach((listener) => listener()));
  await settle();
  expect(background()).not.toBe(light);
});

it.each(["sv", "en"] as const)("every panel shows in %s, and axe finds nothing wrong", async (language) => {
  const user = await openPane(servicesWith(report(), { environment: real, language }));
  for (const tab of screen.getAllByRole("tab")) {
    await user.click(tab);
    await settle();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(await axeViolations()).toEqual([]);
  }
});
