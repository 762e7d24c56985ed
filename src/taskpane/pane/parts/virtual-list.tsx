/**
 * A long list of which only the lines in sight exist, with group heads that stay at the top, one stop for Tab, and
 * arrows between lines. Lines may have any height; it is measured once they are drawn.
 *
 * The line that has the focus is kept while it is out of sight, and keeps its place on the screen when lines above
 * it open or close.
 */
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from "react";

export interface ListLine {
  readonly key: string;
  /** Heads cannot be focused; they stick to the top. */
  readonly head: boolean;
}

export interface LineFocus {
  /** 0 for the list's one stop, -1 for the others; goes to the line's main control. */
  readonly tabIndex: 0 | -1;
  /** The mark by which the list finds the control. */
  readonly "data-line": string;
}

interface Props<Line extends ListLine> {
  readonly lines: readonly Line[];
  readonly render: (line: Line, focus: LineFocus) => ReactNode;
  readonly label: string;
  /** Shown after the last line. */
  readonly children?: ReactNode;
  /** Keys of the list that are not the list's own, such as → and ←. */
  readonly onKey?: (event: KeyboardEvent, key: string) => void;
  /** A line to bring into sight when it changes. */
  readonly reveal?: string | null;
}

const HEAD_HEIGHT = 28;
const LINE_HEIGHT = 37;
/** Lines drawn beyond each edge. */
const SPARE = 8;

