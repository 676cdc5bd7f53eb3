import type { Fields } from "./fields";
import { anyText } from "./list-items";
import type { Profile } from "./profile";

/** The fonts that an organisation holds its reports to. A class, so that they are known among all rules' options. */
export class HeldFonts {
  /** "Stockholm Type" stands for its cuts too. None: the profile has no word on it. */
  constructor(readonly fonts: readonly string[]) {}
}

export const parseHeldFonts = (options: Fields): HeldFonts =>
  new HeldFonts(
    options.list("fonts", {
      item: anyText,
      about: "Typsnitten som organisationen använder. Utan några sägs ingenting.",
    }),
  );

/** Those that one of the profile's rules holds a report to; none where that rule is off. */
export const fontsHeldBy = ({ checks }: Profile): readonly string[] =>
  checks.map(({ options }) => options).find((options) => options instanceof HeldFonts)?.fonts ?? [];
