/** @jest-environment jsdom */
import "./support/one-realm";
import { createHash } from "node:crypto";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Edit } from "../../src/core/editing/edit";
import type { DocumentHost } from "../../src/host/document-host";
import { createFileHost } from "../../src/host/file/create-file-host";
import { createShortMemory } from "../../src/taskpane/pane-memory";
import { docx, h1, inserted, p, type Ooxml } from "../support/docx";
import { rewrite } from "../support/rewrite";
import { openPane, axeViolations } from "./support/open-pane";
import { environmentWith, organisations, servicesWith } from "./support/services";

const environment = environmentWith({
  profiles: organisations,
  hash: (words) => createHash("sha256").update(words).digest("hex"),
});

const text: readonly Ooxml[] = [
  h1("Förvaltningens förslag till beslut"),
  p("Nämnden godkänner planen."),
  h1("Ärendet"),
  p("Planen gäller ängarna."),
];

const openAttest = (host: DocumentHost, overrides = {}) =>
  openPane(servicesWith(host, { environment, initialTab: "attest", ...overrides }));

const box = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const attestButton = () => screen.queryByRole("button", { name: "Attestera" });

async function approve(user: UserEvent, name: string, date = "2023-11-21") {
  for (const [field, typed] of [
    ["Namn", name],
    ["Titel", "Förvaltningschef"],
    ["Datum", date],
  ] as const) {
    await user.click(box(field));
    await user.paste(typed);
  }
  await user.click(attestButton()!);
}

it("fills nothing in by itself", async () => {
  await openAttest(createFileHost(docx(...text)));
  expect(["Namn", "Titel", "Datum"].map((name) => box(name).value)).toEqual(["", "", ""]);
  expect(screen.getByText("Inte attesterat")).toBeTruthy();
});

it("says plainly that it is no electronic signature", async () => {
  await openAttest(createFileHost(docx(...text)));
  expect(screen.getByText(/ingen elektronisk underskrift/)).toBeTruthy();
});

it("asks for what is missing, beside the field", async () => {
  const user = await openAttest(createFileHost(docx(...text)));
  await user.click(attestButton()!);
  expect(screen.getByText("Skriv namnet på den som attesterar.")).toBeTruthy();
  expect(screen.getByText("Skriv dagen för attesten.")).toBeTruthy();
});

it("enters the person, and then says that the text is unchanged", async () => {
  const user = await openAttest(createFileHost(docx(...text)));
  await approve(user, "Ture Holmdal");
  expect(await screen.findByText("Oförändrat sedan 2023-11-21")).toBeTruthy();
  expect(screen.getByText("Attesten står sist i dokumentet.")).toBeTruthy();
  const people = screen.getByRole("region", { name: "Attesterat av" });
  expect(within(people).getByRole("listitem").textContent).toMatch(/^Ture Holmdal.*2023-11-21$/);
  expect(box("Namn").value).toBe("");
});

it("gives a second person a row", async () => {
  const user = await openAttest(createFileHost(docx(...text)));
  await approve(user, "Ture Holmdal");
  await screen.findByText("Oförändrat sedan 2023-11-21");
  await approve(user, "Vera Almkvist", "22 november 2023");
  expect(await screen.findByText("En rad är tillagd i attesten.")).toBeTruthy();
  await waitFor(() =>
    expect(
      within(screen.getByRole("region", { name: "Attesterat av" })).getAllByRole("listitem"),
    ).toHaveLength(2),
  );
});

/** Opens Attest on a text that was changed after it was approved. */
async function openChanged(): Promise<void> {
  const host = createFileHost(docx(...text));
  const user = await openAttest(host);
  await approve(user, "Ture Holmdal");
  await screen.findByText("Oförändrat sedan 2023-11-21");
  await rewrite(host, "ängarna", "skogarna");
  cleanup();
  await openAttest(host);
}

it("says which section was changed after the approval", async () => {
  await openChanged();
  expect(await screen.findByText("Ändrat efter attest: Ärendet")).toBeTruthy();
});

it("is refused while changes are tracked, said before anything is tried", async () => {
  await openAttest(createFileHost(docx(...text, p("Planen ", inserted("gäller")))));
  expect(screen.getByText(/Det finns spårade ändringar kvar/)).toBeTruthy();
  expect(attestButton()).toBeNull();
});

it("is not offered where Word gave only part of the text, and says so", async () => {
  const host = createFileHost(docx(...text));
  const partly = {
    ...host,
    read: async () => {
      const reading = await host.read();
      return reading.ok
        ? { ...reading, document: { ...reading.document, readBy: "proxies" as const } }
        : reading;
    },
  };
  await openAttest(partly);
  expect(screen.getByText(/det som inte är läst kan inte attesteras/)).toBeTruthy();
  expect(attestButton()).toBeNull();
});

