/** The command. */
import path from "node:path";
import type * as Bundle from "../bundle";
import { load } from "./load";
import "./tier-up";

load<typeof Bundle>(path.join(__dirname, "bundle.js")).exports.main();
