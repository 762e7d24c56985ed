/** The command. */
import type * as Bundle from "../bundle";
import { BUNDLE, load } from "./load";
import "./tier-up";

load<typeof Bundle>(BUNDLE).exports.main();
