import { defineRule } from "../checking/rule";
import type { PageSize } from "../document/document";

interface Options {
  /** In millimetres, upright. Undefined where the profile has no word on it. */
  readonly paper: { readonly width: number; readonly height: number } | undefined;
}

/** The document is laid out for another paper than the organisation's. */
export const wrongPageSize = defineRule<Options>({
  id: "wrong-page-size",
  title: { sv: "Fel pappersformat", en: "Wrong paper size" },
  why: {
    sv: "En mall från ett annat land ger ofta ett annat papper. Då bryts sidorna på andra ställen vid utskrift och marginalerna blir fel.",
    en: "A template from another country often brings another paper. Pages then break elsewhere in print, and margins are wrong.",
  },
  source: "Organisationens mall; SS-EN ISO 216 (A4)",
  severity: "hint",
  parseOptions: (options) => ({
    paper: options.object("paper", { about: "Papperet, upprätt. Utan det sägs ingenting." }, (paper) => ({
      width: paper.integer("width", { ...millimetres, about: "Bredden i millimeter." }),
      height: paper.integer("height", { ...millimetres, about: "Höjden i millimeter." }),
    })),
  }),
  *check({ document: { page }, facts }, { options: { paper } }) {
    if (facts.textKind !== "report" || !page || !paper || isOf(paper, page)) return;
    const found = [page.width, page.height].map((twips) => Math.round(twips / twipsInMillimetre));
    const wanted = `${paper.width} × ${paper.height} mm`;
    yield {
      message: {
        sv: `Sidan är ${found.join(" × ")} mm, men ska vara ${wanted}. Ändra under Layout, Storlek.`,
        en: `The page is ${found.join(" × ")} mm and should be ${wanted}. Change it under Layout, Size.`,
      },
      where: "document",
      restsOn: [found.join(" × ")],
    };
  },
});

const millimetres = { lowest: 50, highest: 1200 };

const twipsInMillimetre = 1440 / 25.4;

/** Programs round differently, and a page may lie on its side. */
const tolerance = 3;

function isOf(paper: PageSize, page: PageSize): boolean {
  const isNear = (twips: number, wanted: number) => Math.abs(twips / twipsInMillimetre - wanted) <= tolerance;
  return (
    (isNear(page.width, paper.width) && isNear(page.height, paper.height)) ||
    (isNear(page.width, paper.height) && isNear(page.height, paper.width))
  );
}
