/* global window */
/*
 * The browser page only: puts the simulated Word where Word for Windows puts itself, before office.js looks for it.
 * The page around this pane holds the document, so that the pane may be reloaded as Word reloads it.
 */
(function () {
  "use strict";
  window.parent.connectPaneToWord(window);
})();
