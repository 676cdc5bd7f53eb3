/** @jest-environment jsdom */
import { createOfficeHost } from "../../../src/host/office/office-host";
import { docxWith, field, h1, p, table } from "../../support/docx";
import { newestWordApi, openWord } from "../../support/word-session";

describe.each(["1.3", newestWordApi])("reading at WordApi %s", (wordApi) => {
  it("reads what a file would give, in one batch", async () => {
    const word = await openWord(
      docxWith(
        { styleIds: "sv" },
        h1("Ärendet"),
        p("Till ", field("tu:namnd", "Kyrkogårdsnämnden")),
        table([["Namn", "Datum"]]),
      ),
      { wordApi },
    );
    const reading = await createOfficeHost().read();
    expect(reading).toMatchObject({
      ok: true,
      document: {
        readBy: "ooxml",
        blocks: [
          { kind: "heading", text: "Ärendet", editable: true },
          { kind: "paragraph", text: "Till Kyrkogårdsnämnden", editable: true },
          { kind: "table" },
        ],
      },
    });
    expect(word.log.count).toBe(1);
  });
});
