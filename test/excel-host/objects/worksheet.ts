/** A worksheet and the collection of worksheets. */
import { LAST_COLUMN, LAST_ROW } from "../../../src/core/sheet/address";
import { accessDenied, ExcelError, invalidArgument, itemNotFound } from "../errors";
import { HostObject, method, object, value } from "../host-object";
import type { Sheet } from "../model/book";
import { EventType, WORKBOOK_TARGET, type Session } from "../session";
import { Area, newRange, parseAddress } from "./range";

const NAME_LIMIT = 31;

function validName(session: Session, name: unknown, location: string): string {
  if (typeof name !== "string" || name === "" || name.length > NAME_LIMIT || /[\\/?*[\]:]/.test(name)) {
    throw invalidArgument(location);
  }
  if (session.book.find(name) !== undefined) {
    throw new ExcelError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
      location,
    );
  }
  return name;
}

function protection(sheet: Sheet): HostObject {
  return new HostObject(
    "WorksheetProtection",
    {
      Protected: value(() => sheet.protected, undefined, "1.2"),
      Options: value(
        () => (sheet.protected ? { allowFormatCells: sheet.allowFormatCells } : null),
        undefined,
        "1.2",
      ),
    },
    { scalars: ["Protected", "Options"] },
  );
}

export function worksheet(session: Session, sheet: Sheet): HostObject {
  const everything = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
  return new HostObject(
    "Worksheet",
    {
      Id: value(() => sheet.id),
      Name: value(
        () => sheet.name,
        (name) => {
          sheet.name = validName(session, name, "Worksheet.name");
        },
      ),
      Position: value(() => session.book.sheets.indexOf(sheet)),
      Visibility: value(() => sheet.visibility),
      Protection: object(() => protection(sheet), "1.2"),
      GetRange: method(([address]) =>
        newRange(
          session,
          typeof address === "string"
            ? parseAddress(sheet, address, "Worksheet.getRange")
            : new Area(sheet, everything),
        ),
      ),
      GetRangeByIndexes: method(([row, column, rows, columns]) => {
        const numbers = [row, column, rows, columns].map(Number);
        const [top = NaN, left = NaN, height = NaN, width = NaN] = numbers;
        if (!numbers.every((n) => Number.isInteger(n) && n >= 0) || height < 1 || width < 1) {
          throw invalidArgument("Worksheet.getRangeByIndexes");
        }
        return newRange(
          session,
          new Area(sheet, { top, left, bottom: top + height - 1, right: left + width - 1 }),
        );
      }, "1.7"),
      GetUsedRangeOrNullObject: method(([valuesOnly]) => {
        const area = sheet.used(valuesOnly === true);
        return area === null ? null : newRange(session, new Area(sheet, area));
      }, "1.4"),
      Activate: method(() => {
        if (sheet.visibility !== "Visible") {
          throw new ExcelError(
            "InvalidOperation",
            "This operation is not permitted for the current object.",
            "Worksheet.activate",
          );
        }
        session.active = sheet;
        return null;
      }),
      _RegisterDataChangedEvent: method(() => {
        session.register(EventType.changed, sheet.id, 1);
        return null;
      }, "1.7"),
      _UnregisterDataChangedEvent: method(() => {
        session.register(EventType.changed, sheet.id, -1);
        return null;
      }, "1.7"),
    },
    { scalars: ["Id", "Name", "Position", "Visibility"], id: sheet.id },
  );
}

export function worksheetCollection(session: Session): HostObject {
  const { book } = session;
  const listen = (type: number, count: 1 | -1) =>
    method(() => {
      session.register(type, WORKBOOK_TARGET, count);
      return null;
    }, "1.9");
  return new HostObject(
    "WorksheetCollection",
    {
      GetItemOrNullObject: method(([key]) => {
        const sheet = book.find(key);
        return sheet === undefined ? null : worksheet(session, sheet);
      }, "1.4"),
      GetActiveWorksheet: method(() => worksheet(session, session.active)),
      GetCount: method(() => book.sheets.length, "1.4"),
      Add: method(([name]) => {
        if (book.structureProtected) throw accessDenied("WorksheetCollection.add");
        const sheet = book.addSheet(
          validName(session, name ?? `Sheet${book.sheets.length + 1}`, "WorksheetCollection.add"),
        );
        session.sheetAdded(sheet);
        return worksheet(session, sheet);
      }),
      _RegisterDataChangedEvent: listen(EventType.changed, 1),
      _UnregisterDataChangedEvent: listen(EventType.changed, -1),
      _RegisterAddedEvent: listen(EventType.added, 1),
      _UnregisterAddedEvent: listen(EventType.added, -1),
      _RegisterDeletedEvent: listen(EventType.deleted, 1),
      _UnregisterDeletedEvent: listen(EventType.deleted, -1),
    },
    {
      items: () => book.sheets.map((sheet) => worksheet(session, sheet)),
      indexer: (key) => {
        const sheet = book.find(key);
        if (sheet === undefined) throw itemNotFound("WorksheetCollection.getItem");
        return worksheet(session, sheet);
      },
    },
  );
}
