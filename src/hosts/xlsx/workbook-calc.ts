/** Asks for a full calculation when the workbook is next opened: calcPr/@fullCalcOnLoad in workbook.xml. */
import { ok, type Result } from "../../core/result";
import type { HostError } from "../errors";
import { applySplices, prefixOf, walkXml, withAttribute, type Splice, type XmlTag } from "./xml-edit";

/** The elements that calcPr follows in the schema's order. */
const BEFORE_CALC = new Set(["sheets", "functionGroups", "externalReferences", "definedNames"]);

/** workbook.xml with the request; the same text when it is there already. */
export function withFullCalculation(xml: string, part: string): Result<string, HostError> {
  const splices: Splice[] = [];
  const calc: XmlTag[] = [];
  let at = 0;
  let prefix = "";
  const walked = walkXml(xml, part, {
    close: (tag, _, end) => {
      if (tag.depth !== 1) return;
      if (BEFORE_CALC.has(tag.local)) {
        at = end;
        prefix = prefixOf(tag.name);
      }
      if (tag.local !== "calcPr") return;
      calc.push(tag);
      const value = tag.attributes["fullCalcOnLoad"];
      if (value === "1" || value === "true") return;
      const text = withAttribute(xml.slice(tag.start, tag.end), "fullCalcOnLoad", "1");
      splices.push({ start: tag.start, end: tag.end, text });
    },
  });
  if (!walked.ok) return walked;
  if (calc.length === 0 && at > 0)
    splices.push({ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` });
  return ok(applySplices(xml, splices));
}
