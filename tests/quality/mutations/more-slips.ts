/** Sentences that are wrong in one way, as secretaries write them, with the words to be quoted. */
export const moreSlips: Readonly<Record<string, readonly (readonly [sentence: string, quote: string])[]>> = {
  "change-mismatch": [
    [
      "Åkostnaden ökar från 12,4 miljoner kronor 2003 till 15,1 miljoner kronor 2004, vilket är en ökning med 3,7 miljoner kronor.",
      "3,7 miljoner kronor",
    ],
    ["Antalet badare minskade från 1 240 till 1 180, det vill säga med 80 badare.", "80 badare"],
    ["Båtavgiften höjs med 250 kronor, från 1 050 kronor till 1 200 kronor.", "250 kronor"],
    ["Antalet båtplatser utökas med 14, från 48 till 60 båtplatser.", "14"],
    ["Antalet dopp ökade från 120 000 till 150 000, vilket är 35 procent fler.", "35 procent"],
  ],
  "parts-exceed-whole": [
    ["Av de 42 badarna var 28 kvinnor och 17 män.", "Av de 42 badarna var 28 kvinnor och 17 män"],
    [
      "Bron kostar 12 500 000 kronor, varav 8 000 000 kronor avser mark och 5 000 000 kronor räcken.",
      "12 500 000 kronor, varav 8 000 000 kronor avser mark och 5 000 000 kronor",
    ],
  ],
  "interval-reversed": [
    ["Provet på ån togs 25–4 april 1999.", "25–4"],
    [
      "Båtavtalet gäller från den 1 mars 1999 till den 30 november 1998.",
      "den 1 mars 1999 till den 30 november 1998",
    ],
  ],
  "reference-number-variant": [
    [
      "Vattenlovslagen (1998:812) gäller ån. Enligt vattenlovslagen (1998:821) och vattenlovslagen (1998:812) får den mätas.",
      "1998:821",
    ],
  ],
  "name-variant": [["Nyviks Stads å är ren. I Nyvik Stads å finns fisk.", "Nyvik Stads"]],
  "name-spelling-variant": [
    [
      "Mätaren Zakarias Qviberg har båt. Zakarias Qviberg mätte ån, och Sackarias Qviberg badade.",
      "Sackarias Qviberg",
    ],
  ],
  "capital-mid-sentence": [["Ån mättes den 12 Mars.", "Mars"]],
  "initialism-genitive": [["Det finns ett verk (QZV). Detta följer QZV’s råd.", "QZV’s"]],
  "definite-after-genitive": [["Av kontorets bedömningen framgår att ån är ren.", "kontorets bedömningen"]],
  "space-missing": [
    ["Båten kostar 5 000kronor om året.", "000kronor"],
    ["Enligt 3 kap.14 § gäller detta för ån.", "kap.14"],
  ],
  "series-without-hyphen": [["En gång och cykelväg byggs vid ån.", "gång"]],
  "typography-space": [["Frågan är om ån är ren : båda svaren finns.", " "]],
  "compound-split": [
    [
      "Vid ån är båtparkeringsnormen sträng, och parkeringsavgiften hög: parkerings avgifter betalas.",
      "parkerings avgifter",
    ],
  ],
  "placeholder-left": [["Ån är ??? meter djup.", "???"]],
};

/** Sentences that are right, and near to these. */
export const nearMoreSlips: Readonly<Record<string, readonly string[]>> = {
  "change-mismatch": [
    "Utsläppen i ån minskar med 40 procent från 2000 till 2010.",
    "Badet växer från 3 till 4 bassänger, vilket motsvarar 75 fler badare.",
    "Hyran höjs med 600 tkr per år, från 1 600 tkr till 2 000 tkr.",
    "Platserna utökas med 12 platser från 1 till 5 december.",
  ],
  "parts-exceed-whole": [
    "Av de 42 badarna var 28 cyklister och 17 bilister.",
    "Bron kostar 12 mnkr, varav 8 mnkr avser mark och 5 mnkr per år drift.",
  ],
  "interval-reversed": [
    "Provet på ån togs 28 april–4 maj 1999.",
    "Provet tidigareläggs från den 14 maj 1999 till den 7 maj 1999.",
  ],
  "reference-number-variant": [
    "Vattenlovslagen (1998:812) ersätts av vattenlovslagen (2009:14).",
    "Bolagen har organisationsnummer 559000-0005 respektive 559001-0004.",
  ],
  "name-variant": ["Nyviks Stads å är ren. I Nyviks stad finns fisk."],
  "capital-mid-sentence": ["Enligt Council Decision of 12 December mäts ån.", "Ån mättes den 12 mars."],
  "definite-after-genitive": [
    "Av kontorets bedömning framgår att ån är ren, och att stadens ansvar är delat.",
  ],
  "space-missing": ["Varje kommun(er)s ansvar, (sam)verkan, 5m bred å och f(x) räknas."],
  "series-without-hyphen": ["Gång och cykling vid ån ska öka enligt plan och budget."],
  "typography-space": ["Kartans skala är 1 : 400."],
  "list-count-mismatch": ["Två av tre delar:"],
  "placeholder-left": ["Hur djup är ån?? Varför, då?"],
};
