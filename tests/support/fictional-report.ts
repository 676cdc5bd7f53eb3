/**
 * A whole report in the city's form, fictional from its nämnd to its phone number, in the notation. It has three
 * faults: no diarienummer of its own, an ungrouped phone number, and a past tense about a day after the attest.
 */
export const fictionalReport = `
^ Tjänsteutlåtande⏎Sida 1 (4)
Handläggare
Vera Almkvist
Telefon: 08-50800123

Till
Ängsnämnden
18 september 2024

Stadens program för levande ängar 2025-2028

Svar på remiss från kommunstyrelsen KS 2024/118

# Förvaltningens förslag till beslut
Ängsnämnden överlämnar förvaltningens tjänsteutlåtande som svar på remissen.

# Sammanfattning
Programmet ersätter det som antogs 2021 och gäller alla nämnder. Förvaltningen är positiv till förslaget, bl.a. för att det ger långsiktiga regler för slåtter och bete.

# Bakgrund
Kommunstyrelsen har remitterat ärendet Stadens program för levande ängar 2025-2028 till ängsförvaltningen för yttrande senast den 30 september 2024. Ärendet har remitterats till samtliga stadsdelsnämnder.

# Ärendet
Programmet har två mål:
- Fler ängar
- Skötsel som gynnar pollinatörer
Ett av målen gäller dem som bor nära. Det som står i programmet är det som gäller.

# Ärendets beredning
Ärendet har beretts i förvaltningschefens stab. Ärendet har behandlats i förvaltningsgruppen den 10 september 2024.

# Förvaltningens synpunkter och förslag
Förvaltningen ställer sig positiv till programmet. Förvaltningen föreslår att ängsnämnden överlämnar tjänsteutlåtandet till kommunstyrelsen som svar på remissen.

Ture Holmdal
Förvaltningschef
Ängsförvaltningen

# Bilaga
Stadens program för levande ängar 2025-2028

# Attesterat av
Detta dokument har godkänts digitalt av följande personer:
| Namn | Datum |
| Ture Holmdal, Förvaltningschef | 2024-08-27 |
`;
