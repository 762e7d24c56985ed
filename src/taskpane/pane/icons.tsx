/**
 * The pane's icons, drawn on a 16 × 16 grid in the colour of the text. Severities are told apart by their shape:
 * filled circle with a cross, filled triangle, ring, filled circle with a tick.
 */
import type { ReactNode } from "react";
import type { Severity } from "../../core/rules/rule";

const line = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.3,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;
const cut = {
  fill: "none",
  stroke: "var(--colorNeutralBackground1)",
  strokeWidth: 1.4,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

const SHAPES = {
  error: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="currentColor" />
      <path d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6" {...cut} />
    </>
  ),
  warning: (
    <>
      <path
        d="M8 2 14.2 13.4H1.8Z"
        fill="currentColor"
        stroke="currentColor"
        strokeLinejoin="round"
        strokeWidth="1"
      />
      <path d="M8 6v3.2M8 11.4v.1" {...cut} />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="5.9" {...line} />
      <path d="M8 7.4V11M8 5.1v.1" {...line} strokeWidth={1.5} />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="currentColor" />
      <path d="m5.2 8.3 2 2 3.8-4.2" {...cut} />
    </>
  ),
  tick: <path d="m3 8.5 3.2 3.1L13 4.7" {...line} strokeWidth={1.9} />,
  more: (
    <>
      <circle cx="3.5" cy="8" r="1.2" fill="currentColor" />
      <circle cx="8" cy="8" r="1.2" fill="currentColor" />
      <circle cx="12.5" cy="8" r="1.2" fill="currentColor" />
    </>
  ),
  down: <path d="m4 6 4 4 4-4" {...line} />,
  up: <path d="m4 10 4-4 4 4" {...line} />,
  left: <path d="M10 4 6 8l4 4" {...line} />,
  right: <path d="m6 4 4 4-4 4" {...line} />,
  back: <path d="M13 8H3.4M7 4 3 8l4 4" {...line} />,
  arrow: <path d="M2.8 8h9.6M9 4.5 12.5 8 9 11.5" {...line} />,
  filter: <path d="M2.5 4.2h11M4.7 8h6.6M6.8 11.8h2.4" {...line} />,
  pencil: <path d="m3 13 .8-3 7-7.1a1.5 1.5 0 0 1 2.2 2.2L6 12.2Zm6.6-8.9 2.2 2.2" {...line} />,
  person: (
    <>
      <circle cx="8" cy="5" r="2.6" {...line} />
      <path d="M3 13.5c.4-2.6 2.4-4 5-4s4.6 1.4 5 4" {...line} />
    </>
  ),
  blank: (
    <rect x="3" y="4" width="10" height="8" rx="1" {...line} strokeDasharray="2 1.7" strokeLinecap="butt" />
  ),
  unequal: <path d="M3 6h10M3 10h10M10.4 3 5.6 13" {...line} />,
  hidden: (
    <>
      <path d="M2 8c1.4-2.6 3.5-4 6-4s4.6 1.4 6 4c-1.4 2.6-3.5 4-6 4S3.4 10.6 2 8Z" {...line} />
      <path d="m3.2 3 9.6 10" {...line} />
    </>
  ),
  sheet: <path d="M2.3 3h11.4v10H2.3ZM2.3 6.3h11.4M2.3 9.7h11.4M6.2 3v10" {...line} />,
  lock: (
    <>
      <rect x="3.3" y="7" width="9.4" height="6.7" rx="1.2" {...line} />
      <path d="M5.4 7V5a2.6 2.6 0 0 1 5.2 0v2M8 10v.8" {...line} />
    </>
  ),
  exchange: <path d="M2.6 5.3h8.4M8.6 2.8l2.5 2.5-2.5 2.5M13.4 10.7H5M7.4 8.2l-2.5 2.5 2.5 2.5" {...line} />,
  undo: <path d="M3 6.2h6.4a3.6 3.6 0 0 1 0 7.2H6.2M5.8 3 2.7 6.2l3.1 3.1" {...line} />,
  refresh: <path d="M13.2 8a5.2 5.2 0 1 1-1.8-4M13.3 2.2v2.9h-2.9" {...line} />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.9" {...line} />
      <path d="M8 4.8V8l2.3 1.5" {...line} />
    </>
  ),
  copy: (
    <>
      <rect x="5.2" y="5.2" width="8.2" height="8.6" rx="1.2" {...line} />
      <path d="M10.8 5V3.4c0-.7-.5-1.2-1.2-1.2H3.8c-.7 0-1.2.5-1.2 1.2v6.4c0 .7.5 1.2 1.2 1.2H5" {...line} />
    </>
  ),
  wait: <path d="M8 3.2v5l3.2 1.9" {...line} />,
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof SHAPES;

export type Tone = "error" | "warning" | "done" | "info" | "quiet";

/** Decorative unless it has a `label`. */
export function Icon({
  name,
  tone,
  size = "icon",
  label,
}: {
  readonly name: IconName;
  readonly tone?: Tone;
  readonly size?: "icon" | "icon-small";
  readonly label?: string;
}) {
  const className = tone === undefined ? size : `${size} tone-${tone}`;
  const naming = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg className={className} viewBox="0 0 16 16" {...naming}>
      {SHAPES[name]}
    </svg>
  );
}

export const severityTone: Readonly<Record<Severity, Tone>> = {
  error: "error",
  warning: "warning",
  info: "info",
};

export function SeverityIcon({
  severity,
  label,
  size = "icon",
}: {
  readonly severity: Severity;
  readonly label?: string;
  readonly size?: "icon" | "icon-small";
}) {
  const naming = label === undefined ? {} : { label };
  return <Icon name={severity} tone={severityTone[severity]} size={size} {...naming} />;
}

export type ArtName = "first" | "passed" | "no-form" | "failed";

const art = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.6,
  strokeLinejoin: "round",
  strokeLinecap: "round",
} as const;

const ARTS: Readonly<Record<ArtName, ReactNode>> = {
  first: (
    <>
      <path d="M10 12h32v30H10ZM10 22h32M10 32h32M22 12v30" {...art} />
      <circle cx="43" cy="42" r="9" fill="var(--colorBrandBackground)" />
      <path
        d="m38.6 42.2 3 3 5.6-6"
        fill="none"
        stroke="var(--colorNeutralForegroundOnBrand)"
        strokeWidth="2.2"
      />
    </>
  ),
  passed: (
    <>
      <circle cx="28" cy="28" r="22" {...art} strokeWidth={2.2} />
      <path d="m18 28.6 7 7 13.4-14.4" {...art} strokeWidth={3} />
    </>
  ),
  "no-form": <path d="M10 12h36v34H10ZM10 22h36M21 12v34" {...art} strokeDasharray="4 3" />,
  failed: (
    <>
      <path d="M10 12h36v34H10ZM10 24h36M10 35h36M22 12v34" {...art} />
      <path
        d="M22 24h24v11H22Z"
        fill="var(--colorNeutralBackground1)"
        stroke="var(--colorStatusDangerForeground1)"
        strokeWidth="2.4"
      />
    </>
  ),
};

export function Art({ name }: { readonly name: ArtName }) {
  const tone = name === "passed" ? "tone-done" : "tone-quiet";
  return (
    <svg className={`icon-art ${tone}`} viewBox="0 0 56 56" aria-hidden="true">
      {ARTS[name]}
    </svg>
  );
}
