/** The shipped profiles (计分规则) and the lookup by id. One file each in ./profiles. */
import type { Profile } from "./profile";
import { cn2020 } from "./profiles/cn-2020";
import { cn2021Cost } from "./profiles/cn-2021-cost";
import { hubeiDept } from "./profiles/hubei-dept";
import { platform30 } from "./profiles/platform-30";
import { sh2022 } from "./profiles/sh-2022";
import { sh2024 } from "./profiles/sh-2024";

export const profiles: readonly Profile[] = [sh2024, sh2022, cn2020, cn2021Cost, platform30, hubeiDept];

/** Used where neither the form's rates nor its layout say otherwise. */
export const DEFAULT_PROFILE: Profile = cn2020;

export function profileById(id: string): Profile | null {
  return profiles.find((profile) => profile.id === id) ?? null;
}
