/**
 * Reads a profile from JSON that a user gives (`--profile FILE.json`). Every problem is named with its path, so that
 * a clerk can mend the file; an unknown key is a problem too, because a misspelt one would silently do nothing.
 */
import { fail, ok, type Result } from "../result";
import { decimal, literal, type Decimal } from "../values/decimal";
import type { Profile } from "./profile";
import { profileById } from "./profiles";

export type ProfileProblemCode =
  | "missing" // the key is not there
  | "unknown-key"
  | "wrong-type" // not what `expected` says
  | "not-allowed" // the right type, but none of the values in `expected`
  | "wrong-order" // a list that must rise or fall does not
  | "id-taken"; // a shipped profile has this id

export interface ProfileProblem {
  /** `rate.mode`, `bands[1].from`; "" for the whole file. */
  readonly path: string;
  readonly code: ProfileProblemCode;
  /** What should stand there, in plain words of JSON: `"truncate" | "half-up" | "up"`, `decimal text from 0 to 100`. */
  readonly expected: string;
  /** What stands there, as JSON, cut to 60 characters; "" when nothing does. */
  readonly found: string;
}

type Path = string;
const at = (path: Path, key: string): Path => (path === "" ? key : `${path}.${key}`);

/** Collects problems; the readers return a stand-in after a problem, which is never used then. */
class Reader {
  readonly problems: ProfileProblem[] = [];

  private problem(path: Path, code: ProfileProblemCode, expected: string, found: unknown): void {
    const json = found === undefined ? "" : (JSON.stringify(found) as string | undefined);
    this.problems.push({ path, code, expected, found: (json ?? typeof found).slice(0, 60) });
  }

  /** An object with no other keys than these. */
  object(value: unknown, path: Path, keys: readonly string[]): Readonly<Record<string, unknown>> {
    if (!isObject(value)) {
      this.problem(path, value === undefined ? "missing" : "wrong-type", "object", value);
      return {};
    }
    for (const key of Object.keys(value)) {
      if (!keys.includes(key)) this.problem(at(path, key), "unknown-key", keys.join(", "), value[key]);
    }
    return value;
  }

  text(value: unknown, path: Path): string {
    if (typeof value === "string" && value.trim() !== "") return value;
    this.problem(path, value === undefined ? "missing" : "wrong-type", "text", value);
    return "";
  }

  id(value: unknown, path: Path): string {
    const id = this.text(value, path);
    if (id !== "" && profileById(id) !== null) this.problem(path, "id-taken", "an id of its own", value);
    return id;
  }

  flag(value: unknown, path: Path): boolean {
    if (typeof value === "boolean") return value;
    this.problem(path, value === undefined ? "missing" : "wrong-type", "true | false", value);
    return false;
  }

  oneOf<const T extends string>(value: unknown, path: Path, allowed: readonly [T, ...T[]]): T {
    const found = allowed.find((each) => each === value);
    if (found !== undefined) return found;
    const expected = allowed.map((each) => `"${each}"`).join(" | ");
    this.problem(
      path,
      value === undefined ? "missing" : typeof value === "string" ? "not-allowed" : "wrong-type",
      expected,
      value,
    );
    return allowed[0];
  }

