import { attest } from "./sv/attest";
import { check } from "./sv/check";
import { frame } from "./sv/frame";
import { texts } from "./sv/texts";
import { write } from "./sv/write";

/** All that the pane says in Swedish, by panel, but for Hjälp, which brings its own. Its type is the list of what every language must say. */
export const sv = { frame, check, write, texts, attest };
