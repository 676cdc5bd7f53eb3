import { check } from "./en/check";
import { frame } from "./en/frame";
import { texts } from "./en/texts";
import { write } from "./en/write";
import type { sv } from "./sv";

export const en: typeof sv = { frame, check, write, texts };
