import { createRoot } from "react-dom/client";
import { ServicesProvider, type TaskpaneServices } from "./services";
import { Taskpane } from "./Taskpane";

/** Shows the pane in `element`, in place of what stood there. Returns the way to take it away. */
export function mountTaskpane(element: Element, services: TaskpaneServices): () => void {
  const root = createRoot(element);
  root.render(
    <ServicesProvider value={services}>
      <Taskpane />
    </ServicesProvider>,
  );
  return () => root.unmount();
}
