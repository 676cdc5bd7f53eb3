/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { headingFix } from "../../src/core/checking/heading-fix";
import { defineRule, noOptions } from "../../src/core/checking/rule";
import { documentFrom } from "../support/notation";
import { createFakeHost, type FakeHost } from "./support/fake-host";
import { axeViolations, openPane, settle } from "./support/open-pane";
import { environmentWith, oneCorrection, profileWith, servicesWith } from "./support/services";

const faulty = `
# Sammanfattning
Ett gammalt program.
# Ärendet
Det är oklart vad som gäller.
Ännu ett gammalt program.
`;

/** Gives every heading of level 3 level 2. */
const styling = defineRule<unknown>({
  id: "heading-too-low",
  title: { sv: "Rubriknivå", en: "Heading level" },
  why: { sv: "", en: "" },
  source: "Provhandboken, sidan 2",
  severity: "hint",
  parseOptions: noOptions,
  *check({ texts }) {
    for (const { block } of texts) {
      if (block.kind !== "heading" || block.level !== 3) continue;
      const fixes = headingFix([{ block, level: 2 }]);
      yield { message: { sv: "Fel nivå.", en: "Wrong level." }, where: "document", fixes };
    }
  },
});

const hostWith = (notation = faulty) => createFakeHost(documentFrom(notation));
const openChecked = (host: FakeHost, overrides = {}) =>
  openPane(servicesWith(host, { initialTab: "granska", ...overrides }));
const button = (name: string) => screen.getByRole("button", { name });
const boxes = () => screen.getAllByRole("checkbox");
const status = () => screen.getByRole("status").textContent;

describe("what can be corrected in one go", () => {
  it("is shown first: what stands there and what will", async () => {
    const host = hostWith();
    const user = await openChecked(host);
    await user.click(button("Rätta säkra fel (2)"));
    const list = within(screen.getByRole("region", { name: "Rätta säkra fel (2)" }));
    expect(list.getAllByRole("deletion").map(({ textContent }) => textContent)).toEqual([
      "gammalt",
      "gammalt",
    ]);
    expect(list.getAllByRole("insertion").map(({ textContent }) => textContent)).toEqual(["nytt", "nytt"]);
    expect(document.activeElement).toBe(boxes()[0]);
    expect(host.applied).toEqual([]);
  });

  it("is told in words where it is no change of words", async () => {
    const host = createFakeHost(documentFrom("# Sammanfattning\nEtt gammalt program.\n### Ärendet\nText."));
    const profiles = [profileWith(oneCorrection, styling)];
    const user = await openChecked(host, { environment: environmentWith({ profiles }) });
    await user.click(button("Rätta säkra fel (2)"));
    const list = within(screen.getByRole("region", { name: "Rätta säkra fel (2)" }));
    expect(list.getByText("Rubrikformat: Rubrik 2")).toBeDefined();
    expect(list.getAllByRole("insertion").map(({ textContent }) => textContent)).toEqual(["nytt"]);
  });

  it("is done as one plan, checked again and counted", async () => {
    const host = hostWith();
    const user = await openChecked(host);
    await user.click(button("Rätta säkra fel (2)"));
    await user.click(button("Gör 2 ändringar"));
    await settle();
    expect(host.applied).toHaveLength(1);
    expect(status()).toBe("1 fynd 2 fel är rättade. Ångra med Ctrl+Z.");
    expect(screen.queryByRole("button", { name: /säkra fel/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("article"));
  });

  it("leaves out what is not ticked", async () => {
    const host = hostWith();
    const user = await openChecked(host);
    await user.click(button("Rätta säkra fel (2)"));
    await user.click(boxes()[0]!);
    await user.click(button("Gör 1 ändring"));
    await settle();
    expect(host.document.blocks[1]).toMatchObject({ text: "Ett gammalt program." });
    expect(host.document.blocks[4]).toMatchObject({ text: "Ännu ett nytt program." });
  });

  it("names what was left because its text has changed", async () => {
    const host = hostWith();
    const user = await openChecked(host);
    await user.click(button("Rätta säkra fel (2)"));
    host.document = documentFrom(faulty.replace("Ännu ett gammalt", "Och ett gammalt"));
    await user.click(button("Gör 2 ändringar"));
    await settle();
    expect(status()).toBe(
      "2 fynd 1 fel är rättat. Ångra med Ctrl+Z. Inte rättat, för texten har ändrats: ”gammalt”.",
    );
  });

  it("that is refused says what happened and what is safe", async () => {
    const host = hostWith();
    host.answer = { ok: false, reason: "write-failed", standing: "part" };
    const user = await openChecked(host);
    await user.click(button("Rätta säkra fel (2)"));
    await user.click(button("Gör 2 ändringar"));
    await settle();
    expect(screen.getByRole("alert").textContent).toMatch(/^Word avbröt ändringen\.En del av ändringen/);
    expect(document.activeElement).toBe(button("Rätta säkra fel (2)"));
  });

  it("says what to do where nothing was changed", async () => {
    const host = hostWith();
    host.answer = { ok: false, reason: "write-failed", standing: "nothing" };
    const user = await openChecked(host);
    await user.click(button("Rätta säkra fel (2)"));
    await user.click(button("Gör 2 ändringar"));
    await settle();
    expect(screen.getByRole("alert").textContent).toBe(
      "Word avbröt ändringen.Inget har ändrats.Försök igen om en stund.",
    );
  });

  it("can be let be, with Escape too", async () => {
    const host = hostWith();
    const user = await openChecked(host);
    await user.click(button("Rätta säkra fel (2)"));
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(button("Rätta säkra fel (2)"));
    expect(host.applied).toEqual([]);
  });

  it("is not offered where a choice is needed, nor in a document that cannot be changed", async () => {
    await openChecked(hostWith("# Ärendet\nDet är oklart."));
    expect(screen.queryByRole("button", { name: /säkra fel/ })).toBeNull();
    const locked = hostWith();
    await openChecked({ ...locked, capabilities: { ...locked.capabilities, canWrite: false } });
    expect(screen.queryByRole("button", { name: /säkra fel/ })).toBeNull();
  });

  it("is said in English too, and axe finds nothing wrong with the list", async () => {
    const user = await openChecked(hostWith(), { language: "en" });
    await user.click(button("Correct safe faults (2)"));
    expect(button("Make 2 changes")).toBeTruthy();
    expect(await axeViolations()).toEqual([]);
  });
});