  places(value: unknown, path: Path): number {
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 6) return value;
    this.problem(path, value === undefined ? "missing" : "wrong-type", "integer from 0 to 6", value);
    return 0;
  }

  /** A decimal as text, so that no digit is lost: "0.3", "90". */
  decimal(value: unknown, path: Path, low: string, high: string): string {
    const expected = `decimal text from ${low} to ${high}`;
    const number = typeof value === "string" ? decimal(value) : null;
    if (typeof value !== "string" || number === null) {
      this.problem(path, value === undefined ? "missing" : "wrong-type", expected, value);
      return low;
    }
    if (number.lt(literal(low)) || number.gt(literal(high)))
      this.problem(path, "not-allowed", expected, value);
    return value.trim();
  }

  list<T>(value: unknown, path: Path, read: (item: unknown, path: Path) => T): readonly T[] {
    if (Array.isArray(value)) return value.map((item: unknown, index) => read(item, `${path}[${index}]`));
    this.problem(path, value === undefined ? "missing" : "wrong-type", "list", value);
    return [];
  }

  /** The numbers of a list must rise or fall strictly. */
  ordered(numbers: readonly string[], path: Path, direction: "rising" | "falling"): void {
    if (this.problems.length > 0) return;
    const values = numbers.map((text): Decimal => literal(text));
    const wrong = values.findIndex((value, index) => {
      const before = values[index - 1];
      return before !== undefined && (direction === "rising" ? value.lte(before) : value.gte(before));
    });
    if (wrong >= 0) this.problem(`${path}[${wrong}]`, "wrong-order", direction, numbers[wrong]);
  }

  notAbove(low: string, high: string, path: Path): void {
    if (this.problems.length > 0) return;
    if (literal(low).gt(literal(high))) this.problem(path, "wrong-order", "low ≤ high", { low, high });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const KEYS = [
  ...[
    "id",
    "name",
    "source",
    "rate",
    "score",
    "moneyUnit",
    "display",
    "bands",
    "executionWeight",
    "levelWeights",
  ],
  ...["tiers", "overAchievement", "totalCaps", "zeroBudget"],
];
const MODES = ["truncate", "half-up", "up"] as const;
/** Deviations over the target are unbounded in principle; this is beyond any that is meant. */
const LARGEST_DEVIATION = "100000";

function readRounding(reader: Reader, json: unknown, path: Path): Profile["rate"] {
  const rounding = reader.object(json, path, ["mode", "places"]);
  return {
    mode: reader.oneOf(rounding["mode"], at(path, "mode"), MODES),
    places: reader.places(rounding["places"], at(path, "places")),
  };
}

function readDisplay(reader: Reader, json: unknown): Profile["display"] {
  const display = reader.object(json, "display", ["decimals", "rateCell", "gradeRow"]);
  return {
    decimals: reader.oneOf(display["decimals"], "display.decimals", ["trim", "fixed"]),
    rateCell: reader.oneOf(display["rateCell"], "display.rateCell", ["points", "fraction"]),
    gradeRow: reader.flag(display["gradeRow"], "display.gradeRow"),
  };
}

function readBands(reader: Reader, json: unknown): Profile["bands"] {
  const bands = reader.list(json, "bands", (item, path) => {
    const band = reader.object(item, path, ["grade", "from"]);
    const grade = reader.text(band["grade"], at(path, "grade"));
    return { grade, from: reader.decimal(band["from"], at(path, "from"), "0", "100") };
  });
  reader.ordered(
    bands.map(({ from }) => from),
    "bands",
    "falling",
  );
  return bands;
}

function readLevelWeights(reader: Reader, json: unknown): Profile["levelWeights"] {
  // Its keys are the levels themselves, so all of them are allowed.
  const weights = reader.object(json, "levelWeights", isObject(json) ? Object.keys(json) : []);
  return Object.fromEntries(
    Object.entries(weights).map(([level, weight]) => [
      level,
      reader.decimal(weight, at("levelWeights", level), "0", "100"),
    ]),
  );
}

function readTiers(reader: Reader, json: unknown): Profile["tiers"] {
  const tiers = reader.list(json, "tiers", (item, path) => {
    const tier = reader.object(item, path, ["tier", "low", "high"]);
    const low = reader.decimal(tier["low"], at(path, "low"), "0", "100");
    const high = reader.decimal(tier["high"], at(path, "high"), "0", "100");
    reader.notAbove(low, high, path);
    return {
      tier: reader.oneOf(tier["tier"], at(path, "tier"), ["achieved", "partly", "missed"]),
      low,
      high,
    };
  });
  reader.ordered(
    tiers.map(({ high }) => high),
    "tiers",
    "falling",
  );
  return tiers;
}

function readOverAchievement(reader: Reader, json: unknown): Profile["overAchievement"] {
  const path = "overAchievement";
  const over = reader.object(json, path, ["info", "warning", "strong", "deduct"]);
  const percent = (key: string): string => reader.decimal(over[key], at(path, key), "0", LARGEST_DEVIATION);
  const [info, warning, strong] = [percent("info"), percent("warning"), percent("strong")];
  const deduct =
    over["deduct"] === null ? null : reader.decimal(over["deduct"], at(path, "deduct"), "0", "100");
  return { info, warning, strong, deduct };
}

function readTotalCaps(reader: Reader, json: unknown): Profile["totalCaps"] {
  const caps = reader.list(json, "totalCaps", (item, path) => {
    const cap = reader.object(item, path, ["below", "total"]);
    return {
      below: reader.decimal(cap["below"], at(path, "below"), "0", "100"),
      total: reader.decimal(cap["total"], at(path, "total"), "0", "100"),
    };
  });
  reader.ordered(
    caps.map(({ below }) => below),
    "totalCaps",
    "rising",
  );
  return caps;
}

/** The profile, or every problem of the JSON; nothing is guessed and no default fills a gap. */
export function readProfile(json: unknown): Result<Profile, readonly ProfileProblem[]> {
  const reader = new Reader();
  const source = reader.object(json, "", KEYS);
  if (reader.problems.length > 0 && !isObject(json)) return fail(reader.problems);
  const name = reader.object(source["name"], "name", ["zh-CN", "en-US"]);
  const zeroBudget = reader.object(source["zeroBudget"], "zeroBudget", ["rate", "score"]);
  const profile: Profile = {
    id: reader.id(source["id"], "id"),
    name: {
      "zh-CN": reader.text(name["zh-CN"], "name.zh-CN"),
      "en-US": reader.text(name["en-US"], "name.en-US"),
    },
    source: reader.text(source["source"], "source"),
    rate: readRounding(reader, source["rate"], "rate"),
    score: readRounding(reader, source["score"], "score"),
    moneyUnit: reader.oneOf(source["moneyUnit"], "moneyUnit", ["元", "万元"]),
    display: readDisplay(reader, source["display"]),
    bands: readBands(reader, source["bands"]),
    executionWeight: reader.decimal(source["executionWeight"], "executionWeight", "0", "100"),
    levelWeights: readLevelWeights(reader, source["levelWeights"]),
    tiers: readTiers(reader, source["tiers"]),
    overAchievement: readOverAchievement(reader, source["overAchievement"]),
    totalCaps: readTotalCaps(reader, source["totalCaps"]),
    zeroBudget: {
      rate: reader.decimal(zeroBudget["rate"], "zeroBudget.rate", "0", "100"),
      score: reader.decimal(zeroBudget["score"], "zeroBudget.score", "0", "100"),
    },
  };
  return reader.problems.length > 0 ? fail(reader.problems) : ok(profile);
}
