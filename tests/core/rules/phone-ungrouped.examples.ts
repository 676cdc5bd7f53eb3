import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    { text: "Telefon: 08-50800123", quotes: [["08-50800123"]], fixes: ["08-508 001 23", "08-508 00 123"] },
    {
      text: "Telefon: 08-123456\nRing 08-123456 eller 08-123456.",
      quotes: [["08-123456", "08-123456"], ["08-123456"]],
      fixes: ["08-12 34 56"],
    },
    { text: "Ring 070-1740605.", quotes: [["070-1740605"]], fixes: ["070-174 06 05"] },
    { text: "Tel. 0850800123", quotes: [["0850800123"]], fixes: ["08-508 001 23", "08-508 00 123"] },
    {
      text: "Växel: 0155-263000 eller 018-123456",
      quotes: [["0155-263000"], ["018-123456"]],
      fixes: ["0155-26 30 00"],
    },
    { text: "| Telefon | 08\u2011123456 |", quotes: [["08\u2011123456"]], fixes: ["08-12 34 56"] },
    {
      text: "Frågor besvaras av Kerstin Alm, 0313900641.",
      quotes: [["0313900641"]],
      fixes: ["031-390 06 41"],
    },
    { text: "Journumret är 0313900648.", quotes: [["0313900648"]] },
  ],
  accepted: [
    { text: "Journalnr 031-2024123 gäller." },
    { text: "Telefon: 08-508 001 23" },
    { text: "Telefon: 08-508 00 123, 070-174 06 05" },
    { text: "Dnr 08-32412/75 och T2011-031-04417" },
    { text: "Dnr: 018-123456, PG 018-1234567, artikelnummer 0470-123456" },
    { text: "Personnummer 121212-1212, bankgiro 018-12345 och 2024-09-18" },
    { text: "Beloppet är 0850800123 kronor." },
    { text: "Ring 112 eller 114 14." },
    { text: "0771-123456" },
    { text: "Fakturan märks med 0313900641." },
  ],
};
