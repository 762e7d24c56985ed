/**
 * When the engine compiles for speed. A run of the command lasts a second or less.
 *
 * - V8 spends as long optimizing functions that hardly run afterwards, on threads that take the main thread's core
 *   away; they are optimized later.
 * - Each expression is first made into bytecode, which is optimized, and then into machine code at its second use;
 *   jihe has hundreds, most of which are used at once. They are made into machine code only.
 *
 * These settings only move the moment of compiling, never a result. They were measured (docs/performance.md), exist in
 * exactly these versions, and are left alone in every other.
 */
import { setFlagsFromString } from "node:v8";

const REGEXP_AT_ONCE = "--no-regexp-tier-up";
const MAGLEV_LATER = "--invocation-count-for-maglev=1200";
const LESS_INLINED = "--max-inlined-bytecode-size-cumulative=400";

/** By V8's version: those of Node 20, 22, 24 and 26. */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  "11.3": [REGEXP_AT_ONCE, "--interrupt-budget=300000", LESS_INLINED],
  "12.4": [REGEXP_AT_ONCE, "--invocation-count-for-turbofan=9000", LESS_INLINED],
  "13.6": [REGEXP_AT_ONCE, MAGLEV_LATER],
  "14.6": [REGEXP_AT_ONCE, MAGLEV_LATER],
};

const [major, minor] = process.versions.v8.split(".");
for (const flag of SETTINGS[`${major}.${minor}`] ?? []) setFlagsFromString(flag);
