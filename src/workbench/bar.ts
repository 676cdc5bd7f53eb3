import { build, elementOf } from "./elements";
import { emptyDocument, samples } from "./samples";

export interface BarListener {
  readonly onFile: (file: File) => void;
  readonly onSample: (file: string) => void;
  readonly onDownload: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** A ribbon button was pressed; "" is the one that opens the pane as it was left. */
  readonly onView: (view: string) => void;
}

export interface Bar {
  readonly showName: (name: string) => void;
  readonly showHistory: (can: { readonly canUndo: boolean; readonly canRedo: boolean }) => void;
}

/** The thin bar above the page. */
export function connectBar(listener: BarListener): Bar {
  const button = (id: string) => elementOf(id, HTMLButtonElement);
  button("download").addEventListener("click", listener.onDownload);
  button("undo").addEventListener("click", listener.onUndo);
  button("redo").addEventListener("click", listener.onRedo);
  button("start-empty").addEventListener("click", () => listener.onSample(emptyDocument));
  connectFileDialog(button("open"), listener.onFile);
  connectSamples(listener.onSample);
  for (const ribbonButton of document.querySelectorAll<HTMLButtonElement>("button[data-view]"))
    ribbonButton.addEventListener("click", () => listener.onView(ribbonButton.dataset["view"] ?? ""));
  return {
    showName: (name) => {
      elementOf("document-name", HTMLElement).textContent = name;
    },
    showHistory: ({ canUndo, canRedo }) => {
      button("undo").disabled = !canUndo;
      button("redo").disabled = !canRedo;
    },
  };
}

function connectFileDialog(button: HTMLButtonElement, onFile: (file: File) => void): void {
  const input = elementOf("file", HTMLInputElement);
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) onFile(file);
    input.value = "";
  });
}

function connectSamples(onSample: (file: string) => void): void {
  const select = elementOf("sample", HTMLSelectElement);
  select.append(...samples.map(({ file, title }) => build("option", { value: file }, [title])));
  select.addEventListener("change", () => {
    if (select.value !== "") onSample(select.value);
    select.value = "";
  });
}
