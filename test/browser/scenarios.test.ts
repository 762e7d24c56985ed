/**
 * The three people whom Jihe is for, in both hosts: a clerk who finishes a form, a reviewer who goes through filled
 * ones, and whoever hands out templates.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readForms } from "../../src/core/forms/read";
import type { CellEdit } from "../../src/core/plan/plan";
import { jihe } from "../cli/support";
import { normalForm } from "../hosts/normal-form";
import { openFile, sample } from "../hosts/opened";
import { cellOf, content, edit } from "../hosts/xlsx/host-helpers";
import { startHost, type Host, type HostName, type Session } from "./in-both-hosts";

/** What the page opens with: blank scores, and one that a person must judge. */
const SAMPLE = join(__dirname, "../../assets/sample.xlsx");
const FORM = "学习考察接待项目";

jest.setTimeout(120_000);

const snapshotOf = (bytes: Uint8Array) => openFile(bytes).host.snapshot("workbook");

async function view({ pane }: Session, name: string): Promise<void> {
  await pane.getByRole("tab", { name, exact: true }).click();
}

async function choose({ pane }: Session, form: string | RegExp): Promise<void> {
  await pane.locator(".switcher-main").click();
  await pane.getByRole("option", { name: form }).click();
}

async function previewAndWrite({ pane }: Session): Promise<void> {
  const button = pane.locator(".footer .button-primary");
  await button.click();
  await button.filter({ hasText: /写回 \d+ 处$/ }).click();
  await pane.locator(".bar-done", { hasText: "已写回" }).waitFor();
}

