/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { DocumentCondition } from "../../src/core/document/document";
import { createShortMemory, type PaneMemory } from "../../src/taskpane/pane-memory";
import { documentFrom } from "../support/notation";
import { createFakeHost, type FakeHost } from "./support/fake-host";
import { axeViolations, openPane, settle } from "./support/open-pane";
import { environmentWith, profileWith, servicesWith, twoAlternatives } from "./support/services";

const faulty = `
# Sammanfattning
Ett gammalt program.
# Ärendet
Det är oklart vad som gäller.
Ännu ett gammalt program.
`;

const openChecked = (host: FakeHost, overrides = {}) =>
  openPane(servicesWith(host, { initialTab: "granska", memory: inDocumentOrder(), ...overrides }));

function inDocumentOrder(): PaneMemory {
  const memory = createShortMemory();
  memory.person.set("finding-order", "document");
  return memory;
}

const hostWith = (notation: string) => createFakeHost(documentFrom(notation));

const cards = () => screen.queryAllByRole("article");
const status = () => screen.getByRole("status").textContent;

describe("the findings", () => {
  it("stand in document order under their headings, with counts", async () => {
    await openChecked(hostWith(faulty));
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Sammanfattning1",
      "Ärendet2",
    ]);
    expect(screen.getByRole("region", { name: "Ärendet: 2 fynd" })).toBeTruthy();
    expect(cards().map((card) => within(card).getByText(/ska bytas/).textContent)).toEqual([
      "Ordet ”gammalt” ska bytas.",
      "Ordet ”oklart” ska bytas.",
      "Ordet ”gammalt” ska bytas.",
    ]);
  });

  it("are counted aloud", async () => {
    await openChecked(hostWith(faulty));
    expect(status()).toContain("3 fynd");
  });

  it("name the profile that they are by", async () => {
    await openChecked(hostWith(faulty));
    expect(screen.getByRole("option", { name: "Automatiskt: Provkommunen", selected: true })).toBeTruthy();
  });

  it("show the words with the fault marked in them", async () => {
    await openChecked(hostWith(faulty));
    const mark = within(cards()[0]!).getByText("gammalt");
    expect(mark.tagName).toBe("MARK");
    expect(mark.parentElement!.textContent).toBe("Ett gammalt program.");
  });

  it("say why, with the source, when asked", async () => {
    const user = await openChecked(hostWith(faulty));
    await user.click(within(cards()[0]!).getByRole("button", { name: "Varför?" }));
    expect(screen.getByText("Därför att ”gammalt” är fel.")).toBeTruthy();
    expect(screen.getByText("Källa: Provhandboken, sidan 1")).toBeTruthy();
  });

  it("lead to their place", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    await user.click(within(cards()[1]!).getByRole("button", { name: "Gå till" }));
    expect(host.shown).toMatchObject([{ expected: "Det är oklart vad som gäller.", start: 7, end: 13 }]);
  });

  it("say so when the place is gone", async () => {
    const host = hostWith(faulty);
    host.show = () => Promise.resolve("text-has-changed");
    const user = await openChecked(host);
    await user.click(within(cards()[0]!).getByRole("button", { name: "Gå till" }));
    expect(status()).toContain("Texten har ändrats sedan den lästes. Granska igen.");
  });
});

