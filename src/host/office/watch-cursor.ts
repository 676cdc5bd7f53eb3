/** Word tells of every step that the cursor takes; nobody needs to know of more than the last. */
const quietFor = 250;

/** Calls the listener when the cursor has come to rest. Returns the way to stop. */
export function watchCursor(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(listener, quietFor);
  };
  const { document } = Office.context;
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, moved);
  return () => {
    clearTimeout(timer);
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: moved });
  };
}
