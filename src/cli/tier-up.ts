/**
 * When the engine compiles a function for speed. A run of the command lasts a second or less, and V8 before Maglev
 * (Node 20 and 22) spends as long optimizing functions that hardly run afterwards, on threads that take the main
 * thread's core away. The numbers below only move the moment of compiling, never a result; they were measured
 * (docs/performance.md), exist in exactly these versions, and are left alone in every other.
 */
import { setFlagsFromString } from "node:v8";

const LATER: Readonly<Record<string, readonly string[]>> = {
  "11.3": ["--interrupt-budget=400000", "--max-inlined-bytecode-size-cumulative=400"],
  "12.4": ["--invocation-count-for-turbofan=9000", "--max-inlined-bytecode-size-cumulative=400"],
};

const [major, minor] = process.versions.v8.split(".");
for (const flag of LATER[`${major}.${minor}`] ?? []) setFlagsFromString(flag);
