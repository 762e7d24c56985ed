/** The looks of a range, as far as the add-in sets or reads them. */
import { accessDenied, invalidArgument } from "../errors";
import { HostObject, object, value } from "../host-object";
import type { Area } from "./range";

export function rangeFormat(area: Area): HostObject {
  const mayFormat = (location: string): void => {
    if (area.sheet.protected && !area.sheet.allowFormatCells) throw accessDenied(location);
  };
  const protection = new HostObject(
    "FormatProtection",
    { Locked: value(() => area.uniform((cell) => cell.locked), undefined, "1.2") },
    { scalars: ["Locked"] },
  );
  const font = new HostObject(
    "RangeFont",
    {
      Bold: value(
        () => area.uniform((cell) => cell.bold),
        (bold) => {
          mayFormat("RangeFont.bold");
          area.each((cell) => {
            cell.bold = bold === true;
          });
        },
      ),
    },
    { scalars: ["Bold"] },
  );
  return new HostObject(
    "RangeFormat",
    {
      Protection: object(() => protection, "1.2"),
      Font: object(() => font),
      ColumnWidth: value(
        () => area.sheet.columnWidths.get(area.at.left) ?? 48,
        (width) => {
          if (typeof width !== "number" || width < 0) throw invalidArgument("RangeFormat.columnWidth");
          mayFormat("RangeFormat.columnWidth");
          for (let column = area.at.left; column <= area.at.right; column++) {
            area.sheet.columnWidths.set(column, width);
          }
        },
        "1.2",
      ),
    },
    { scalars: ["ColumnWidth"] },
  );
}
