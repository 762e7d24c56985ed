/** `--profile auto|ID|FILE.json`: a shipped profile, or one that a user keeps as a JSON file. */
import { promises as fs } from "node:fs";
import type { Profile } from "../core/scoring/profile";
import { profileById, profiles } from "../core/scoring/profiles";
import { readProfile } from "../core/scoring/read-profile";
import { cliTexts, profileProblemText, type Locale } from "../strings";
import { Failure, failureOf } from "./failure";

export async function profileOption(value: string, locale: Locale): Promise<"auto" | Profile> {
  if (value === "auto") return "auto";
  const shipped = profileById(value);
  if (shipped !== null) return shipped;
  if (/\.json$/i.test(value)) return profileFromFile(value, locale);
  const known = profiles.map((profile) => profile.id).join(locale === "zh-CN" ? "、" : ", ");
  throw new Failure(cliTexts[locale].badProfile(value, known));
}

async function profileFromFile(file: string, locale: Locale): Promise<Profile> {
  let text: string;
  try {
    text = await fs.readFile(file, "utf8");
  } catch {
    throw failureOf({ code: "file-not-found", data: { file } }, null, locale);
  }
  const texts = cliTexts[locale];
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Failure(texts.badProfileFile(file, texts.notJson, 0));
  }
  const profile = readProfile(json);
  if (profile.ok) return profile.value;
  const [first, ...others] = profile.error;
  const problem = first === undefined ? "" : profileProblemText(first, locale);
  throw new Failure(texts.badProfileFile(file, problem, others.length));
}
