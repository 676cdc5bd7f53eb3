import type { CallAnswer } from "../window-external";

/** Answers the calls of one part of the Common API, by dispatch id; undefined for a call that is none of its. */
export type CallAnswerer = (id: number, parameters: readonly unknown[]) => CallAnswer;
