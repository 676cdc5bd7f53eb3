import type { Strings } from "./use-strings";

/** How something is undone, also where Word does not say in how many steps. */
export const howToUndo = ({ undo, undoInSteps }: Strings["frame"], steps: number | undefined): string =>
  undo(steps) || undoInSteps;
