import { build } from "./elements";

/** Where the paragraph stands on the screen, what it says, and what to do with what the person makes of it. */
export interface ParagraphToEdit {
  readonly box: DOMRect;
  readonly text: string;
  readonly done: (text: string) => void;
}

/** Puts a text field over the paragraph. Enter, or leaving it, keeps the text; Escape drops it. */
export function editParagraph({ box, text, done }: ParagraphToEdit): void {
  const field = build("textarea", { class: "paragraph-editor", "aria-label": "Styckets text" });
  field.value = text;
  Object.assign(field.style, placeOver(box));
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

function placeOver(box: DOMRect): Partial<CSSStyleDeclaration> {
  return {
    left: `${box.left - 4}px`,
    top: `${box.top - 4}px`,
    width: `${Math.max(box.width, 120) + 8}px`,
    height: `${box.height + 28}px`,
  };
}
