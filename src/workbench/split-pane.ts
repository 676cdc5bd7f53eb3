const narrowest = 320;
const step = 16;

/** Makes the pane's left edge movable, by dragging and by the arrow keys. Widths are in CSS pixels. */
export function makePaneResizable(splitter: HTMLElement, pane: HTMLElement): void {
  const setWidth = (asked: number) => {
    const width = Math.round(Math.max(narrowest, Math.min(asked, innerWidth * 0.7)));
    document.documentElement.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
  };
  splitter.setAttribute("aria-label", "Åtgärdsfönstrets bredd");
  splitter.setAttribute("aria-valuemin", String(narrowest));
  splitter.setAttribute("aria-valuenow", String(pane.clientWidth));
  splitter.addEventListener("pointerdown", ({ pointerId }) => followPointer(splitter, pointerId, setWidth));
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(pane.clientWidth + step);
    if (key === "ArrowRight") setWidth(pane.clientWidth - step);
  });
}

function followPointer(splitter: HTMLElement, pointer: number, setWidth: (width: number) => void): void {
  const move = (event: PointerEvent) => setWidth(innerWidth - event.clientX);
  const end = () => {
    splitter.removeEventListener("pointermove", move);
    document.body.classList.remove("is-resizing");
  };
  splitter.setPointerCapture(pointer);
  document.body.classList.add("is-resizing");
  splitter.addEventListener("pointermove", move);
  splitter.addEventListener("lostpointercapture", end, { once: true });
}
