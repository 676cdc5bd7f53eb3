/** Words that plain authority Swedish replaces, each with its inflections: we don't use them ourselves. */
const words = [
  "erhåll\\p{L}*|erhöll\\p{L}*",
  "inneha(?:r|de|ft)?",
  "föreligg\\p{L}*|förelåg",
  "vidmakthåll\\p{L}*",
  "bibring\\p{L}*",
  "åvil\\p{L}*",
  "åsamk\\p{L}*",
  "tillse\\p{L}*|tillsåg",
  "inkom(?:ma|mer|mit)? med",
  "åberop\\p{L}*",
  "emellertid|envar|följaktligen",
  "nyttja\\p{L}*",
  "i syfte att|med anledning av|på grund av det faktum|i dagsläget|genomföra en analys",
  "avseende|beträffande|huruvida|försåvitt|ehuru|enär|jämlikt|härvidlag",
  "icke|ej|blott|erforderlig\\p{L}*|erfordr\\p{L}*",
  "iordningställ\\p{L}*|mottag(?:a|er|it)",
  "förfång|tillställ\\p{L}*|det ankommer på",
  "skall|anmod\\p{L}*|erlägg\\p{L}*|föranled\\p{L}*|medelst",
  "angående|rörande|vad gäller|såvitt avser|jämte|ånyo|städse|tillika|dylik\\p{L}*",
  "tillskap\\p{L}*|tillgängliggör\\p{L}*|erin[nr]\\p{L}* om|understundom|hemställ\\p{L}*",
  "uppdra(?:r|git)?(?: åt)?|vidtag(?:a|er|it)|framgent|gällande|ovan angivna",
];

const anyWord = new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");

/** The first such word in a text; undefined when there is none. */
export function findWordToReplace(text: string): string | undefined {
  return anyWord.exec(text)?.[0];
}
