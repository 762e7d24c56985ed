/** The root of the object model. */
import { HostObject, method, object, value } from "../host-object";
import type { Session } from "../session";
import { customXmlParts } from "./custom-xml";
import { Area, newRange } from "./range";
import { worksheetCollection } from "./worksheet";

export function workbook(session: Session): HostObject {
  const { book } = session;
  const note = (entry: string) => () => {
    session.log.push(entry);
    return null;
  };
  const application = new HostObject("Application", {
    CalculationMode: value(() => "Automatic"),
    Calculate: method(([type]) => note(`calculate ${String(type)}`)()),
    SuspendApiCalculationUntilNextSync: method(note("suspendApiCalculation"), "1.6"),
    SuspendScreenUpdatingUntilNextSync: method(note("suspendScreenUpdating"), "1.9"),
  });
  return new HostObject(
    "Workbook",
    {
      Name: value(() => "Book1.xlsx", undefined, "1.7"),
      Worksheets: object(() => worksheetCollection(session)),
      Application: object(() => application),
      CustomXmlParts: object(() => customXmlParts(book), "1.5"),
      GetSelectedRange: method(() =>
        newRange(session, new Area(session.selection.sheet, session.selection.area)),
      ),
    },
    { scalars: ["Name"] },
  );
}
