/** @jest-environment jsdom */
import { openWord, newestWordApi } from "../support/word-session";
import { docx, flatOpc, p, table } from "./documents";
import { undoesTo } from "./parts-of";

const bytes = docx(p("Ärendet"), p("Två ord."));

describe("settings", () => {
  it("are kept in the document, in both ways of asking, and undo takes them out", async () => {
    const word = await openWord(bytes, { wordApi: newestWordApi });
    const { settings } = Office.context.document;
    settings.set("mall", { namn: "remiss", gånger: 2 });
    settings.set("bort", 1);
    await ask((done) => settings.saveAsync(done));
    settings.remove("bort");
    await ask((done) => settings.saveAsync(done));
    await openWord(word.bytes(), { wordApi: newestWordApi });
    expect(Office.context.document.settings.get("mall")).toEqual({ namn: "remiss", gånger: 2 });
    expect(Office.context.document.settings.get("bort")).toBeNull();
    await Word.run(async (context) => {
      const kept = context.document.settings;
      kept.add("till", [1, "två"]);
      kept.load("items/key,items/value");
      const none = kept.getItemOrNullObject("ingen");
      none.load("value");
      await context.sync();
      expect(kept.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ["mall", { namn: "remiss", gånger: 2 }],
        ["till", [1, "två"]],
      ]);
      expect(none.isNullObject).toBe(true);
      kept.getItem("till").delete();
      const count = kept.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
    expect(undoesTo(word, bytes)).toBe(true);
  });

  it("cannot be saved in a document that is locked", async () => {
    await openWord(bytes, { quirks: { protected: true } });
    Office.context.document.settings.set("a", 1);
    await expect(ask((done) => Office.context.document.settings.saveAsync(done))).rejects.toThrow();
  });
});

describe("the file", () => {
  it("comes in slices, byte for byte", async () => {
    await openWord(bytes);
    const file = await ask<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, done),
    );
    const slices: number[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await ask<Office.Slice>((done) => file.getSliceAsync(index, done));
      slices.push(...(slice.data as number[]));
    }
    await ask<void>((done) => file.closeAsync(done));
    expect(file.size).toBe(bytes.length);
    expect(Uint8Array.from(slices)).toEqual(bytes);
  });

  it("comes as text, not as PDF, and no more than two at a time", async () => {
    await openWord(bytes);
    const open = (type: Office.FileType) =>
      ask<Office.File>((done) => Office.context.document.getFileAsync(type, done));
    const file = await open(Office.FileType.Text);
    const slice = await ask<Office.Slice>((done) => file.getSliceAsync(0, done));
    expect(slice.data).toBe("Ärendet\r\nTvå ord.");
    await expect(open(Office.FileType.Pdf)).rejects.toThrow();
    await open(Office.FileType.Text);
    await expect(open(Office.FileType.Text)).rejects.toThrow();
    await ask<void>((done) => file.closeAsync(done));
    await open(Office.FileType.Text);
  });
});

describe("the selection", () => {
  const get = (type: Office.CoercionType) =>
    ask<string>((done) => Office.context.document.getSelectedDataAsync(type, done));
  const set = (data: string, type: Office.CoercionType) =>
    ask<void>((done) => Office.context.document.setSelectedDataAsync(data, { coercionType: type }, done));

  it("is given as text, HTML and OOXML", async () => {
    const word = await openWord(bytes);
    word.setSelection(1, 0, 3);
    expect(await get(Office.CoercionType.Text)).toBe("Två");
    expect(await get(Office.CoercionType.Html)).toContain("Två");
    expect(await get(Office.CoercionType.Ooxml)).toMatch(/pkg:package.*Tv/s);
    await expect(get(Office.CoercionType.Matrix)).rejects.toThrow();
  });

  it("is given as the rows of the table that it stands in", async () => {
    const word = await openWord(docx(table([["a", "b"]]), p("")));
    word.setSelection(0, 0);
    expect(await get(Office.CoercionType.Matrix)).toEqual([["a", "b"]]);
  });

  it.each<[string, () => Promise<void>, string]>([
    ["text", () => set("Tre", Office.CoercionType.Text), "Tre ord."],
    ["HTML", () => set("<b>Tre</b>", Office.CoercionType.Html), "Tre ord."],
    ["OOXML", () => set(flatOpc(p("Tre")), Office.CoercionType.Ooxml), "Tre"],
  ])("is replaced by %s", async (_, act, expected) => {
    const word = await openWord(bytes);
    word.setSelection(1, 0, 3);
    await act();
    expect(word.paragraphs).toContain(expected);
    expect(undoesTo(word, bytes)).toBe(true);
  });

  it("is not replaced by what is no OOXML, nor in a locked document", async () => {
    const word = await openWord(bytes);
    await expect(set("inget", Office.CoercionType.Ooxml)).rejects.toThrow();
    word.quirks.protected = true;
    await expect(set("nej", Office.CoercionType.Text)).rejects.toThrow();
    expect(word.bytes()).toEqual(bytes);
  });
});

