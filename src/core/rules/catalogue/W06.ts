/**
 * W06 indicator-count: too few indicators cannot show what the money did, too many hide what matters.
 */
import { defineRule, NOT_ENOUGH_DATA, PASSED, report } from "../rule";

export const W06 = defineRule(
  {
    id: "W06",
    alias: "indicator-count",
    severity: "info",
    kinds: ["target", "self-evaluation"],
    source: "财预〔2021〕101号",
    fix: null,
    options: { least: 3, most: 25 },
    messages: { few: ["count", "least"], many: ["count", "most"] },
    labels: {},
  },
  ({ form, options }) => {
    const { length } = form.indicators;
    const first = form.indicators[0];
    if (first === undefined) return NOT_ENOUGH_DATA;
    const count = String(length);
    const cells = [form.indicatorHeaders.name?.cell ?? first.name.cell];
    if (length < options.least)
      return report([{ message: "few", data: { count, least: String(options.least) }, cells }]);
    return length > options.most
      ? report([{ message: "many", data: { count, most: String(options.most) }, cells }])
      : PASSED;
  },
);
