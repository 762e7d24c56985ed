/** All layouts, in the order in which they are preferred when the features say no more. */
import { ANHUI } from "./anhui";
import { HUBEI } from "./hubei";
import type { Layout } from "./layout";
import { NATIONAL_2020 } from "./national-2020";
import { SELF_2022 } from "./self-2022";
import { SELF_2024 } from "./self-2024";
import { SHANGHAI_2026_TARGET } from "./shanghai-2026-target";
import { SICHUAN } from "./sichuan";
import { TARGET_2022 } from "./target-2022";
import { TARGET_2024 } from "./target-2024";
import { WHOLE_DEPARTMENT } from "./whole-department";
import { YUNNAN } from "./yunnan";

export const layouts: readonly Layout[] = [
  TARGET_2024,
  TARGET_2022,
  SHANGHAI_2026_TARGET,
  NATIONAL_2020,
  SELF_2022,
  SELF_2024,
  SICHUAN,
  YUNNAN,
  HUBEI,
  ANHUI,
  WHOLE_DEPARTMENT,
];

export function layoutById(id: string): Layout | null {
  return layouts.find((layout) => layout.id === id) ?? null;
}
