import { check } from "./sv/check";
import { frame } from "./sv/frame";
import { texts } from "./sv/texts";
import { write } from "./sv/write";

/** All that the pane says in Swedish, by panel, but for Attest and Hjälp, which bring their own. Its type is the list of what every language must say. */
export const sv = { frame, check, write, texts };
