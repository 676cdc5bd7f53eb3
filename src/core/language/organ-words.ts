/** What reports call their organs by, of common gender: "Förvaltningen är positiv". */
export const commonOrgans = [
  ..."förvaltningen nämnden kommunen staden regionen kommunstyrelsen styrelsen avdelningen enheten".split(
    " ",
  ),
  ..."stadsdelsförvaltningen stadsdelsnämnden socialförvaltningen socialnämnden miljöförvaltningen".split(
    " ",
  ),
  ..."miljönämnden kulturförvaltningen kulturnämnden utbildningsförvaltningen utbildningsnämnden".split(" "),
  ..."byggnadsnämnden trafiknämnden fastighetsnämnden idrottsnämnden kyrkogårdsförvaltningen".split(" "),
  ..."kyrkogårdsnämnden länsstyrelsen delegationen föreningen".split(" "),
];

/** Of neuter gender: "Kontoret är positivt". */
export const neuterOrgans = [
  ..."kontoret stadsledningskontoret trafikkontoret fastighetskontoret exploateringskontoret".split(" "),
  ..."stadsbyggnadskontoret samhällsbyggnadskontoret stadskontoret utskottet rådet bolaget landstinget".split(
    " ",
  ),
];

export const organs: readonly string[] = [...commonOrgans, ...neuterOrgans, "kommunfullmäktige"];

/** "Kommunledningsförvaltningen", "socialnämnden": whatever its first part, its gender is that of its last. */
export const commonCompound = "[\\p{L}-]+(?:förvaltningen|nämnden|styrelsen)";
export const neuterCompound = "[\\p{L}-]+(?:kontoret|utskottet)";

/** One of the words, with a capital letter or a small one. */
export const eitherCase = (words: readonly string[]): string =>
  words
    .map((word) => `[${word.charAt(0).toLocaleUpperCase("sv")}${word.charAt(0)}]${word.slice(1)}`)
    .join("|");
