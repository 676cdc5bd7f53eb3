import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report(
        "Föreningen erhåller bidrag. Den har tidigare erhållit stöd.\nErhåller den mer ska nämnden ta ställning.",
      ),
      quotes: [["erhåller", "erhållit", "Erhåller"]],
      fixes: ["får"],
    },
    {
      text: report("Förvaltningen tillser att planen följs, i syfte att minska kostnaderna."),
      quotes: [["tillser att"], ["i syfte att"]],
      fixes: ["ser till att"],
    },
    { text: report("Förvaltningen tillser även driften i hela kommunen."), quotes: [["tillser"]], fixes: [] },
    { text: report("Ansvaret åvilar inte nämnden, utan kommunstyrelsen."), quotes: [["åvilar"]], fixes: [] },
    { text: report("Lokalen har ej den bärighet som behövs i planen."), quotes: [["ej"]], fixes: ["inte"] },
    {
      text: report("Nämnden uppdrog den 12 oktober åt kontoret att svara."),
      quotes: [["uppdrog"]],
      fixes: [],
    },
    {
      text: "Ersättning betalas jämlikt avtalet.",
      quotes: [["jämlikt"]],
    },
  ],
  accepted: [
    { text: "Vad gäller? Det beror på åldern." },
    { text: "Ett jämlikt samhälle fördelar badtiderna jämlikt. Jämlikt deltagande är ett mål." },
    { text: report("Kommunen går i borgen för lånet jämte därpå löpande ränta och kostnader.") },
    { text: report("Det gäller yttranden med anledning av att nämndens beslut har överklagats.") },
    { text: report("Riksarkivet anför att ”handlingarna ej utsätts för fara” och godtar planen.") },
    { text: report("Enligt 7 § lagen (1997:736) om färdtjänst erhåller den sökande tillstånd.") },
    { text: report("Rapporten om ej verkställda beslut lämnas till fullmäktige varje kvartal.") },
    { text: report("Programmet syftar till att minska kostnaderna. De nu gällande riktlinjerna räcker.") },
    { text: report("I detta avseende är planen bra, och i andra avseenden också.") },
    { text: report("Nämnden har inget att erinra mot förslaget. Det finns innehavare av tillstånd.") },
    { text: report("Nyttjanderätten upphör. Icke-statliga organisationer har hörts i ärendet.") },
    { text: report("Icke farligt avfall hämtas. Avgiften tas ut av icke kommunala huvudmän.") },
    { text: report("Vad gäller för den som flyttar? Det svarar planen på.") },
    { text: report("Föranlett av granskningen ses planen över.") },
    { text: report("Förslaget föranleder ingen åtgärd, och alla är rörande överens.") },
    {
      text: "# Förslag till beslut\nNämnden åberopar förvaltningens yttrande som sitt eget svar.\n# Ärendet\nText.",
    },
    { text: report("Kommunen har överklagat. I överklagandet åberopas nya intyg från läkaren.") },
    { text: report("Mottagandet av skyddsbehövande och samt, yttrande, remiss, bifalla, avslå.") },
  ],
};
