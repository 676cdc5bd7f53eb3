/* global document */
/*
 * Runs before office.js and the bundle, in ES5, for it must work where they do not: in Word 2019's Internet Explorer
 * webview, and where office.js never comes up. Says one sentence then, in place of the first paint.
 */
(function () {
  "use strict";
  var patience = 15000;

  function say(sentence) {
    var root = document.getElementById("root");
    if (!root) return;
    root.innerHTML = "";
    var paragraph = document.createElement("p");
    paragraph.className = "start-trouble";
    paragraph.setAttribute("role", "alert");
    paragraph.appendChild(document.createTextNode(sentence));
    root.appendChild(paragraph);
  }

  function hasStarted() {
    return document.documentElement.getAttribute("data-started") !== null;
  }

  function checkLater(run) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", run);
    else run();
  }

  /* Every webview that runs the bundle has it; Internet Explorer and the first Edge have not. */
  if (!Object.hasOwn) {
    checkLater(function () {
      say(
        "Den här versionen av Word visar tillägg med en för gammal webbläsare. " +
          "Tillägget behöver Word LTSC 2021, Microsoft 365 eller Word på webben.",
      );
    });
    return;
  }

  setTimeout(function () {
    if (hasStarted()) return;
    say(
      "Word har inte svarat på 15 sekunder. Ingenting i dokumentet har ändrats. " +
        "Kontrollera nätverket, stäng den här rutan och öppna den igen.",
    );
  }, patience);
})();
