/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import { createShortMemory } from "../../src/taskpane/pane-memory";
import { documentFrom } from "../support/notation";
import { createFakeHost } from "./support/fake-host";
import { axeViolations, openPane } from "./support/open-pane";
import { environmentWith, profileWith, ruleAbout, servicesWith } from "./support/services";

const environment = environmentWith({
  profiles: [
    profileWith(
      ruleAbout("number-format", "10000", ["10 000"]),
      ruleAbout("doubled-word", "gammalt", ["nytt"]),
      ruleAbout("decision-missing", "beslut", ["avslag"]),
    ),
  ],
});

const mixed = `
# Sammanfattning
Ett gammalt program.
De 10000 kronorna.
# Ärendet
Ett beslut.
Ett gammalt hus.
`;

const openChecked = (notation = mixed, overrides = {}) =>
  openPane(
    servicesWith(createFakeHost(documentFrom(notation)), {
      environment,
      initialTab: "granska",
      ...overrides,
    }),
  );

const headings = () => screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
const cards = () => screen.queryAllByRole("article");
const form = () => screen.getByRole("button", { name: /^Typografi och format/ });

describe("findings by consequence", () => {
  it("begin with what touches the decision, and fold what touches the looks", async () => {
    const user = await openChecked();
    expect(headings()).toEqual(["Beslutet1", "Språk2", "Typografi och format1"]);
    expect(cards()).toHaveLength(3);
    expect(form().getAttribute("aria-expanded")).toBe("false");
    await user.click(form());
    expect(cards()).toHaveLength(4);
    await user.click(form());
    expect(cards()).toHaveLength(3);
  });

  it("are not folded where there is nothing graver", async () => {
    await openChecked("# Sammanfattning\nDe 10000 kronorna.");
    expect(cards()).toHaveLength(1);
  });

  it("show twelve of a long group at first, and lead on from there", async () => {
    const user = await openChecked(`# Ärendet\n${"Ett gammalt hus.\n".repeat(15)}`);
    expect(cards()).toHaveLength(12);
    expect(screen.getByRole("region", { name: "Språk: 15 fynd" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Visa fler (3)" }));
    expect(cards()).toHaveLength(15);
    expect(document.activeElement).toBe(cards()[12]);
  });

  it("are walked in the order in which they are shown", async () => {
    const user = await openChecked();
    cards()[0]!.focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(cards()[1]);
    expect(cards().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  });

  it("axe finds nothing wrong with them", async () => {
    await openChecked();
    expect(await axeViolations()).toEqual([]);
  });
});

describe("the order", () => {
  const choice = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Visa" });

  it("may be the document's instead, and is remembered for the next document", async () => {
    const memory = createShortMemory();
    const user = await openChecked(mixed, { memory });
    await user.selectOptions(choice(), "i dokumentets ordning");
    expect(headings()).toEqual(["Sammanfattning2", "Ärendet2"]);
    cleanup();
    await openChecked(mixed, { memory: { ...createShortMemory(), person: memory.person } });
    expect(headings()).toEqual(["Sammanfattning2", "Ärendet2"]);
    expect(within(choice()).getByRole<HTMLOptionElement>("option", { selected: true }).text).toBe(
      "i dokumentets ordning",
    );
  });

  it("is not asked about where there is one finding", async () => {
    await openChecked("# Ärendet\nEtt beslut.");
    expect(screen.queryByRole("combobox", { name: "Visa" })).toBeNull();
  });

  it("is named in English too", async () => {
    await openChecked(mixed, { language: "en" });
    expect(headings()).toEqual(["The decision1", "Language2", "Typography and format1"]);
    expect(screen.getByRole("combobox", { name: "Show" })).toBeTruthy();
  });
});
