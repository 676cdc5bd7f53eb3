/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { clauseFiles } from "../../src/content/clauses";
import { parseClauseLibrary } from "../../src/core/clauses/parse-clause-library";
import type { BlockId } from "../../src/core/document/document";
import { createShortMemory } from "../../src/taskpane/pane-memory";
import { fictionalReport } from "../support/fictional-report";
import { documentFrom } from "../support/notation";
import { createFakeHost, insertedText, type FakeHost } from "./support/fake-host";
import { axeViolations, openPane, openTab } from "./support/open-pane";
import { environmentWith, organisations, servicesWith } from "./support/services";

const environment = environmentWith({ profiles: organisations, library: parseClauseLibrary(clauseFiles) });
const report = (capabilities = {}) => createFakeHost(documentFrom(fictionalReport), capabilities);

async function openTexts(host: FakeHost, overrides = {}) {
  const user = await openPane(servicesWith(host, { environment, initialTab: "texter", ...overrides }));
  await screen.findAllByRole("article");
  return user;
}

const cards = () => screen.queryAllByRole("article");
const blockWith = (host: FakeHost, words: string) =>
  host.document.blocks.find((block) => block.kind !== "table" && block.text.includes(words))!.id;

async function moveCursor(host: FakeHost, words: string) {
  const id: BlockId = blockWith(host, words);
  act(() => host.moveCursorTo(id));
  await waitFor(() => expect(screen.queryByText(/^Passar under/)).toBeTruthy());
}

const search = () => screen.getByRole("searchbox", { name: "Sök bland standardtexterna" });

describe("suggestions", () => {
  it("follow the cursor into a section, once it rests", async () => {
    const host = report();
    await openTexts(host);
    await moveCursor(host, "Ängsnämnden överlämnar");
    expect(
      screen.getByRole("heading", { name: "Passar under ”Förvaltningens förslag till beslut”" }),
    ).toBeTruthy();
    expect(cards()[0]!.textContent).toContain("Ängsnämnden överlämnar förvaltningens tjänsteutlåtande");
  });

  it("ask for the cursor while it is nowhere", async () => {
    await openTexts(report());
    expect(screen.getByText(/Ställ markören i texten/)).toBeTruthy();
  });

  it("listen for the cursor only while the tab is open", async () => {
    const host = report();
    const user = await openTexts(host);
    expect(host.watchers()).toBe(1);
    await openTab(user, "Skriv");
    expect(host.watchers()).toBe(0);
  });
});

describe("a search", () => {
  it("finds as one types, in any inflection, and says how many", async () => {
    const user = await openTexts(report());
    await user.type(search(), "remissernas");
    await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^\d+ träff/));
    expect(cards().length).toBeGreaterThan(0);
  });

  it("that finds nothing says so and what to try", async () => {
    const user = await openTexts(report());
    await user.type(search(), "xyzxyz");
    await waitFor(() => expect(screen.getByText(/Inget hittades för ”xyzxyz”/)).toBeTruthy());
  });

  it("leads down into the list with the arrow, and Enter inserts", async () => {
    const host = report();
    const user = await openTexts(host);
    await moveCursor(host, "Ängsnämnden överlämnar");
    search().focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(cards()[0]);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(host.applied).toHaveLength(1));
    expect(insertedText(host.applied[0]!)).toContain("överlämnar förvaltningens tjänsteutlåtande");
    expect(screen.getByRole("status").textContent).toContain("Infogat vid markören. Ångra med Ctrl+Z.");
  });
});

describe("open slots", () => {
  const conclusion = "Vad utlåtandet handlar om och slutsatsen";

  it("stand in the phrase as the fields that they become", async () => {
    const user = await openTexts(report());
    await user.type(search(), "slutsatsen");
    const card = await screen.findByRole("article", { name: conclusion });
    expect(within(card).getByText("2 uppgifter saknas och blir fält")).toBeTruthy();
  });

  it("can be filled in before the phrase is inserted", async () => {
    const host = report();
    const user = await openTexts(host);
    await moveCursor(host, "Programmet ersätter");
    const card = screen.getByRole("article", { name: conclusion });
    await user.click(within(card).getByRole("button", { name: "Fyll i 2 uppgifter" }));
    const [about] = within(card).getAllByRole("textbox");
    await user.type(about!, "ängarnas skötsel");
    expect(within(card).getByText("1 uppgift saknas och blir ett fält")).toBeTruthy();
    await user.click(within(card).getByRole("button", { name: "Infoga" }));
    await waitFor(() => expect(host.applied).toHaveLength(1));
    expect(insertedText(host.applied[0]!)).toContain("redovisar förvaltningen ängarnas skötsel.");
  });

  it("are remembered for the next phrase, also after a reload", async () => {
    const memory = createShortMemory();
    const library = {
      clauses: [
        {
          id: "belopp",
          title: "Vad det kostar",
          sections: ["consequences" as const],
          matters: [],
          keywords: [],
          parts: [
            { kind: "text" as const, text: "Kostnaden är " },
            {
              kind: "slot" as const,
              slot: { name: "belopp" as const, form: "grund" as const, capital: false },
            },
          ],
        },
      ],
    };
    const host = report();
    host.moveCursorTo(blockWith(host, "Programmet ersätter"));
    const overrides = { memory, environment: { ...environment, library } };
    const user = await openTexts(host, overrides);
    const card = await screen.findByRole("article", { name: "Vad det kostar" });
    await user.click(within(card).getByRole("button", { name: "Fyll i uppgiften" }));
    await user.type(within(card).getByRole("textbox", { name: "Belopp" }), "2 mnkr");
    await user.click(within(card).getByRole("button", { name: "Infoga" }));
    await waitFor(() => expect(host.applied).toHaveLength(1));
    cleanup();
    await openTexts(host, overrides);
    expect((await screen.findByRole("article", { name: "Vad det kostar" })).textContent).toContain(
      "Kostnaden är 2 mnkr",
    );
  });
});

it("a phrase that cannot be inserted says why, and what to do", async () => {
  const user = await openTexts(report());
  await user.click(within(cards()[0]!).getByRole("button", { name: "Infoga" }));
  await waitFor(() =>
    expect(screen.getByRole("alert").textContent).toBe(
      "Markören står inte i brödtexten. Ställ den där texten ska in och försök igen.Inget har ändrats.",
    ),
  );
});

it("in a document that cannot be changed nothing offers to insert", async () => {
  await openTexts(report({ canWrite: false }));
  expect(cards().length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: "Infoga" })).toBeNull();
});

it("axe finds nothing wrong with slots open", async () => {
  const user = await openTexts(report());
  await user.type(search(), "slutsatsen");
  await user.click((await screen.findAllByRole("button", { name: /^Fyll i/ }))[0]!);
  expect(await axeViolations()).toEqual([]);
});
