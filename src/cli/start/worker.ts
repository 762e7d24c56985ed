/** A thread of the pool (pool.ts). V8's settings are those of the process. */
import type * as Bundle from "../bundle";
import { BUNDLE, load } from "./load";

void load<typeof Bundle>(BUNDLE).exports.serve();