it("is not offered where nothing is written yet, and says so", async () => {
  await openAttest(createFileHost(docx(p(""))));
  expect(screen.getByText(/^Dokumentet är tomt/)).toBeTruthy();
  expect(attestButton()).toBeNull();
});

it("can be tried again once the changes are accepted", async () => {
  const tracked = createFileHost(docx(...text, p("Planen ", inserted("gäller"))));
  const accepted = createFileHost(docx(...text, p("Planen gäller")));
  const user = await openAttest(tracked);
  tracked.read = accepted.read;
  await user.click(screen.getByRole("button", { name: "Granska igen" }));
  await waitFor(() => expect(attestButton()).toBeTruthy());
});

it("tells what was refused, and keeps what was typed", async () => {
  const host = createFileHost(docx(...text));
  const user = await openAttest(host);
  host.apply = () => Promise.resolve({ ok: false, reason: "not-verified", standing: "unknown" });
  await approve(user, "Ture Holmdal");
  expect((await screen.findByRole("alert")).textContent).toMatch(/^Ändringen syntes inte/);
  expect(box("Namn").value).toBe("Ture Holmdal");
});

it("shows what stands in the way, and leads there", async () => {
  const host = createFileHost(
    docx(...text, p("Dnr: "), h1("Bakgrund"), p("Klicka eller tryck här för att ange text.")),
  );
  const user = await openAttest(host);
  expect(screen.getByText(/^\d+ hinder står i vägen$/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Visa i Granska" }));
  expect(screen.getByRole("tab", { name: "Granska", selected: true })).toBeTruthy();
});

const hindered: readonly Ooxml[] = [...text, p("Klicka eller tryck här för att ange text.")];
const reason = "Varför attesterar du trots hindren?";

it("asks for no reason where nothing stands in the way", async () => {
  await openAttest(createFileHost(docx(...text)));
  expect(screen.queryByRole("textbox", { name: reason })).toBeNull();
});

it("goes on in spite of hinders with a reason only, leads to what is missing, and shows the reason afterwards", async () => {
  const user = await openAttest(createFileHost(docx(...hindered)));
  await approve(user, "Ture Holmdal");
  expect(screen.getByText(/^Skriv skälet/)).toBeTruthy();
  expect(document.activeElement).toBe(box(reason));
  await user.paste("Nämnden har sagt ja.");
  await user.click(attestButton()!);
  const [, hinders] =
    /^(\d+) hinder står i vägen$/m.exec((await screen.findByText(/hinder står i vägen$/)).textContent) ?? [];
  const given = (await screen.findByText("Attesterat trots hinder")).closest("div")!;
  expect(within(given).getByRole("listitem").textContent).toBe(
    `Ture Holmdal, 2023-11-21, ${hinders} hinder: Nämnden har sagt ja.`,
  );
  expect(screen.getByText("Attesten står sist i dokumentet.")).toBeTruthy();
});

it("does not ask whoever attests a changed text anew for a reason for the change", async () => {
  await openChanged();
  await screen.findByText("Ändrat efter attest: Ärendet");
  expect(screen.queryByText(/står i vägen$/)).toBeNull();
  expect(screen.queryByRole("textbox", { name: reason })).toBeNull();
});

it("asks for no reason where it cannot be stored, and says so where it turns out not to be", async () => {
  const host = createFileHost(docx(...hindered));
  await openAttest({ ...host, capabilities: { ...host.capabilities, canStoreParts: false } });
  expect(screen.getByText(/står i vägen$/)).toBeTruthy();
  expect(screen.queryByRole("textbox", { name: reason })).toBeNull();
  cleanup();
  const forgetful = { ...host, apply: (edits: readonly Edit[]) => host.apply(edits.filter(isInTheText)) };
  const user = await openAttest(forgetful);
  await user.click(box(reason));
  await user.paste("Nämnden har sagt ja.");
  await approve(user, "Ture Holmdal");
  expect(await screen.findByText(/^Skälet kunde inte sparas/)).toBeTruthy();
});

const isInTheText = ({ kind }: Edit): boolean => kind !== "store-part";

it("keeps what was typed through a reload", async () => {
  const memory = createShortMemory();
  const user = await openAttest(createFileHost(docx(...text)), { memory });
  await user.type(box("Namn"), "Ture Holmdal");
  cleanup();
  await openAttest(createFileHost(docx(...text)), { memory });
  expect(box("Namn").value).toBe("Ture Holmdal");
});

it("axe finds nothing wrong with faults beside the fields", async () => {
  const user = await openAttest(createFileHost(docx(...text)));
  await user.click(attestButton()!);
  expect(await axeViolations()).toEqual([]);
});
