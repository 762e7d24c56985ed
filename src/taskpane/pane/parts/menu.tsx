/** A button with a menu: arrows, Home and End move, Escape closes and gives the focus back. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Icon, type IconName } from "../icons";

export interface MenuEntry {
  readonly key: string;
  readonly icon: IconName;
  readonly label: string;
  readonly note?: string;
  /** A line above this entry. */
  readonly parted?: boolean;
  readonly act: () => void;
}

export function MenuButton({
  label,
  menuLabel,
  entries,
  className,
  popupClass,
  children,
}: {
  readonly label?: string;
  readonly menuLabel: string;
  readonly entries: readonly MenuEntry[];
  readonly className: string;
  readonly popupClass: string;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(label === undefined ? {} : { "aria-label": label, title: label })}
        onClick={() => {
          setOpen(!open);
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || open) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open ? (
        <Menu
          label={menuLabel}
          entries={entries}
          className={popupClass}
          onClose={close}
          onLeave={() => {
            setOpen(false);
          }}
          opener={button}
        />
      ) : null}
    </>
  );
}

function Menu({
  label,
  entries,
  className,
  onClose,
  onLeave,
  opener,
}: {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly className: string;
  readonly onClose: () => void;
  readonly onLeave: () => void;
  readonly opener: { readonly current: HTMLElement | null };
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  useOutside(box, opener, onLeave);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    } else if (event.key === "Tab") onLeave();
    else moveAmong(box.current, '[role="menuitem"]', event);
  };
  return (
    <div ref={box} className={`popup ${className}`} role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {entries.map((entry) => (
        <div key={entry.key} role="none">
          {entry.parted === true ? <hr className="popup-line" role="separator" /> : null}
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            className="popup-item"
            onClick={() => {
              onClose();
              entry.act();
            }}
          >
            <Icon name={entry.icon} tone="quiet" />
            <span>{entry.label}</span>
            <span className="small tone-quiet">{entry.note ?? ""}</span>
          </button>
        </div>
      ))}
    </div>
  );
}

/** Calls `leave` when somebody presses outside of both elements. */
export function useOutside(
  box: { readonly current: HTMLElement | null },
  opener: { readonly current: HTMLElement | null },
  leave: () => void,
): void {
  useEffect(() => {
    const onPress = (event: PointerEvent): void => {
      const { target } = event;
      if (!(target instanceof Node)) return;
      if (box.current?.contains(target) === true || opener.current?.contains(target) === true) return;
      leave();
    };
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("pointerdown", onPress);
    };
  });
}

/** Arrow keys, Home and End among the elements of `selector`; true when the key was one of them. */
export function moveAmong(box: HTMLElement | null, selector: string, event: KeyboardEvent): boolean {
  const items = [...(box?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  const to: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const index = to[event.key];
  if (index === undefined) return false;
  event.preventDefault();
  event.stopPropagation();
  items[index]?.focus();
  return true;
}