export function VirtualList<Line extends ListLine>(props: Props<Line>) {
  const { lines, render, label, children, onKey, reveal = null } = props;
  const box = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const anchor = useRef<{ readonly key: string; readonly top: number } | null>(null);
  const wanted = useRef<string | null>(null);
  /** The line that has the focus; it gets it back when drawing it elsewhere took it away. */
  const focused = useRef<string | null>(null);
  const [measured, setMeasured] = useState(0);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [active, setActive] = useState<string | null>(null);

  const { offsets, total } = useMemo(() => {
    let sum = 0;
    const tops = lines.map((line) => {
      const top = sum;
      sum += heights.current.get(line.key) ?? (line.head ? HEAD_HEIGHT : LINE_HEIGHT);
      return top;
    });
    return { offsets: tops, total: sum };
    // `measured` counts changes of the heights, which live outside of React's sight.
  }, [lines, measured]);

  const indexOf = useMemo(() => new Map(lines.map((line, index) => [line.key, index])), [lines]);
  const firstKey = lines.find((line) => !line.head)?.key ?? null;
  const stop = active !== null && indexOf.has(active) ? active : firstKey;

  const start = Math.max(0, lastAtOrBefore(offsets, view.top) - SPARE);
  const end = Math.min(lines.length, lastAtOrBefore(offsets, view.top + view.height) + 1 + SPARE);
  const headIndex = lastHead(lines, start);
  const stray = active === null ? -1 : (indexOf.get(active) ?? -1);

  const topOf = (key: string): number | null => {
    const index = indexOf.get(key);
    return index === undefined ? null : (offsets[index] ?? null);
  };

  // Before the browser paints: new heights, and the anchored line back at its place.
  useLayoutEffect(() => {
    const scroller = box.current;
    if (scroller === null) return;
    let changed = false;
    for (const element of scroller.querySelectorAll<HTMLElement>("[data-key]")) {
      const key = element.dataset["key"] ?? "";
      const height = element.offsetHeight;
      if (height > 0 && heights.current.get(key) !== height) {
        heights.current.set(key, height);
        changed = true;
      }
    }
    if (changed) setMeasured((count) => count + 1);
    const held = anchor.current;
    const top = held === null ? null : topOf(held.key);
    if (held !== null && top !== null && Math.abs(top - scroller.scrollTop - held.top) > 1) {
      scroller.scrollTop = top - held.top;
    }
    const lost = document.activeElement === document.body ? focused.current : null;
    const key = wanted.current ?? lost;
    if (key !== null) {
      const control = scroller.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`);
      if (control !== null) {
        wanted.current = null;
        control.focus({ preventScroll: true });
      }
    }
  });

  useEffect(() => {
    const scroller = box.current;
    if (scroller === null) return;
    const resized = new ResizeObserver(() => {
      setView({ top: scroller.scrollTop, height: scroller.clientHeight });
    });
    resized.observe(scroller);
    return () => {
      resized.disconnect();
    };
  }, []);

  const show = useCallback(
    (key: string) => {
      const scroller = box.current;
      const index = indexOf.get(key);
      const top = index === undefined ? undefined : offsets[index];
      if (scroller === null || index === undefined || top === undefined) return;
      const height = heights.current.get(key) ?? LINE_HEIGHT;
      anchor.current = null;
      if (top - HEAD_HEIGHT < scroller.scrollTop) scroller.scrollTop = Math.max(0, top - HEAD_HEIGHT);
      else if (top + height > scroller.scrollTop + scroller.clientHeight) {
        // A tall line shows its beginning.
        scroller.scrollTop = Math.min(top - HEAD_HEIGHT, top + height - scroller.clientHeight);
      }
    },
    [indexOf, offsets],
  );

  useEffect(() => {
    if (reveal === null) return;
    setActive(reveal);
    show(reveal);
    // Only a new line to reveal scrolls; measuring must not.
  }, [reveal]);

  const move = (from: string, by: "next" | "previous" | "first" | "last"): void => {
    const able = lines.filter((line) => !line.head);
    const at = able.findIndex((line) => line.key === from);
    const next = {
      next: able[at + 1],
      previous: able[at - 1],
      first: able[0],
      last: able[able.length - 1],
    }[by];
    if (next === undefined) return;
    wanted.current = next.key;
    setActive(next.key);
    show(next.key);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = lineOf(event.target);
    if (key === null) return;
    const to = MOVES[event.key];
    if (to === undefined) {
      onKey?.(event, key);
      return;
    }
    event.preventDefault();
    move(key, to);
  };

  const lineAt = (
    index: number,
    style?: { readonly position: "absolute"; readonly top: number; readonly width: string },
  ) => {
    const line = lines[index];
    if (line === undefined) return null;
    const focus: LineFocus = { tabIndex: line.key === stop ? 0 : -1, "data-line": line.key };
    return line.head ? (
      render(line, focus)
    ) : (
      <div key={line.key} data-key={line.key} {...(style === undefined ? {} : { style })}>
        {render(line, focus)}
      </div>
    );
  };

  const drawn: ReactNode[] = [];
  for (let index = start; index < end; index++) if (index !== headIndex) drawn.push(lineAt(index));
  const headTop = headIndex < 0 ? 0 : (offsets[headIndex] ?? 0);
  const headBottom = headIndex < 0 ? 0 : (offsets[headIndex + 1] ?? total);
  const startTop = offsets[start] ?? total;
  const headDrawnFirst = headIndex >= 0 && headIndex < start;
  const strayTop = offsets[stray];

  return (
    <div
      ref={box}
      className="scroller"
      role="region"
      aria-label={label}
      tabIndex={-1}
      data-zone="list"
      onScroll={(event) => {
        const { scrollTop, clientHeight } = event.currentTarget;
        anchor.current = null;
        setView({ top: scrollTop, height: clientHeight });
      }}
      onKeyDown={onKeyDown}
      onClickCapture={(event) => {
        hold(lineOf(event.target));
      }}
      onKeyDownCapture={(event) => {
        hold(lineOf(event.target));
      }}
      onFocus={(event) => {
        const key = lineOf(event.target);
        focused.current = key;
        if (key !== null) setActive(key);
      }}
      onBlur={(event) => {
        const { target, relatedTarget } = event;
        // Taken out of the page, not left by the person: then the focus is to come back.
        setTimeout(() => {
          if (relatedTarget !== null || target.isConnected) focused.current = lineOf(document.activeElement);
        });
      }}
    >
      {headIndex >= 0 && headIndex < start ? <div style={{ height: headTop }} /> : null}
      {headIndex >= 0 && headIndex < start ? lineAt(headIndex) : null}
      <div style={{ height: Math.max(0, startTop - (headDrawnFirst ? headBottom : 0)) }} />
      {headIndex === start ? [lineAt(headIndex), ...drawn] : drawn}
      <div style={{ height: Math.max(0, total - (offsets[end] ?? total)) }} />
      {stray >= 0 && (stray < start || stray >= end) && strayTop !== undefined
        ? lineAt(stray, { position: "absolute", top: strayTop, width: "100%" })
        : null}
      {children}
    </div>
  );

  /** Remembers where a line stands, so that what its click changes does not move it. */
  function hold(key: string | null): void {
    const scroller = box.current;
    const top = key === null ? null : topOf(key);
    anchor.current =
      scroller === null || key === null || top === null ? null : { key, top: top - scroller.scrollTop };
  }
}

const MOVES: Readonly<Record<string, "next" | "previous" | "first" | "last">> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
};

/** The line whose main control the event comes from; `null` for anything inside an open line. */
function lineOf(target: EventTarget | null): string | null {
  return target instanceof HTMLElement
    ? (target.dataset["line"] ?? target.closest<HTMLElement>("[data-line]")?.dataset["line"] ?? null)
    : null;
}

function lastAtOrBefore(offsets: readonly number[], y: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

function lastHead(lines: readonly ListLine[], from: number): number {
  for (let index = Math.min(from, lines.length - 1); index >= 0; index--) {
    if (lines[index]?.head === true) return index;
  }
  return -1;
}
