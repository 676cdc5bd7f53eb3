import { SourceError } from "./notice";

/** A document as somebody handed it over; not yet known to be one. */
export interface OfferedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function readFile(file: File): Promise<OfferedDocument> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/**
 * Fetches a document from this page's own server.
 * @throws SourceError for an address elsewhere, and when there is nothing there
 */
export async function fetchDocument(path: string): Promise<OfferedDocument> {
  const url = new URL(path, location.href);
  if (url.origin !== location.origin)
    throw new SourceError("Bara dokument på den här sidans egen adress kan öppnas så.");
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) throw new SourceError(`Det finns inget dokument på ${url.pathname}.`);
  const name = decodeURIComponent(url.pathname.split("/").pop() ?? "");
  return { name: name || "dokument.docx", bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Lets the person drop a file anywhere on the page; `target` shows where while it is held over it. */
export function watchDrops(target: HTMLElement, offer: (file: File) => void): void {
  const setHeld = (held: boolean) => target.classList.toggle("is-target", held);
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    setHeld(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) setHeld(false);
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    setHeld(false);
    const file = event.dataTransfer?.files[0];
    if (file) offer(file);
  });
}

/** Hands the person the file, as a download. */
export function offerDownload({ name, bytes }: OfferedDocument): void {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
