/** @jest-environment jsdom */
import "./support/one-realm";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Document } from "../../src/core/document/document";
import { textBlocks } from "../../src/core/document/text-blocks";
import { createFileHost, type FileHost } from "../../src/host/file/create-file-host";
import { createShortMemory } from "../../src/taskpane/pane-memory";
import { docx, docxWith, h1, ooxml, p, type Ooxml } from "../support/docx";
import { axeViolations, openPane } from "./support/open-pane";
import { environmentWith, organisations, profileWith, servicesWith } from "./support/services";

const environment = environmentWith({ profiles: organisations });
const letterhead = () => createFileHost(docxWith({ header: "Parkförvaltningen" }, ooxml("<w:p/>")));
const fileOf = (...blocks: readonly Ooxml[]) => createFileHost(docx(...blocks));

const openWrite = (host: FileHost, overrides = {}) =>
  openPane(servicesWith(host, { environment, initialTab: "skriv", ...overrides }));

async function documentIn(host: FileHost): Promise<Document> {
  const reading = await host.read();
  if (!reading.ok) throw new Error(reading.reason);
  return reading.document;
}

const textsIn = async (host: FileHost) =>
  [...textBlocks((await documentIn(host)).blocks)].map(({ text }) => text);

const button = (name: string) => screen.queryByRole("button", { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

async function fillIn(user: UserEvent, values: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(values)) {
    await user.click(box(name));
    await user.paste(text);
  }
}

const insertTemplate = async (user: UserEvent) => {
  await user.click(button("Infoga mall")!);
  await screen.findByText(/har infogats\.$/);
};

describe("an empty document", () => {
  it("is given the whole skeleton, and is told what was inserted", async () => {
    const host = letterhead();
    const user = await openWrite(host);
    await insertTemplate(user);
    const told = screen.getByText(/^7 rubriker och \d+ fält har infogats\.$/);
    expect(document.activeElement?.contains(told)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    const headings = (await documentIn(host)).blocks.flatMap((block) =>
      block.kind === "heading" ? [block.text] : [],
    );
    expect(headings).toEqual([
      "Förvaltningens förslag till beslut",
      "Sammanfattning",
      "Bakgrund",
      "Ärendet",
      "Ärendets beredning",
      "Förvaltningens synpunkter och förslag",
      "Bilaga",
    ]);
  });

  it("is filled with what was typed", async () => {
    const host = letterhead();
    const user = await openWrite(host);
    await fillIn(user, {
      Sammanträdesdatum: "2024-09-18",
      Rubrik: "Program för levande ängar",
      "Remiss från": "kommunstyrelsen",
    });
    await insertTemplate(user);
    const texts = await textsIn(host);
    expect(texts).toContain("18 september 2024");
    expect(texts).toContain("Program för levande ängar");
    expect(texts.join("\n")).toContain("Svar på remiss från kommunstyrelsen");
  });

  it("is told that a number in the header is changed there", async () => {
    const header = p("Dnr PN 2024/52");
    const user = await openWrite(createFileHost(docxWith({ header }, ooxml("<w:p/>"))));
    expect(box("Diarienummer").value).toBe("PN 2024/52");
    expect(screen.queryByText(/ändra det där det står/)).toBeNull();
    await user.type(box("Diarienummer"), "9");
    expect(screen.getByText(/I dokumentet står redan PN 2024\/52\./)).toBeTruthy();
  });

  it("previews what will be inserted, as it will read", async () => {
    const user = await openWrite(letterhead());
    await fillIn(user, { Rubrik: "Program för levande ängar" });
    await user.click(button("Så kommer det att stå")!);
    expect(screen.getByText("Program för levande ängar")).toBeTruthy();
    expect(screen.getAllByText("Skriv handläggarens namn").length).toBeGreaterThan(0);
  });

  it("shows the outline, with a ticked section in it", async () => {
    const user = await openWrite(letterhead());
    const outline = () =>
      within(screen.getByRole("region", { name: "Disposition" }))
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
    expect(outline()).toHaveLength(7);
    await user.click(screen.getByRole("checkbox", { name: "Ekonomiska konsekvenser" }));
    expect(outline()).toContain("Ekonomiska konsekvenser");
  });

  it("leads to the first field afterwards", async () => {
    const host = letterhead();
    const user = await openWrite(host);
    await insertTemplate(user);
    const show = jest.spyOn(host, "show");
    await user.click(await screen.findByRole("button", { name: "Gå till första fältet" }));
    expect(show.mock.calls[0]![0]).toMatchObject({ expected: "Skriv handläggarens namn" });
    await expect(show.mock.results[0]!.value).resolves.toBe("words-shown");
  });

  it("is not inserted in twice", async () => {
    const user = await openWrite(letterhead());
    await insertTemplate(user);
    await waitFor(() => expect(button("Infoga mall")).toBeNull());
    expect(button("Komplettera")).toBeNull();
  });
});

describe("a text that lacks headings", () => {
  const halfDone = () =>
    fileOf(
      h1("Förvaltningens förslag till beslut"),
      p("Nämnden godkänner planen."),
      h1("Sammanfattning"),
      p("Planen är bra."),
      h1("Ärendets beredning"),
      p("Ärendet har beretts."),
      h1("Förvaltningens synpunkter och förslag"),
      p("Förvaltningen är positiv."),
    );

  it("shows what is there and where the rest would go", async () => {
    await openWrite(halfDone());
    const rows = within(screen.getByRole("region", { name: "Disposition" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(rows[0]).toBe("Förvaltningens förslag till beslutFinns");
    expect(rows.filter((row) => row?.includes("Läggs till efter ”")).length).toBeGreaterThan(0);
  });

  it("is completed, and keeps every paragraph of its own", async () => {
    const host = halfDone();
    const before = await textsIn(host);
    const user = await openWrite(host);
    await user.click(button("Komplettera")!);
    await screen.findByText(/har infogats\.$/);
    const after = await textsIn(host);
    expect(after).toContain("Bakgrund");
    expect(after.filter((text) => before.includes(text))).toEqual(before);
  });
});

describe("the facts of a report with fields", () => {
  it("are changed wherever they stand", async () => {
    const host = fileOf(ooxml("<w:p/>"));
    const user = await openWrite(host);
    await user.click(screen.getByRole("combobox", { name: "Nämnd" }));
    await user.paste("Ängsnämnden");
    await insertTemplate(user);
    await waitFor(() => expect(button("Uppdatera uppgifterna")).toBeNull());
    await fillIn(user, { "Remiss från": "kommunstyrelsen" });
    await user.click(button("Uppdatera uppgifterna")!);
    await screen.findByText(/^Uppgifterna är ändrade på \d ställe/);
    expect((await textsIn(host)).join("\n")).toContain("Remissen kommer från kommunstyrelsen.");
    await waitFor(() => expect(button("Uppdatera uppgifterna")).toBeNull());
  });
});

describe("a fact that was typed and then changed in the document itself", () => {
  it("is what the document says", async () => {
    const host = letterhead();
    const memory = createShortMemory();
    const user = await openWrite(host, { memory });
    await fillIn(user, { Telefon: "08-123 45 67", Sammanträdesdatum: "2024-09-18" });
    await insertTemplate(user);
    await waitFor(() => expect(box("Sammanträdesdatum").value).toBe("18 september 2024"));
    await host.apply([
      { kind: "fill-fields", tag: "tu:telefon", expected: ["08-123 45 67"], text: "08-765 43 21" },
    ]);
    cleanup();
    await openWrite(host, { memory });
    expect(box("Telefon").value).toBe("08-765 43 21");
    expect(button("Uppdatera uppgifterna")).toBeNull();
  });
});

describe("days", () => {
  it("are shown with their weekday once understood", async () => {
    const user = await openWrite(letterhead());
    await fillIn(user, { Sammanträdesdatum: "2023-12-13" });
    expect(screen.getByText("onsdag 13 december 2023")).toBeTruthy();
  });

  it("that do not exist are told kindly beside the field, and nothing is inserted", async () => {
    const user = await openWrite(letterhead());
    await fillIn(user, { Sammanträdesdatum: "31 november 2023" });
    await user.tab();
    expect(box("Sammanträdesdatum").getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("31 november 2023 finns inte i kalendern. Kontrollera dagen.")).toBeTruthy();
    expect(button("Infoga mall")).toBeNull();
  });
});

describe("the nämnd", () => {
  it("is found as one types, and any other may be typed", async () => {
    const user = await openWrite(letterhead());
    const field = screen.getByRole<HTMLInputElement>("combobox", { name: "Nämnd" });
    await user.type(field, "kyrk");
    await user.click(await screen.findByRole("option", { name: "Kyrkogårdsnämnden" }));
    expect(field.value).toBe("Kyrkogårdsnämnden");
    await user.clear(field);
    await user.type(field, "Ängsnämnden");
    await user.tab();
    expect(field.value).toBe("Ängsnämnden");
  });

  it("brings its förvaltning, and leaves one that was typed", async () => {
    const user = await openWrite(fileOf(ooxml("<w:p/>")));
    const choose = async (name: string) => {
      const field = screen.getByRole("combobox", { name: "Nämnd" });
      await user.clear(field);
      await user.click(field);
      await user.click(await screen.findByRole("option", { name }));
    };
    await choose("Kyrkogårdsnämnden");
    expect(box("Förvaltning").value).toBe("Kyrkogårdsförvaltningen");
    await choose("Trafiknämnden");
    expect(box("Förvaltning").value).toBe("Trafikkontoret");
    await user.clear(box("Förvaltning"));
    await user.type(box("Förvaltning"), "Gatukontoret");
    await choose("Kulturnämnden");
    expect(box("Förvaltning").value).toBe("Gatukontoret");
  });
});

describe("what was typed", () => {
  it("survives a reload of the pane", async () => {
    const memory = createShortMemory();
    const user = await openWrite(letterhead(), { memory });
    await fillIn(user, { Rubrik: "Program för levande ängar" });
    cleanup();
    await openWrite(letterhead(), { memory });
    expect(box("Rubrik").value).toBe("Program för levande ängar");
  });

  it("about the handläggare is there in the next document", async () => {
    const memory = createShortMemory();
    const user = await openWrite(letterhead(), { memory });
    await fillIn(user, { Handläggare: "Vera Almkvist" });
    await insertTemplate(user);
    cleanup();
    await openWrite(letterhead(), { memory: { ...createShortMemory(), person: memory.person } });
    expect(box("Handläggare").value).toBe("Vera Almkvist");
  });
});

it("a refusal says what happened, what is safe and what to do", async () => {
  const host = letterhead();
  host.apply = () => Promise.resolve({ ok: false, reason: "write-failed", standing: "part" });
  const user = await openWrite(host);
  await user.click(button("Infoga mall")!);
  expect((await screen.findByRole("alert")).textContent).toBe(
    "Word avbröt ändringen.En del av ändringen finns i dokumentet. Ångra den med Ctrl+Z, eller kontrollera texten.",
  );
});

it("in a document that cannot be changed there is no button to insert", async () => {
  const host = letterhead();
  await openWrite({ ...host, capabilities: { ...host.capabilities, canWrite: false } });
  expect(screen.getByText(/går det bara att läsa/)).toBeTruthy();
  expect(button("Infoga mall")).toBeNull();
});

it("an organisation without skeletons is told so", async () => {
  const bare = { ...profileWith(), skeletons: [] };
  await openWrite(letterhead(), { environment: environmentWith({ profiles: [bare] }) });
  expect(screen.getByText("Det finns ingen mall för Provkommunen.")).toBeTruthy();
});

it("axe finds nothing wrong with a fault in a field and the preview open", async () => {
  const user = await openWrite(letterhead());
  await user.click(button("Så kommer det att stå")!);
  await fillIn(user, { "Sista svarsdag": "i morgon" });
  await user.tab();
  expect(await axeViolations()).toEqual([]);
});

describe("the list of nämnder", () => {
  const field = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Nämnd" });

  it("is walked with the arrows and chosen from with Enter", async () => {
    const user = await openWrite(letterhead());
    await user.click(field());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    const active = document.getElementById(field().getAttribute("aria-activedescendant")!);
    expect(active?.textContent).toBe("Kyrkogårdsnämnden");
    await user.keyboard("{Enter}");
    expect(field().value).toBe("Kyrkogårdsnämnden");
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  it("closes with Escape and keeps what is typed", async () => {
    const user = await openWrite(letterhead());
    await user.type(field(), "k");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(field().value).toBe("k");
  });

  it("is not in the way of one that the register does not have", async () => {
    const user = await openWrite(letterhead());
    await user.type(field(), "Ängsnämnden");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(screen.getByText("Ingen sådan i registret. Det du har skrivit används.")).toBeTruthy();
  });

  it("axe finds nothing wrong with it open", async () => {
    const user = await openWrite(letterhead());
    await user.click(field());
    expect(await axeViolations()).toEqual([]);
  });
});
