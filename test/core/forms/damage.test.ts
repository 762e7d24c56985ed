/**
 * Damage inside cells and rows keeps the reading: every kind, several seeds, all undamaged real samples, alone and
 * together with damage to the sheet.
 */
import { readForms } from "../../../src/core/forms/read";
import type { Form, NumberCell, TextCell } from "../../../src/core/forms/form";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { snapshotOf } from "./accuracy";
import { damage, DAMAGES, type Damage, type Damaged, type Pick } from "./damage";
import { spoil, untouched, type Step } from "./spoil";

const SAMPLES: readonly SheetSnapshot[] = [
  "target-2022",
  "target-2024",
  "self-2022",
  "self-2024",
  "variants-dev",
].flatMap((name) => snapshotOf(name).sheets);

const SEEDS = 4;

function formOf(sheet: SheetSnapshot): Form {
  const [form, ...more] = readForms({ sheets: [sheet], date1904: false }).forms;
  if (form === undefined || more.length > 0) throw new Error(sheet.name);
  return form;
}

/** A small linear generator: the same seed gives the same damage. */
function pickWith(seed: number): Pick {
  let state = seed * 2_654_435_761 + 12_345;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return below === 0 ? 0 : (state >> 8) % below;
  };
}

/** What the form says, with every address moved to where the damage moved it. */
function meaning(form: Form, moved: Damaged["moved"], rewritten: boolean): unknown {
  const text = (cell: TextCell | null): unknown => {
    const place = cell === null ? null : moved(cell.cell);
    return cell === null || place === null ? null : [cell.text, place];
  };
  const number = (cell: NumberCell | null): unknown =>
    cell && [cell.number?.toString() ?? null, moved(cell.cell), rewritten ? "" : cell.text];
  const date = (cell: Form["fields"]["startDate"]): unknown => cell && [cell.date, moved(cell.cell)];
  const { startDate, endDate, ...fields } = form.fields;
  return JSON.parse(
    JSON.stringify({
      kind: form.kind,
      layout: form.layout,
      year: form.year,
      dates: [startDate, endDate].map(date),
      fields: Object.entries(fields).map(([name, cell]) =>
        name === "moneyUnit" ? cell?.text.trim() : text(cell),
      ),
      funds: form.funds.rows.map((row) => [
        row.item,
        row.label,
        [row.amount, row.initialBudget, row.annualBudget, row.executed, row.weight, row.rate, row.score].map(
          number,
        ),
      ]),
      indicators: form.indicators.map((each) => [
        each.level1,
        each.level2,
        each.level1Cell && moved(each.level1Cell),
        each.level2Cell && moved(each.level2Cell),
        [each.name, each.deviation].map(text),
        [each.weight, each.score].map(number),
        [each.target, each.actual].map(text),
      ]),
      slots: form.emptySlots.map(({ level1, level2 }) => [level1, level2]),
      total: form.total && [number(form.total.weight), number(form.total.score)],
      grade: text(form.grade),
    }),
  );
}

const stays: Damaged["moved"] = (address) => address;

describe.each(DAMAGES)("%s", (kind) => {
  test("means the same", () => {
    let damagedForms = 0;
    for (const sheet of SAMPLES) {
      const form = formOf(sheet);
      for (let seed = 1; seed <= SEEDS; seed++) {
        const made = damage(sheet, form, kind, pickWith(seed));
        if (made === null) continue;
        damagedForms++;
        const before = meaning(formOf(made.clean), made.moved, made.rewritten);
        const after = meaning(formOf(made.damaged), stays, made.rewritten);
        expect({ sheet: sheet.name, seed, form: after }).toEqual({ sheet: sheet.name, seed, form: before });
      }
    }
    expect(damagedForms).toBeGreaterThan(SEEDS);
  });
});

const NOISES = ["space", "newline", "wide-space", "colon", "padding"] as const;

/** What else happens to the same sheet: labels, columns, merged levels, the place on the sheet. */
function alsoSpoiled(kind: Damage, pick: Pick): readonly Step[] {
  // A blank column right of the table would part it from what slid off it.
  const mayWiden = kind !== "page-break-row-shifted-right" && pick(2) === 0;
  return [
    { kind: "label-noise", noise: NOISES[pick(NOISES.length)] ?? "space" },
    ...(pick(2) === 0 ? [{ kind: "unmerge-levels" as const }] : []),
    ...(mayWiden ? [{ kind: "blank-column" as const, at: pick(8) }] : []),
    { kind: "shift", rows: pick(5), columns: pick(4) },
    ...(pick(2) === 0 ? [{ kind: "note-above" as const }] : []),
  ];
}

test("damage in cells and damage to the sheet at once", () => {
  for (const [at, sheet] of SAMPLES.entries()) {
    const form = formOf(sheet);
    for (const [index, kind] of DAMAGES.entries()) {
      const pick = pickWith(at * DAMAGES.length + index + 1);
      const made = damage(sheet, form, kind, pick);
      if (made === null) continue;
      const steps = alsoSpoiled(kind, pick);
      const spoiled = steps.reduce(spoil, untouched(made.damaged));
      const moved: Damaged["moved"] = (address) => {
        const place = made.moved(address);
        return place === null ? null : spoiled.moved(place);
      };
      const before = meaning(formOf(made.clean), moved, made.rewritten);
      const after = meaning(formOf(spoiled.sheet), stays, made.rewritten);
      expect({ sheet: sheet.name, kind, steps, form: after }).toEqual({
        sheet: sheet.name,
        kind,
        steps,
        form: before,
      });
    }
  }
});

test("a hidden indicator row is said to be hidden", () => {
  const [sheet] = SAMPLES;
  if (sheet === undefined) throw new Error("no sample");
  const form = formOf(sheet);
  const made = damage(sheet, form, "hidden-indicator-row", () => 0);
  expect(made === null ? [] : formOf(made.damaged).indicators.map(({ hidden }) => hidden)).toEqual(
    form.indicators.map((_each, index) => index === 0),
  );
});
