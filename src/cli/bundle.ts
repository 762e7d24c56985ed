/** What the bundle offers to the small files that start it (start/). */
export { expandInputs } from "./files";
export { main } from "./main";
export { runProgram } from "./program";
export { serve } from "./thread";
