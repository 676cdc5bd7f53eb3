export const attest = {
  verdict: {
    notAttested: "Inte attesterat",
    unchanged: (since: string) => `Oförändrat sedan ${since}`,
    earlierWording: (names: readonly string[]) =>
      `${new Intl.ListFormat("sv").format(names)} attesterade en tidigare lydelse och inte den som står här nu.`,
    changed: (sections: string) => `Ändrat efter attest: ${sections}`,
    changedSince: (since: string) => `Senaste attest ${since}. Attestera på nytt om ändringen är godkänd.`,
    sealMissing: "Attesterat, men utan sigill",
    sealMissingMore: "Det går inte att säga om texten har ändrats sedan dess.",
    cannotBeDecided: "Kan inte avgöras",
    cannotBeDecidedMore:
      "Dokumentet kunde inte läsas så noga att texten går att jämföra med den attesterade.",
    unknownVersion: "Attesterat med en annan version",
    unknownVersionMore: "Sigillet är gjort av en nyare version av tillägget och kan inte läsas av den här.",
  },
  inTheWay: (count: number) => `${count} hinder står i vägen`,
  showHinders: "Visa i Granska",
  trackedChanges:
    "Det finns spårade ändringar kvar. Godkänn eller avvisa dem i Word, och granska sedan igen.",
  people: "Attesterat av",
  undated: "utan datum",
  form: "Ny attest",
  name: "Namn",
  personTitle: "Titel",
  date: "Datum",
  dateHint: "Till exempel 21 november 2023 eller 2023-11-21",
  nameMissing: "Skriv namnet på den som attesterar.",
  dateMissing: "Skriv dagen för attesten.",
  attest: "Attestera",
  working: "Attesterar …",
  addedSection: "Attesten står sist i dokumentet.",
  addedRow: "En rad är tillagd i attesten.",
  isNoSignature:
    "Attesten är en anteckning i dokumentet och ingen elektronisk underskrift. Tillägget minns hur texten såg ut, så att en ändring efteråt syns.",
  readAgain: "Granska igen",
};
