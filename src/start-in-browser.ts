import { Workbench } from "./workbench/workbench";

/**
 * The browser page of `npm start`: a simulated Word around the same task pane as in Word. The pane itself is started by
 * start-in-word.tsx, in a frame of its own and through Microsoft's office.js, and does not know where it is.
 */
void new Workbench(location.search).start();
