/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { BlockId } from "../../src/core/document/document";
import { documentFrom } from "../support/notation";
import { createFakeHost, type FakeHost } from "./support/fake-host";
import { openPane, openTab, settle } from "./support/open-pane";
import { servicesWith } from "./support/services";

const notation = "# Ärendet\nEtt gammalt program.\nDet är oklart.";

interface WatchedHost extends FakeHost {
  readonly reads: () => number;
}

function hostWith(capabilities = {}): WatchedHost {
  const host = createFakeHost(documentFrom(notation), capabilities);
  const read = jest.spyOn(host, "read");
  return Object.assign(host, { reads: () => read.mock.calls.length });
}

async function openChecked(host: FakeHost, initialTab: "granska" | "texter" | "attest" = "granska") {
  const user = await openPane(servicesWith(host, { initialTab }));
  await settle();
  return user;
}

const attestButton = () => screen.queryByRole("button", { name: "Attestera" });
const cards = () => screen.queryAllByRole("article");
const status = () => screen.getByRole("status").textContent;

/** The person writes: the document is another, and the cursor has moved. */
const write = (host: FakeHost, text: string) => {
  host.document = documentFrom(text);
  host.moveCursorTo("b1" as BlockId);
};

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

afterEach(() => jest.useRealTimers());

describe("as one writes", () => {
  it("the text is checked once the cursor has come to rest", async () => {
    const host = hostWith();
    await openChecked(host);
    const before = host.reads();
    jest.useFakeTimers();
    write(host, `${notation}\nEtt gammalt hus.`);
    await wait(1000);
    write(host, `${notation}\nEtt gammalt hus till.`);
    await wait(1400);
    expect(host.reads()).toBe(before);
    expect(cards()).toHaveLength(2);
    await wait(100);
    expect(host.reads()).toBe(before + 1);
    expect(status()).toBe("3 fynd ");
  });

  it("focus stays where it is, and so do the cards", async () => {
    const host = hostWith();
    await openChecked(host);
    const card = cards()[1]!;
    act(() => card.focus());
    jest.useFakeTimers();
    write(host, `# Inledning\nText.\n${notation}`);
    await wait(1500);
    expect(within(cards()[1]!).getByText(/oklart.*bytas/)).toBeTruthy();
    expect(cards()[1]).toBe(card);
    expect(document.activeElement).toBe(card);
  });

  it("nothing on the screen is touched when the document reads the same", async () => {
    const host = hostWith();
    await openChecked(host);
    const before = host.reads();
    let touched = 0;
    const observer = new MutationObserver((changes) => (touched += changes.length));
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    jest.useFakeTimers();
    write(host, notation);
    await wait(1500);
    observer.disconnect();
    expect(host.reads()).toBe(before + 1);
    expect(touched).toBe(0);
  });

  it("nothing is checked while a correction is shown, but afterwards", async () => {
    const host = hostWith();
    const user = await openChecked(host);
    await user.click(within(cards()[0]!).getByRole("button", { name: "Rätta" }));
    const before = host.reads();
    jest.useFakeTimers();
    write(host, `${notation}\nEtt gammalt hus.`);
    await wait(6000);
    expect(host.reads()).toBe(before);
    act(() => screen.getByRole("button", { name: "Avbryt" }).click());
    await wait(1500);
    expect(cards()).toHaveLength(3);
  });

  it("a reading that fails takes nothing away", async () => {
    const host = hostWith();
    await openChecked(host);
    jest.useFakeTimers();
    host.reading = { ok: false, reason: "no-answer" };
    write(host, notation);
    await wait(1500);
    expect(cards()).toHaveLength(2);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("a document that takes long to read is read the more seldom", async () => {
    const host = hostWith();
    await openChecked(host);
    jest.useFakeTimers();
    const read = host.read.bind(host);
    host.read = () => new Promise((resolve) => setTimeout(() => void read().then(resolve), 1000));
    write(host, `${notation}\nEtt gammalt hus.`);
    await wait(2500);
    write(host, notation);
    await wait(5000);
    expect(cards()).toHaveLength(3);
    await wait(1000);
    expect(cards()).toHaveLength(2);
  });

  it("what is told to have changed is read sooner, and the cursor's moves do not put that off", async () => {
    const host = hostWith({ tellsOfChanges: true });
    await openChecked(host);
    const before = host.reads();
    jest.useFakeTimers();
    host.document = documentFrom(`${notation}\nEtt gammalt hus.`);
    host.hint("changed");
    await wait(600);
    host.hint("perhaps");
    await wait(400);
    expect(host.reads()).toBe(before + 1);
    expect(cards()).toHaveLength(3);
  });

  it("where changes are told of, the cursor alone is no cause for hurry, but what was missed is found", async () => {
    const host = hostWith({ tellsOfChanges: true });
    await openChecked(host);
    const before = host.reads();
    jest.useFakeTimers();
    write(host, `${notation}\nEtt gammalt hus.`);
    await wait(9000);
    expect(host.reads()).toBe(before);
    await wait(1000);
    expect(host.reads()).toBe(before + 1);
    expect(cards()).toHaveLength(3);
  });

  it("a Word that has not answered is not asked again", async () => {
    const host = hostWith();
    await openChecked(host);
    jest.useFakeTimers();
    const answers: (() => void)[] = [];
    const read = host.read.bind(host);
    host.read = () => new Promise((resolve) => answers.push(() => void read().then(resolve)));
    write(host, `${notation}\nEtt gammalt hus.`);
    await wait(1500);
    write(host, `${notation}\nEtt gammalt hus till.`);
    await wait(30_000);
    expect(answers).toHaveLength(1);
    answers[0]?.();
    await wait(1500);
    expect(answers).toHaveLength(2);
    answers[1]?.();
    await wait(0);
    expect(cards()).toHaveLength(3);
  });

  it("nothing is read while another tab is open, but as soon as Granska is", async () => {
    const host = hostWith();
    const user = await openChecked(host, "texter");
    const before = host.reads();
    jest.useFakeTimers();
    write(host, `${notation}\nEtt gammalt hus.`);
    await wait(3000);
    expect(host.reads()).toBe(before);
    jest.useRealTimers();
    await openTab(user, "Granska");
    await settle();
    expect(cards()).toHaveLength(3);
  });

  it("Attest too tells of the text as it stands", async () => {
    const host = hostWith();
    await openChecked(host, "attest");
    expect(attestButton()).not.toBeNull();
    jest.useFakeTimers();
    const another = documentFrom(notation);
    host.document = { ...another, condition: { ...another.condition, trackedChanges: true } };
    host.hint("perhaps");
    await wait(1500);
    expect(attestButton()).toBeNull();
  });

  it("nothing is read by itself where the host does not tell of its cursor", async () => {
    const host = hostWith({ hasCursor: false });
    await openChecked(host);
    expect(host.watchers()).toBe(0);
    expect(host.reads()).toBe(1);
  });
});
