/** Small drawings of the frame; those of the findings are the same as in the sheet. */
import type { ReactElement, ReactNode } from "react";
import { SHAPES } from "./sheet/marks";
import type { SheetTab } from "./results";

const CHECKED =
  "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm3.2 4.3a.6.6 0 0 0-.85 0L7 9.2 5.65 7.85a.6.6 0 1 0-.85.85L6.6 10.5a.6.6 0 0 0 .85 0l3.75-3.85a.6.6 0 0 0 0-.85Z";

export function StatusShape({
  status,
  label,
}: {
  readonly status: NonNullable<SheetTab["status"]>;
  readonly label: string;
}): ReactElement {
  const shape = status === "clean" ? { path: CHECKED, filled: true } : SHAPES[status];
  return (
    <svg className={`fm-shape fm-shape-${status}`} viewBox="0 0 16 16" role="img" aria-label={label}>
      <path
        d={shape.path}
        fill={shape.filled ? "currentColor" : "none"}
        fillRule="evenodd"
        {...(shape.filled ? {} : { stroke: "currentColor", strokeWidth: 1.3, strokeLinecap: "round" })}
      />
    </svg>
  );
}

export function Brand(): ReactElement {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="2" y="2" width="20" height="20" rx="4" fill="var(--colorBrandBackground)" />
      <path d="M6 8h12M6 12h6M6 16h5M12 6v11" stroke="#fff" strokeWidth="1.3" opacity=".75" />
      <path
        d="m12.6 15 2.2 2.2 4-4.3"
        fill="none"
        stroke="#fff"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function Line({
  children,
  size = 16,
}: {
  readonly children: ReactNode;
  readonly size?: number;
}): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export const FolderLine = (): ReactElement => (
  <Line>
    <path d="M1.8 12.6V3.8h4.4l1.5 1.7h6.5v7.1H1.8Z" />
  </Line>
);
export const UndoLine = (): ReactElement => (
  <Line>
    <path d="M3 6.2h6.4a3.6 3.6 0 0 1 0 7.2H6.2M5.8 3 2.7 6.2l3.1 3.2" />
  </Line>
);
export const DownloadLine = ({ size = 16 }: { readonly size?: number }): ReactElement => (
  <Line size={size}>
    <path d="M8 2.2v8M4.6 7 8 10.4 11.4 7M3 13.6h10" />
  </Line>
);
export const ChevronLine = ({ to }: { readonly to: "left" | "right" | "up" }): ReactElement => (
  <Line>
    <path d={to === "left" ? "m9.8 4-4 4 4 4" : to === "right" ? "m6.2 4 4 4-4 4" : "m4 9.8 4-4 4 4"} />
  </Line>
);
