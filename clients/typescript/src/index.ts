export { type Fault, type Problem, problemIn, restsOn } from "./problem.js";
