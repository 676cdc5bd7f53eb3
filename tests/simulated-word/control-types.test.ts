/** @jest-environment jsdom */
import { newestWordApi, openWord } from "../support/word-session";
import { docx, p, sdt } from "./documents";
import { inNewestWord, partOf, undoesTo } from "./parts-of";

const bytes = docx(p("Ja eller nej: "), p("Val: "));

it("ticks a checkbox, whose mark follows", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    const control = context.document.body.paragraphs
      .getFirst()
      .getRange("Whole")
      .getRange("End")
      .insertContentControl("CheckBox");
    control.load("type,subtype,checkboxContentControl/isChecked");
    await context.sync();
    expect([control.type, control.subtype, control.checkboxContentControl.isChecked]).toEqual([
      "CheckBox",
      "CheckBox",
      false,
    ]);
    control.checkboxContentControl.isChecked = true;
    await context.sync();
  });
  expect(word.paragraphs[0]).toBe("Ja eller nej: ☒");
  expect(partOf(word, "word/document.xml")).toMatch(/mc:Ignorable="w14".*<w14:checked w14:val="1"\/>/);
  expect(undoesTo(word, bytes)).toBe(true);
});

it.each(["DropDownList", "ComboBox"] as const)(
  "fills a %s, orders its items and chooses one",
  async (type) => {
    const { word } = await inNewestWord(bytes, async (context) => {
      const control = context.document.body.paragraphs
        .getLast()
        .getRange("Whole")
        .getRange("End")
        .insertContentControl(type);
      await context.sync();
      const list = type === "ComboBox" ? control.comboBoxContentControl : control.dropDownListContentControl;
      for (const text of ["Bifall", "Avslag"]) list.addListItem(text);
      list.addListItem("Återremiss", "åter", 0);
      list.listItems.load("items/displayText,items/value,items/index");
      await context.sync();
      expect(list.listItems.items.map((item) => [item.displayText, item.value, item.index])).toEqual([
        ["Återremiss", "åter", 0],
        ["Bifall", "Bifall", 1],
        ["Avslag", "Avslag", 2],
      ]);
      list.listItems.items[1]!.delete();
      list.listItems.getFirst().select();
      await context.sync();
    });
    expect(word.paragraphs[1]).toBe("Val: Återremiss");
    expect(partOf(word, "word/document.xml")).toContain('w:lastValue="åter"');
  },
);

it("gives controls by type; the older property gives rich text only", async () => {
  const mixed = docx(
    `<w:p>${sdt("rik", "a")}${sdt("ren", "b", "<w:text/>")}${sdt("datum", "c", "<w:date/>")}</w:p>`,
  );
  const { result } = await inNewestWord(mixed, async (context) => {
    const { document } = context;
    const asked = [
      document.contentControls,
      document.getContentControls(),
      document.getContentControls({ types: [Word.ContentControlType.plainText] }),
    ];
    for (const controls of asked) controls.load("items/tag,items/type");
    await context.sync();
    return asked.map(({ items }) => items.map(({ tag, type }) => `${tag} ${type}`));
  });
  expect(result).toEqual([["rik RichText"], ["rik RichText", "ren PlainText"], ["ren PlainText"]]);
});

it("raises what happens to a control that is listened to, and tells of new ones", async () => {
  const word = await openWord(docx(p("före"), `<w:p>${sdt("a", "ett")}</w:p>`), { wordApi: newestWordApi });
  const heard: string[] = [];
  const hear = (event: { eventType: string; source: string }): Promise<void> => {
    heard.push(`${event.source} ${event.eventType}`);
    return Promise.resolve();
  };
  const kept = await Word.run(async (context) => {
    const control = context.document.contentControls.getFirst();
    control.load("id");
    control.track();
    await context.sync();
    control.onDataChanged.add(hear);
    control.onEntered.add(hear);
    control.onExited.add(hear);
    control.onSelectionChanged.add(hear);
    control.onDeleted.add(hear);
    context.document.onContentControlAdded.add(hear);
    await context.sync();
    return control;
  });
  const told = async (expected: string[]) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard.splice(0)).toEqual(expected);
  };
  word.editParagraph(0, "inget om den");
  await told([]);
  word.setSelection(1, 1);
  await told(["Local ContentControlEntered", "Local ContentControlSelectionChanged"]);
  word.setSelection(0, 0);
  await told(["Local ContentControlExited"]);
  kept.insertText("två", "Replace");
  await kept.context.sync();
  await told(["Local ContentControlDataChanged"]);
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().getRange("Content").insertContentControl();
    await context.sync();
  });
  await told(["Local ContentControlAdded"]);
  word.asAnotherAuthor(() => word.deleteParagraph(0));
  await told([]);
  kept.delete(false);
  await kept.context.sync();
  await told(["Local ContentControlDeleted"]);
});
