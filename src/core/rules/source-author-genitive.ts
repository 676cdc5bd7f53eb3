import { fixIn } from "../checking/fix-in";
import { defineRule, noOptions } from "../checking/rule";
import { documentLists } from "../facts/document-list";

/** "Miljöförvaltningen tjänsteskrivelse" in a list of documents, where "Miljöförvaltningens" belongs. */
export const sourceAuthorGenitive = defineRule({
  id: "source-author-genitive",
  title: { sv: "Genitiv saknas i underlagslistan", en: "Genitive missing in the list of sources" },
  why: {
    sv: "Ett s binder ihop den som har skrivit med det som är skrivet. Utan det läses raden som ett skrivfel.",
    en: "An s ties who wrote to what is written. Without it the line reads as a slip.",
  },
  source: "Språklagen 11 § om vårdat språk; ärendehandböckers exempel på beslutsunderlag",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    if (facts.textKind !== "report") return;
    const texts = documentLists(facts).flatMap(({ entries }) => entries.map(({ text }) => text));
    // Two without an s, and none with it, are a way of writing.
    const isHouseStyle = texts.filter((one) => authorWithoutS.test(one.text)).length > 1;
    for (const text of isHouseStyle && !texts.some((one) => authorWithS.test(one.text)) ? [] : texts) {
      const match = authorWithoutS.exec(text.text);
      const [, front = "", author] = match ?? [];
      if (!match || author === undefined) continue;
      const stretch = { start: match.index + front.length, end: match.index + front.length + author.length };
      yield {
        message: {
          sv: `Skriv ”${author}s”: ett s saknas mellan den som har skrivit och handlingen.`,
          en: `Write “${author}s”: an s is missing between the author and the document.`,
        },
        where: text.placeOf(stretch),
        fixes: fixIn(text, stretch, `${author}s`),
      };
    }
  },
});

const authorWithS =
  /(?:nämndens|styrelsens|förvaltningens|kontorets|rådets|avdelningens|enhetens|kommunens|stadens) (?:\p{L}*skrivelse|tjänsteutlåtande|\p{L}*yttrande)/u;

/** Organisations whose names end in their own kind; "Kommunstyrelsen, yttrande" has a comma and is right. */
const author = [
  "\\p{Lu}[\\p{L}-]*(?: (?:och|&) [\\p{L}-]+)?(?:nämnden|styrelsen|fullmäktige|utskottet|förvaltningen|kontoret|rådet|avdelningen|enheten|kommunen|staden|regionen|polisen|tjänsten|domstolen|förbundet|verket|myndigheten|inspektionen|byrån)",
  "(?:Tekniska|Sociala) (?:nämnden|förvaltningen|kontoret|avdelningen)",
  "(?:\\p{Lu}\\p{L}+ ){1,2}(?:kommun|stad|länsstyrelse)",
  "Region \\p{Lu}\\p{L}*[^s\\P{L}]",
].join("|");

const authorWithoutS = new RegExp(
  `^( ?(?:(?:bilaga )?\\d{1,2}[.):]? |[-–•*] )?)(${author}) (?:(?:tjänste)?skrivelse|tjänsteutlåtande|remissvar|(?:remiss|samråds|gransknings)?(?:yttrande|svar)|(?:gransknings)?rapport|utredning)(?!\\p{L})`,
  "u",
);
