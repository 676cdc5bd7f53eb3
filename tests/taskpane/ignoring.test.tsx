/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Capabilities } from "../../src/host/document-host";
import { createShortMemory } from "../../src/taskpane/pane-memory";
import { documentFrom } from "../support/notation";
import { sha256 } from "../support/sha256";
import { createFakeHost, type FakeHost } from "./support/fake-host";
import { axeViolations, openPane, openTab, settle } from "./support/open-pane";
import { environmentWith, oneCorrection, profileWith, ruleAbout, servicesWith } from "./support/services";

const faulty = `
# Förslag till beslut
Ett gammalt program.
# Sammanfattning
Det är oklart vad som gäller.
Ännu ett gammalt program.
`;

const hinder = { ...ruleAbout("placeholder-left", "oklart", []), severity: "error" as const };
const changed = { ...ruleAbout("changed-after-attest", "gäller", []), severity: "error" as const };
const environment = environmentWith({ profiles: [profileWith(oneCorrection, hinder)], hash: sha256 });

const hostWith = (notation: string, capabilities: Partial<Capabilities> = {}) =>
  createFakeHost(documentFrom(notation), capabilities);

function openChecked(host: FakeHost, overrides = {}): Promise<UserEvent> {
  const memory = createShortMemory();
  memory.person.set("finding-order", "document");
  return openPane(servicesWith(host, { initialTab: "granska", environment, memory, ...overrides }));
}

const cards = () => screen.queryAllByRole("article");
const card = (nth: number) => within(cards()[nth]!);
const status = () => screen.getByRole("status").textContent;
const nameField = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Ditt namn" });
const reasonField = () => screen.getByRole("textbox", { name: "Varför ska det stå så här?" });

async function ignore(user: UserEvent, nth: number, reason = "Så heter programmet."): Promise<void> {
  await user.click(card(nth).getByRole("button", { name: "Ignorera" }));
  await user.type(reasonField(), reason);
  if (nameField().value === "") await user.type(nameField(), "Ada Alm");
  await user.click(within(screen.getByRole("form")).getByRole("button", { name: "Ignorera" }));
  await settle();
}

const unfold = (user: UserEvent) => user.click(screen.getByRole("button", { name: /^Godkända avvikelser/ }));

describe("ignoring a finding", () => {
  it("asks why and who, and then shows it below the others, counted for itself", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    expect(screen.getByRole("button", { name: "Går inte att lämna in: 1 hinder" })).toBeTruthy();
    await ignore(user, 1);
    expect(
      screen.getByRole("button", { name: "Inga hinder, 2 att kontrollera, 1 godkänd avvikelse" }),
    ).toBeTruthy();
    expect(status()).toBe("2 fynd, 1 godkänt Sparat som godkänd avvikelse.");
    expect(cards()).toHaveLength(2);
    await unfold(user);
    expect(cards()[2]!.textContent).toMatch(
      /^Godkänd avvikelse \(fel\)Ordet ”oklart” ska bytas\..*Så heter programmet\.Ada Alm, 2023-11-15/,
    );
    expect(card(2).queryByRole("button", { name: "Rätta" })).toBeNull();
  });

  it("needs both, and says so beside the fields", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    await user.click(card(0).getByRole("button", { name: "Ignorera" }));
    await user.type(reasonField(), " ");
    await user.click(within(screen.getByRole("form")).getByRole("button", { name: "Ignorera" }));
    expect(screen.getByText("Skriv skälet, så att den som läser efter dig förstår.")).toBeTruthy();
    expect(screen.getByText("Skriv ditt namn.")).toBeTruthy();
    expect(host.applied).toEqual([]);
  });

  it("knows the name that was typed last, and no other", async () => {
    const user = await openChecked(hostWith(faulty));
    await user.click(card(0).getByRole("button", { name: "Ignorera" }));
    expect(nameField().value).toBe("");
    await user.click(screen.getByRole("button", { name: "Avbryt" }));
    await ignore(user, 0);
    await user.click(card(0).getByRole("button", { name: "Ignorera" }));
    expect(nameField().value).toBe("Ada Alm");
    expect(reasonField().textContent).toBe("");
  });

  it("is begun with I and ended with Escape, and focus stays with the card", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    cards()[1]!.focus();
    await user.keyboard("i");
    expect(document.activeElement).toBe(reasonField());
    await user.keyboard("för att r och i är ord{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    expect(document.activeElement).toBe(cards()[1]);
    expect(host.applied).toEqual([]);
  });

  it("is one thing at a time: the card's own keys wait until the form is closed", async () => {
    const user = await openChecked(hostWith(faulty));
    await user.click(card(0).getByRole("button", { name: "Ignorera" }));
    cards()[0]!.focus();
    await user.keyboard("r");
    expect(screen.queryByRole("button", { name: "Gör ändringen" })).toBeNull();
    expect(screen.getByRole("form")).toBeTruthy();
  });

  it("leads on to the card that took its place, and from the last to what is approved", async () => {
    const user = await openChecked(
      hostWith("# Förslag till beslut\nEtt gammalt program.\n# Sammanfattning\nDet är oklart."),
    );
    await ignore(user, 0);
    expect(document.activeElement).toBe(cards()[0]);
    expect(document.activeElement?.textContent).toContain("oklart");
    await ignore(user, 0);
    expect(document.activeElement).toBe(cards()[0]);
    expect(document.activeElement?.textContent).toContain("Godkänd avvikelse");
    expect(screen.getByText("Fint! Inget mer att åtgärda.")).toBeTruthy();
    expect(status()).toContain("Inga fynd, 2 godkända");
  });

  it("that is refused keeps what was typed, and says what happened", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    host.answer = { ok: false, reason: "not-verified", standing: "nothing" };
    await ignore(user, 0);
    expect(screen.getByRole("alert").textContent).toBe(
      "Ändringen syntes inte när dokumentet lästes efteråt.Inget har ändrats.",
    );
    expect(reasonField().textContent).toBe("Så heter programmet.");
    host.answer = undefined;
    await user.click(within(screen.getByRole("form")).getByRole("button", { name: "Ignorera" }));
    await settle();
    expect(cards()).toHaveLength(2);
  });

  it("that throws is our fault, and says so", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    host.apply = () => Promise.reject(new Error("GeneralException"));
    await ignore(user, 0);
    expect(screen.getByRole("alert").textContent).toContain("Det är vårt fel");
  });
});