describe("a correction", () => {
  it("is shown, done, checked again and said to be done", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    await user.click(within(cards()[0]!).getByRole("button", { name: "Rätta" }));
    expect(within(cards()[0]!).getByText("nytt").tagName).toBe("INS");
    expect(host.applied).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Gör ändringen" }));
    await settle();
    expect(host.document.blocks[1]).toMatchObject({ text: "Ett nytt program." });
    expect(cards()).toHaveLength(2);
    expect(status()).toBe("2 fynd Rättat. Ångra med Ctrl+Z.");
  });

  it("leads on to the card that took its place", async () => {
    const user = await openChecked(hostWith(faulty));
    await user.click(within(cards()[0]!).getByRole("button", { name: "Rätta" }));
    await user.click(screen.getByRole("button", { name: "Gör ändringen" }));
    await settle();
    expect(document.activeElement).toBe(cards()[0]);
  });

  it("can be let be", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    await user.click(within(cards()[0]!).getByRole("button", { name: "Rätta" }));
    await user.click(screen.getByRole("button", { name: "Avbryt" }));
    expect(host.applied).toEqual([]);
    expect(within(cards()[0]!).getByRole("button", { name: "Rätta" })).toBeTruthy();
  });

  it("is chosen among alternatives", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    await user.click(within(cards()[1]!).getByRole("button", { name: "Rätta" }));
    await user.click(screen.getByRole("radio", { name: "klart" }));
    await user.click(screen.getByRole("button", { name: "Gör ändringen" }));
    await settle();
    expect(host.document.blocks[3]).toMatchObject({ text: "Det är klart vad som gäller." });
  });

  it("that is refused says what happened, what is safe and what to do", async () => {
    const host = hostWith(faulty);
    host.answer = { ok: false, reason: "text-has-changed", standing: "nothing" };
    const user = await openChecked(host);
    await user.click(within(cards()[0]!).getByRole("button", { name: "Rätta" }));
    await user.click(screen.getByRole("button", { name: "Gör ändringen" }));
    await settle();
    expect(screen.getByRole("alert").textContent).toBe(
      "Texten har ändrats sedan den lästes. Granska igen och försök sedan på nytt.Inget har ändrats.",
    );
    expect(cards()).toHaveLength(3);
  });

  it("that throws claims nothing about the document", async () => {
    const host = hostWith(faulty);
    host.apply = () => Promise.reject(new Error("GeneralException"));
    const user = await openChecked(host);
    await user.click(within(cards()[0]!).getByRole("button", { name: "Rätta" }));
    await user.click(screen.getByRole("button", { name: "Gör ändringen" }));
    await settle();
    expect(screen.getByRole("alert").textContent).toMatch(/Det är vårt fel.*Kontrollera dokumentet/);
  });
});

describe("the keyboard", () => {
  it("moves among the findings with the arrows", async () => {
    const user = await openChecked(hostWith(faulty));
    cards()[0]!.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(cards()[2]);
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(cards()[1]);
    await user.keyboard("{Home}");
    expect(document.activeElement).toBe(cards()[0]);
  });

  it("goes to the place with Enter", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    cards()[2]!.focus();
    await user.keyboard("{Enter}");
    expect(host.shown).toMatchObject([{ expected: "Ännu ett gammalt program." }]);
  });

  it("corrects with R, and Enter then does it", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    cards()[0]!.focus();
    await user.keyboard("r");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Gör ändringen" }));
    await user.keyboard("{Enter}");
    await settle();
    expect(host.document.blocks[1]).toMatchObject({ text: "Ett nytt program." });
  });

  it("closes a correction with Escape and stays on its card", async () => {
    const user = await openChecked(hostWith(faulty));
    cards()[0]!.focus();
    await user.keyboard("r{Escape}");
    expect(screen.queryByRole("button", { name: "Gör ändringen" })).toBeNull();
    expect(document.activeElement).toBe(cards()[0]);
  });

  it("leaves Ctrl+R to the browser", async () => {
    const user = await openChecked(hostWith(faulty));
    cards()[0]!.focus();
    await user.keyboard("{Control>}r{/Control}");
    expect(screen.queryByRole("button", { name: "Gör ändringen" })).toBeNull();
  });
});

describe("a document that cannot be changed", () => {
  it.each<[NonNullable<DocumentCondition["locked"]>, RegExp]>([
    ["read-only", /skrivskyddat/],
    ["protected", /skyddat mot ändringar/],
    ["final", /markerat som slutgiltigt/],
  ])("%s is said up front, and nothing offers to correct", async (locked, words) => {
    const host = hostWith(faulty);
    host.document = { ...host.document, condition: { ...host.document.condition, locked } };
    await openChecked(host);
    expect(screen.getByText(words)).toBeTruthy();
    expect(cards()).toHaveLength(3);
    expect(screen.queryByRole("button", { name: "Rätta" })).toBeNull();
  });
});