describe("nodes of custom XML", () => {
  it("are found by paths, read and changed", async () => {
    await openWord(bytes);
    const part = await ask<Office.CustomXmlPart>((done) =>
      Office.context.document.customXmlParts.addAsync('<a xmlns="urn:x"><b c="1">ett</b></a>', done),
    );
    await ask<void>((done) => part.namespaceManager.addNamespaceAsync("x", "urn:x", done));
    const [node] = await ask<Office.CustomXmlNode[]>((done) => part.getNodesAsync("/x:a/x:b", done));
    expect([node!.baseName, node!.namespaceUri, node!.nodeType]).toEqual(["b", "urn:x", "element"]);
    await ask<void>((done) => node!.setTextAsync("två", done));
    expect(await ask<string>((done) => node!.getTextAsync(done))).toBe("två");
    const [attribute] = await ask<Office.CustomXmlNode[]>((done) => node!.getNodesAsync("@c", done));
    const fromTheRoot = await ask<Office.CustomXmlNode[]>((done) => node!.getNodesAsync("/x:a", done));
    expect(fromTheRoot.map(({ baseName }) => baseName)).toEqual(["a"]);
    await ask<void>((done) => attribute!.setNodeValueAsync("2", done));
    expect(await ask<string>((done) => attribute!.getNodeValueAsync(done))).toBe("2");
    expect(await ask<string>((done) => part.getXmlAsync(done))).toBe('<a xmlns="urn:x"><b c="2">två</b></a>');
    await ask<void>((done) => node!.setXmlAsync('<d xmlns="urn:x"/>', done));
    expect(await ask<string>((done) => part.getXmlAsync(done))).toBe(
      '<a xmlns="urn:x"><d xmlns="urn:x"/></a>',
    );
    expect(await ask<string>((done) => part.namespaceManager.getPrefixAsync("urn:x", done))).toBe("ns0");
    await expect(ask((done) => part.getNodesAsync("//[", done))).rejects.toThrow();
  });
});

describe("the surroundings", () => {
  it("runs the function of a button, and says when there is none", async () => {
    const word = await openWord(bytes);
    let pressed = "";
    Office.actions.associate("granska", (event: Office.AddinCommands.Event) => {
      pressed = event.source.id;
      event.completed();
    });
    expect(await word.ribbon.press("granska", "knapp")).toBe(true);
    expect(pressed).toBe("knapp");
    expect(await word.ribbon.press("okänd")).toBe(false);
  });

  it("shows a dialog, which talks with the pane and is closed", async () => {
    const word = await openWord(bytes);
    const show = (url: string) =>
      ask<Office.Dialog>((done) =>
        Office.context.ui.displayDialogAsync(url, { height: 40, width: 30 }, done),
      );
    const dialog = await show("https://exempel.invalid/dialog.html");
    expect(word.dialogs.open).toMatchObject({
      width: 30,
      height: 40,
      url: "https://exempel.invalid/dialog.html",
    });
    const heard: unknown[] = [];
    const hear = (about: object) =>
      heard.push("message" in about ? about.message : Reflect.get(about, "error"));
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, hear);
    dialog.addEventHandler(Office.EventType.DialogEventReceived, hear);
    word.dialogs.open!.messageParent("valt");
    dialog.messageChild("tack");
    expect(word.dialogs.open!.told).toEqual(["tack"]);
    await expect(show("https://exempel.invalid/en-till.html")).rejects.toThrow();
    word.dialogs.open!.close();
    expect(heard).toEqual(["valt", 12006]);
    expect(word.dialogs.open).toBeUndefined();
    await expect(show("http://exempel.invalid/")).rejects.toThrow();
  });

  it("hides and shows the pane, and tells those who listen", async () => {
    const word = await openWord(bytes);
    const heard: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    await Office.addin.hide();
    expect(word.pane.state).toBe("Background");
    await Office.addin.showAsTaskpane();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual(["Hidden", "Taskpane"]);
  });

  it("refuses what is not played", async () => {
    await openWord(bytes);
    const { document } = Office.context;
    await expect(
      ask((done) => document.addHandlerAsync(Office.EventType.ActiveViewChanged, () => {}, done)),
    ).rejects.toThrow();
    await expect(
      ask((done) =>
        Office.context.document.bindings.addFromSelectionAsync(Office.BindingType.Text, {}, done),
      ),
    ).rejects.toThrow();
  });
});

function ask<Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) =>
    call((result) =>
      result.status === Office.AsyncResultStatus.Succeeded
        ? resolve(result.value)
        : reject(new Error(result.error.message)),
    ),
  );
}
