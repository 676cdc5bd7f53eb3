/** The frame in which the pane stands, and Word's ways of opening it: each ribbon button has its own address. */
export class PaneFrame {
  constructor(
    readonly element: HTMLIFrameElement,
    /** Called in the pane's window before office.js is loaded there. */
    connect: (pane: Window) => void,
  ) {
    Object.assign(window, { connectPaneToWord: connect });
  }

  /** Loads the pane anew, on the view that was asked for, as Word does at each press of a ribbon button. */
  open(view = ""): void {
    this.element.src = view === "" ? "taskpane.html" : `taskpane.html?vy=${view}`;
  }
}