describe("a check", () => {
  it("that finds nothing says so warmly, and what it has not seen", async () => {
    await openChecked(
      hostWith("# Förslag till beslut\nNämnden godkänner planen.\n# Sammanfattning\nAllt är väl."),
    );
    expect(screen.getByText("Fint! Inga formella fel hittade.")).toBeTruthy();
    expect(screen.getByText(/Bilagornas innehåll, sekretess/)).toBeTruthy();
  });

  it("of an empty document leads to Skriv", async () => {
    const user = await openChecked(hostWith(""));
    await user.click(screen.getByRole("button", { name: "Gå till Skriv" }));
    expect(screen.getByRole("tab", { name: "Skriv", selected: true })).toBeTruthy();
  });

  it("that cannot read says why, that nothing is changed, and can be tried again", async () => {
    const host = hostWith(faulty);
    host.reading = { ok: false, reason: "no-answer" };
    const user = await openChecked(host);
    expect(screen.getByRole("alert").textContent).toMatch(
      /Word svarade inte i tid\.Inget har ändrats i dokumentet\.Vänta/,
    );
    host.reading = undefined;
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    await settle();
    expect(cards()).toHaveLength(3);
  });

  it("that throws is our fault and says so", async () => {
    const host = hostWith(faulty);
    host.read = () => Promise.reject(new Error("hoppsan"));
    await openChecked(host);
    expect(screen.getByRole("alert").textContent).toContain("Det är vårt fel, inte ditt.");
  });

  it("names the rules that could not be run, and shows what the others found", async () => {
    const crashing = {
      ...twoAlternatives,
      id: "rule-that-crashes",
      check: () => {
        throw new Error("hoppsan");
      },
    };
    const environment = environmentWith({ profiles: [profileWith(crashing, twoAlternatives)] });
    await openChecked(hostWith(faulty), { environment });
    expect(screen.getByText(/rule-that-crashes/).textContent).toContain("vårt fel");
    expect(cards()).toHaveLength(1);
  });

  it("by proxies says what was not seen", async () => {
    const host = hostWith(faulty);
    host.document = {
      ...host.document,
      readBy: "proxies",
      header: { state: "unknown", why: "failed" },
    };
    await openChecked(host);
    expect(screen.getByText(/Formatering, fält och fotnoter/)).toBeTruthy();
    expect(screen.getByText(/^Sidhuvudet: om diarienummer/)).toBeTruthy();
  });

  it("is made again on demand, with the last findings in sight meanwhile", async () => {
    const host = hostWith(faulty);
    const user = await openChecked(host);
    const read = host.read;
    let answer = () => {};
    host.read = () => new Promise((resolve) => (answer = () => void read().then(resolve)));
    host.document = documentFrom("# Sammanfattning\nText.");
    await user.click(screen.getByRole("button", { name: "Granska igen" }));
    expect(cards()).toHaveLength(3);
    expect(status()).toBe("3 fynd Granskar …");
    answer();
    await settle();
    expect(cards()).toHaveLength(0);
  });
});

it("speaks English too", async () => {
  await openChecked(hostWith(faulty), { language: "en" });
  expect(screen.getByRole("region", { name: "Ärendet: 2 findings" })).toBeTruthy();
  expect(screen.getAllByText("The word “gammalt” should be replaced.")).toHaveLength(2);
});

it("has nothing that axe finds wrong, with a correction open", async () => {
  const user = await openChecked(hostWith(faulty));
  await user.click(within(cards()[1]!).getByRole("button", { name: "Rätta" }));
  await user.click(within(cards()[0]!).getByRole("button", { name: "Varför?" }));
  expect(await axeViolations()).toEqual([]);
});
