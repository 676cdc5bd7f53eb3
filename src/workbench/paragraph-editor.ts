import { build } from "./elements";

/** The paragraph on the screen, what it says, and what to do with what the person makes of it. */
export interface ParagraphToEdit {
  readonly shown: HTMLElement;
  readonly text: string;
  readonly done: (text: string) => void;
}

/** Puts a text field over the paragraph. Enter, or leaving it, keeps the text; Escape drops it. */
export function editParagraph({ shown, text, done }: ParagraphToEdit): void {
  const field = build("textarea", { class: "paragraph-editor", "aria-label": "Styckets text" });
  field.value = text;
  Object.assign(field.style, placeOver(shown));
  let open = true;
  const close = (keep: boolean) => {
    if (!open) return;
    open = false;
    field.remove();
    if (keep && field.value !== text) done(field.value);
  };
  field.addEventListener("blur", () => close(true));
  field.addEventListener("keydown", ({ key, shiftKey }) => {
    if (key === "Escape") close(false);
    if (key === "Enter" && !shiftKey) close(true);
  });
  document.body.append(field);
  field.focus();
}

function placeOver(shown: HTMLElement): Partial<CSSStyleDeclaration> {
  const box = shown.getBoundingClientRect();
  return {
    left: `${box.left - 6}px`,
    top: `${box.top - 6}px`,
    width: `${Math.max(box.width, 120) + 12}px`,
    height: `${Math.max(box.height, 20) + 12}px`,
    font: getComputedStyle(shown).font,
  };
}
