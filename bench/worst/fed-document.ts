import type { Block, Document } from "../../src/core/document/document";
import { doc, documentFrom, h2, p } from "../../tests/support/notation";

/** A report that has the food in its decision, its matter, its assessment and its list of sources. */
export function fedDocument(paragraphs: readonly string[]): Document {
  const served = paragraphs.map((text) => (text.startsWith("# ") ? h2(text.slice(2)) : p(text)));
  const frame = documentFrom(report);
  const blocks = frame.blocks.flatMap((block): readonly Block[] =>
    block.kind === "paragraph" && block.text === "MAT" ? served : [block],
  );
  return { ...doc(...(blocks as [Block])), header: frame.header };
}

const report = `
^ Tjänsteutlåtande
^ Dnr ÄNG 2024/118
^ 2024-08-20
Handläggare
Vera Almkvist
Telefon: 08-508 00 123
Till
Ängsnämnden
18 september 2024
= Stadens program för levande ängar 2025–2028
== Svar på remiss från kommunstyrelsen KS 2024/118
# Förvaltningens förslag till beslut
Ängsnämnden överlämnar tjänsteutlåtandet som svar på remissen.
MAT
# Sammanfattning
Programmet ersätter det som antogs 2021 och gäller alla nämnder i Stockholms stad.
# Bakgrund
Kommunstyrelsen har remitterat ärendet till ängsförvaltningen för yttrande senast den 30 september 2024.
# Ärendet
MAT
# Ärendets beredning
Ärendet har beretts i förvaltningschefens stab.
# Förvaltningens synpunkter och förslag
MAT
Förvaltningen föreslår att ängsnämnden överlämnar tjänsteutlåtandet till kommunstyrelsen som svar på remissen.
Ture Holmdal
Förvaltningschef
# Beslutsunderlag
MAT
# Bilagor
1. Stadens program för levande ängar 2025–2028
2. Riskanalys
# Attesterat av
| Namn | Datum |
| Ture Holmdal, Förvaltningschef | 2024-08-27 |
`;
