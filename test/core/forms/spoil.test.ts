/** Damage that keeps the meaning keeps the reading: seeded random damage on all real samples. */
import fc from "fast-check";
import { readForms } from "../../../src/core/forms/read";
import type { Form, TextCell } from "../../../src/core/forms/form";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { snapshotOf } from "./accuracy";
import { cellsOf, rowsOf, spoil, untouched, type Spoiled, type Step } from "./spoil";

const SAMPLES: readonly SheetSnapshot[] = [
  "target-2022",
  "target-2024",
  "self-2022",
  "self-2024",
  "variants-dev",
].flatMap((name) => snapshotOf(name).sheets);

function read(sheet: SheetSnapshot): readonly Form[] {
  return readForms({ sheets: [sheet], date1904: false }).forms;
}

/** What the form says, with every address moved to where the damage moved it. */
function meaning(form: Form, { moved, relabelled }: Pick<Spoiled, "moved" | "relabelled">): unknown {
  const at = (cell: TextCell | null): unknown => cell && { ...cell, cell: moved(cell.cell) };
  const level = (cell: string | null): unknown => (relabelled || cell === null ? "" : moved(cell));
  const plain = {
    kind: form.kind,
    layout: form.layout,
    year: form.year,
    title: at(form.title),
    yearText: at(form.yearText),
    fields: Object.entries(form.fields).map(([name, cell]) => [
      name,
      name === "moneyUnit" ? cell?.text.trim() : at(cell),
    ]),
    funds: form.funds.rows.map(({ item, label, labelCell, ...cells }) => [
      item,
      label,
      moved(labelCell),
      Object.entries(cells).map(([name, cell]) => [name, at(cell)]),
    ]),
    indicators: form.indicators.map((each) => ({
      levels: [each.level1, each.level2, level(each.level1Cell), level(each.level2Cell)],
      cells: [each.name, each.weight, each.score, each.deviation].map(at),
      values: [each.target, each.actual].map(
        (cell) => cell && { text: cell.text, cell: moved(cell.cell), value: cell.value },
      ),
    })),
    slots: form.emptySlots.map(({ level1, level2 }) => [level1, level2]),
    total: form.total && [at(form.total.weight), at(form.total.score)],
    grade: at(form.grade),
  };
  return JSON.parse(JSON.stringify(plain));
}

const STAYS: Pick<Spoiled, "moved"> = { moved: (address) => address };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("shift" as const), rows: fc.nat(6), columns: fc.nat(5) }),
  fc.record({ kind: fc.constant("blank-row" as const), at: fc.nat(60), hidden: fc.boolean() }),
  fc.record({ kind: fc.constant("blank-column" as const), at: fc.nat(12) }),
  fc.record({
    kind: fc.constant("label-noise" as const),
    noise: fc.constantFrom(
      "space" as const,
      "newline" as const,
      "wide-space" as const,
      "colon" as const,
      "padding" as const,
    ),
  }),
  fc.constant<Step>({ kind: "unmerge-levels" }),
  fc.constant<Step>({ kind: "repeat-levels" }),
  fc.record({ kind: fc.constant("repeat-header" as const), at: fc.nat(40) }),
  fc.constant<Step>({ kind: "note-above" }),
  fc.constant<Step>({ kind: "note-beside" }),
);

const sample = fc
  .nat(SAMPLES.length - 1)
  .map((index) => SAMPLES[index])
  .filter((sheet) => sheet !== undefined);

describe("damage that keeps the meaning", () => {
  test("several kinds at once", () => {
    fc.assert(
      fc.property(sample, fc.array(step, { minLength: 1, maxLength: 4 }), (sheet, steps) => {
        const spoiled = steps.reduce(spoil, untouched(sheet));
        const [before] = read(sheet);
        const [after, ...more] = read(spoiled.sheet);
        expect(more).toEqual([]);
        if (before === undefined || after === undefined) throw new Error("no form");
        expect(meaning(after, { ...STAYS, relabelled: spoiled.relabelled })).toEqual(
          meaning(before, spoiled),
        );
      }),
      { seed: 20240101, numRuns: 400 },
    );
  });

  test("numbers as texts keep their numbers", () => {
    for (const sheet of SAMPLES) {
      const [before] = read(sheet);
      const [after] = read(spoil(untouched(sheet), { kind: "numbers-as-text" }).sheet);
      const numbers = (form: Form | undefined): unknown => [
        form?.funds.rows.map((row) =>
          [
            row.amount,
            row.initialBudget,
            row.annualBudget,
            row.executed,
            row.weight,
            row.rate,
            row.score,
          ].map((cell) => cell?.number?.toString()),
        ),
        form?.indicators.map(({ weight, score }) => [weight?.number?.toString(), score?.number?.toString()]),
        [form?.total?.weight?.number?.toString(), form?.total?.score?.number?.toString()],
      ];
      expect(numbers(after)).toEqual(numbers(before));
    }
  });

  test("forms below each other and side by side", () => {
    fc.assert(
      fc.property(
        sample,
        sample,
        fc.nat(4),
        fc.nat(6),
        fc.boolean(),
        (first, second, gap, offset, beside) => {
          const edge = [...cellsOf(first)].reduce(
            (most, [row, column]) => ({
              row: Math.max(most.row, row),
              column: Math.max(most.column, column),
            }),
            { row: 0, column: 0 },
          );
          const right = Math.max(edge.column, ...first.merges.map((area) => area.right));
          const shift: Step = beside
            ? { kind: "shift", rows: offset, columns: right + 2 + gap }
            : { kind: "shift", rows: edge.row + 1 + gap, columns: offset };
          const moved = spoil(untouched(second), shift);
          const both: SheetSnapshot = {
            ...first,
            rows: rowsOf([...cellsOf(first), ...cellsOf(moved.sheet)]),
            merges: [...first.merges, ...moved.sheet.merges],
            hiddenRows: new Set(),
            hiddenColumns: new Set(),
          };
          const forms = read(both).map((form) => meaning(form, { ...STAYS, relabelled: false }));
          const [one] = read(first);
          const [other] = read(second);
          if (one === undefined || other === undefined) throw new Error("no form");
          expect(forms).toHaveLength(2);
          expect(forms[0]).toEqual(meaning(one, { ...STAYS, relabelled: false }));
          expect(forms[1]).toEqual(meaning(other, { ...moved, relabelled: false }));
        },
      ),
      { seed: 20240102, numRuns: 150 },
    );
  });
});
