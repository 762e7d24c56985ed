/** A thread of the pool (pool.ts). V8's settings are those of the process. */
import path from "node:path";
import type * as Bundle from "../bundle";
import { load } from "./load";

void load<typeof Bundle>(path.join(__dirname, "bundle.js")).exports.serve();
