/**
 * F01 execution-rate: 执行率 equals executed ÷ annual budget under the profile's rounding.
 *
 * A printed rate that only another rounding gives is named so. Amounts in 万元 hide digits; where these could
 * explain the difference the rule says that instead of claiming an error.
 */
import type { Form } from "../../forms/form";
import type { Profile } from "../../scoring/profile";
import { decimalText, divide, HUNDRED, ZERO, type Decimal, type RoundingMode } from "../../values/decimal";
import { isNone } from "../../values/placeholder";
import { rateEdit } from "../edits";
import { fundRow, hiddenHalfUnit, printedRate, shownPlaces } from "../funds";
import { defineRule, NOT_APPLICABLE, NOT_ENOUGH_DATA, PASSED, report, type Severity } from "../rule";

const MODES: readonly RoundingMode[] = ["truncate", "half-up", "up"];

export const F01 = defineRule(
  {
    id: "F01",
    alias: "execution-rate",
    severity: "error",
    kinds: ["self-evaluation"],
    source: "财预〔2020〕10号",
    fix: "choice",
    options: {},
    messages: {
      differs: ["executed", "annualBudget", "printed", "computed"],
      "other-rounding": ["executed", "annualBudget", "printed", "computed", "modes", "profile"],
      "other-rounding-or-hidden": ["executed", "annualBudget", "printed", "computed", "modes", "profile"],
      "hidden-digits": ["executed", "annualBudget", "printed", "computed", "low", "high"],
      "fewer-decimals": ["printed", "computed"],
      unreadable: ["printed", "computed"],
    },
    labels: { "write-rate": ["rate"] },
  },
  ({ form, sheet, evaluation }) => {
    const total = fundRow(form, "total");
    const printed = total?.rate ?? null;
    const { rate: computed, zeroBudget } = evaluation.funds;
    if (total === null || printed === null) return NOT_APPLICABLE;
    if (zeroBudget) return NOT_APPLICABLE; // F09 speaks: there is no rate
    const { executed, annualBudget } = total;
    if (
      executed === null ||
      executed.number === null ||
      annualBudget === null ||
      annualBudget.number === null
    ) {
      return NOT_ENOUGH_DATA;
    }
    if (computed === null || isNone(printed.text)) return NOT_ENOUGH_DATA;
    const { profile, from } = evaluation.choice;
    const rate = printedRate(printed, profile);
    if (rate?.eq(computed) === true) return PASSED;
    const data = {
      executed: executed.text,
      annualBudget: annualBudget.text,
      printed: printed.text,
      computed: decimalText(computed, 2),
    };
    const place = {
      cells: [printed.cell, executed.cell, annualBudget.cell],
      fix: {
        kind: "choice",
        options: [
          {
            label: "write-rate",
            data: { rate: data.computed },
            edits: rateEdit(sheet, printed.cell, computed, printed.number),
          },
        ],
      },
    } as const;
    if (rate === null) return report([{ message: "unreadable", data, ...place }]);

    const amounts = { executed: executed.number, annualBudget: annualBudget.number };
    const modes = MODES.filter((mode) => rateOf(amounts, profile.rate.places, mode)?.eq(rate) === true);
    const hidden = hiddenRange(form, amounts, profile.rate);
    const mayBeHidden = hidden !== null && rate.gte(hidden.low) && rate.lte(hidden.high);
    if (modes.length > 0) {
      const texts = { ...data, modes: modes.join(","), profile: profile.id };
      if (mayBeHidden) {
        return report([{ message: "other-rounding-or-hidden", data: texts, severity: "warning", ...place }]);
      }
      // Without evidence of the issuing system's rounding nobody can call the other rounding wrong.
      const severity: Severity = from === "evidence" || from === "given" ? "error" : "warning";
      return report([{ message: "other-rounding", data: texts, severity, ...place }]);
    }
    if (mayBeHidden) {
      const range = { low: decimalText(hidden.low, 2), high: decimalText(hidden.high, 2) };
      return report([
        { message: "hidden-digits", data: { ...data, ...range }, severity: "warning", ...place },
      ]);
    }
    const places = shownPlaces(printed.text);
    const full = rate.eq(HUNDRED); // 100 is a claim of its own, not a short way to write 99.6
    if (places < 2 && !full && MODES.some((mode) => rateOf(amounts, places, mode)?.eq(rate) === true)) {
      return report([{ message: "fewer-decimals", data, severity: "info", ...place }]);
    }
    return report([{ message: "differs", data, ...place }]);
  },
);

interface Amounts {
  readonly executed: Decimal;
  readonly annualBudget: Decimal;
}

function rateOf({ executed, annualBudget }: Amounts, places: number, mode: RoundingMode): Decimal | null {
  return divide(executed.times(HUNDRED), annualBudget, places, mode);
}

/** The rates that the amounts allow when each stands for any amount that prints the same; `null` when exact. */
function hiddenRange(
  form: Form,
  { executed, annualBudget }: Amounts,
  { mode, places }: Profile["rate"],
): { readonly low: Decimal; readonly high: Decimal } | null {
  const above = hiddenHalfUnit(form, executed);
  const below = hiddenHalfUnit(form, annualBudget);
  const low = rateOf(
    { executed: executed.minus(above), annualBudget: annualBudget.plus(below) },
    places,
    mode,
  );
  const least = annualBudget.minus(below);
  const high = least.gt(ZERO)
    ? rateOf({ executed: executed.plus(above), annualBudget: least }, places, mode)
    : null;
  return low === null || high === null ? null : { low, high };
}