describe("an approved finding", () => {
  it("can be taken back, and counts again", async () => {
    const user = await openChecked(hostWith(faulty));
    await ignore(user, 1);
    await unfold(user);
    await user.click(card(2).getByRole("button", { name: "Ta tillbaka" }));
    await settle();
    expect(cards()).toHaveLength(3);
    expect(status()).toBe("3 fynd Fyndet räknas igen.");
    expect(cards()).toContain(document.activeElement);
    expect(screen.queryByRole("region", { name: /Godkända avvikelser/ })).toBeNull();
  });

  it("says why it could not be taken back, and stays", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    await ignore(user, 1);
    await unfold(user);
    host.answer = { ok: false, reason: "write-failed", standing: "nothing" };
    await user.click(card(2).getByRole("button", { name: "Ta tillbaka" }));
    await settle();
    expect(card(2).getByRole("alert").textContent).toBe(
      "Word avbröt ändringen.Inget har ändrats.Försök igen om en stund.",
    );
    expect(card(2).getByRole("button", { name: "Ta tillbaka" })).toBeTruthy();
  });

  it("is shown to whoever attests, with who and why where it was an error", async () => {
    const user = await openChecked(hostWith(faulty));
    await ignore(user, 1);
    await ignore(user, 0, "Ordet är rätt.");
    await openTab(user, "Attest");
    const panel = screen.getByRole("tabpanel");
    expect(panel.textContent).toContain("2 godkända avvikelser");
    expect(panel.textContent).toContain("Ordet ”oklart” ska bytas. Ada Alm: Så heter programmet.");
    expect(panel.textContent).not.toContain("Ordet är rätt.");
  });
});

describe("nothing offers to ignore", () => {
  const offers = () => screen.queryAllByRole("button", { name: "Ignorera" }).length;

  it("in a document that cannot be changed; what is approved is shown and cannot be taken back", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    await ignore(user, 1);
    await unfold(user);
    host.document = { ...host.document, condition: { ...host.document.condition, locked: "read-only" } };
    await user.click(screen.getByRole("button", { name: "Granska igen" }));
    await settle();
    expect(offers()).toBe(0);
    expect(cards()).toHaveLength(3);
    expect(screen.queryByRole("button", { name: "Ta tillbaka" })).toBeNull();
  });

  it("where nothing can be stored beside the text", async () => {
    await openChecked(hostWith(faulty, { canStoreParts: false }));
    expect(cards()).toHaveLength(3);
    expect(offers()).toBe(0);
  });

  it("on a text that was changed after attest", async () => {
    const profiles = [profileWith(changed)];
    const user = await openChecked(hostWith(faulty), { environment: { ...environment, profiles } });
    expect(cards()).toHaveLength(1);
    expect(offers()).toBe(0);
    cards()[0]!.focus();
    await user.keyboard("i");
    expect(screen.queryByRole("form")).toBeNull();
  });
});

it("has nothing that axe finds wrong, with the form open and a finding approved", async () => {
  const user = await openChecked(hostWith(faulty));
  await ignore(user, 1);
  await unfold(user);
  await user.click(card(0).getByRole("button", { name: "Ignorera" }));
  expect(await axeViolations()).toEqual([]);
});

it("speaks English too", async () => {
  const user = await openChecked(hostWith(faulty), { language: "en" });
  await user.click(card(0).getByRole("button", { name: "Ignore" }));
  await user.type(screen.getByRole("textbox", { name: "Why should it read like this?" }), "It is a name.");
  await user.type(screen.getByRole("textbox", { name: "Your name" }), "Ada Alm");
  await user.click(within(screen.getByRole("form")).getByRole("button", { name: "Ignore" }));
  await settle();
  expect(status()).toBe("2 findings, 1 accepted Stored as an accepted deviation.");
});