describe.each<HostName>(["file mode", "Excel"])("in %s", (name) => {
  let host: Host;
  let session: Session | null = null;

  beforeAll(async () => {
    host = await startHost(name);
  });

  afterAll(async () => {
    await host.close();
  });

  afterEach(async () => {
    const troubles = session?.troubles ?? [];
    await session?.close();
    session = null;
    expect(troubles).toEqual([]);
  });

  test("a clerk takes a form from blank scores to a finished one, and back", async () => {
    const bytes = new Uint8Array(readFileSync(SAMPLE));
    session = await host.open(bytes);
    const { pane } = session;
    await choose(session, new RegExp(FORM));
    await view(session, "评分");
    expect(await pane.locator(".total").textContent()).toContain("89.22～90.22");
    await pane.locator(".slider").focus();
    await session.page.keyboard.press("End");
    expect(await pane.locator(".total").textContent()).toContain("90.22");
    await previewAndWrite(session);

    const finished = await snapshotOf(await session.save());
    const at = (cell: string) => cellOf(finished, FORM, cell).value;
    expect([at("G6"), at("H6"), at("G17"), at("G24"), at("F25")]).toEqual([12.23, 1.22, 4, 90.22, "优"]);

    // Every other number of the form is the one that the command line writes.
    const folder = mkdtempSync(join(tmpdir(), "jihe-clerk-"));
    const out = join(folder, "scored.xlsx");
    expect((await jihe(["score", SAMPLE, "-o", out])).status).toBe(0);
    const expected = await snapshotOf(new Uint8Array(readFileSync(out)));
    rmSync(folder, { recursive: true });
    for (const row of [7, 8, 9]) expect(at(`G${row}`)).toEqual(cellOf(expected, FORM, `G${row}`).value);
    for (const row of [15, 16, 18, 19, 20, 21, 22, 23])
      expect(at(`G${row}`)).toEqual(cellOf(expected, FORM, `G${row}`).value);

    await pane.locator(".bar-done").getByRole("button", { name: "撤销写回" }).click();
    await pane.locator('[role="status"]', { hasText: "恢复原样" }).first().waitFor({ state: "attached" });
    expect(normalForm(await snapshotOf(await session.save()))).toEqual(normalForm(await snapshotOf(bytes)));
  });

  test("a reviewer goes from filled forms to a list of problems, and what is ignored stays so", async () => {
    session = await host.open(sample("self-2024.xlsx"));
    const { pane } = session;
    await choose(session, /^全部/);
    expect(await pane.locator(".finding-row").count()).toBeGreaterThan(5);
    await choose(session, new RegExp(FORM));
    const finding = pane.locator(".finding-row", { hasText: "D13" }).first();
    await finding.click();
    const body = pane.locator(".finding-body");
    expect(await body.textContent()).toMatch(/52 ÷ 80 × 10\.00 =\s*6\.50/);
    expect(await body.textContent()).toContain("财预〔2020〕10号");

    await body.getByRole("button", { name: /忽略/ }).click();
    await pane.locator(".finding-body textarea").fill("接待批次以上限控制，已核实");
    await pane.getByRole("button", { name: "忽略这一条" }).click();
    await finding.waitFor({ state: "detached" });

    await view(session, "汇总");
    await pane.getByRole("button", { name: "复制表格" }).click();
    await pane.locator('[role="status"]', { hasText: "已复制" }).first().waitFor({ state: "attached" });

    session = await session.reopen();
    const again = session.pane;
    await choose(session, new RegExp(FORM));
    expect(await again.locator(".finding-row", { hasText: "D13" }).count()).toBe(0);
    await again.getByRole("button", { name: "更多", exact: true }).click();
    await again.getByRole("menuitem", { name: "已忽略的问题" }).click();
    await again.getByText("接待批次以上限控制，已核实").waitFor();
  });

  test("a template is told what is still to be filled in, and no more; formulas go into it", async () => {
    const template = await emptied(sample("self-2024.xlsx"));
    session = await host.open(template);
    const empty = session.pane;
    await empty.locator(".switcher-main").waitFor();
    await choose(session, /法律顾问费/);
    // The findings of severity error: one fold, about the actuals that are blank.
    await empty.locator(".chip", { hasText: "错误" }).click();
    // The list is drawn after the click has been answered.
    await empty.locator(".finding-row").nth(1).waitFor({ state: "detached", timeout: 10_000 });
    expect(await empty.locator(".finding-row .finding-name").allTextContents()).toEqual(["指标值缺失"]);
    await session.close();

    session = await host.open(sample("self-2024-blank-scores.xlsx"));
    const { pane } = session;
    await choose(session, new RegExp(FORM));
    await view(session, "评分");
    await pane.locator(".footer .button-primary").click();
    await pane
      .getByRole("radio", { name: "公式" })
      .or(pane.getByRole("button", { name: "公式" }))
      .first()
      .click();
    await pane
      .locator(".footer .button-primary")
      .filter({ hasText: /写回 \d+ 处$/ })
      .click();
    await pane.locator(".bar-done", { hasText: "已写回" }).waitFor();
    const rate = cellOf(await snapshotOf(await session.save()), FORM, "G6");
    expect(rate.formula).toMatch(/^=.*E6.*D6/);
    // The number beside the formula is the file host's; Excel calculates itself, which the stand-in does not.
    if (name === "file mode") expect(rate.value).toBe(12.23);
  });
});

/** The forms as somebody hands them out: targets and amounts stand, what comes at the year's end is blank. */
async function emptied(bytes: Uint8Array): Promise<Uint8Array> {
  const { host, save } = openFile(bytes);
  const workbook = await host.snapshot("workbook");
  const cells = readForms(workbook).forms.flatMap((form) =>
    [
      ...form.indicators.flatMap(({ actual, score }) => [actual, score]),
      ...form.funds.rows.flatMap(({ executed, rate, score }) => [executed, rate, score]),
      form.total?.score,
      form.grade,
      form.fields.actualCompletion,
    ].flatMap((one) => (one === null || one === undefined ? [] : [{ sheet: form.sheet, cell: one.cell }])),
  );
  const edits = new Map<string, CellEdit>();
  for (const { sheet, cell } of cells)
    edits.set(`${sheet}!${cell}`, edit(workbook, sheet, cell, content(null)));
  await host.apply({ edits: [...edits.values()] });
  return save();
}
