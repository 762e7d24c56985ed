/** The local server gives out the built page's files only, and each under the policy. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { answer, CONTENT_SECURITY_POLICY } from "../../src/server/files";

let parent: string;
let folder: string;

beforeAll(() => {
  parent = mkdtempSync(path.join(tmpdir(), "jihe-server-"));
  folder = path.join(parent, "web");
  mkdirSync(path.join(folder, "assets.js"), { recursive: true });
  writeFileSync(path.join(folder, "index.html"), "<!doctype html>");
  writeFileSync(path.join(folder, "样 例.xlsx"), "PK");
  writeFileSync(path.join(folder, "notes.exe"), "no");
  writeFileSync(path.join(parent, "secret.txt"), "secret");
  mkdirSync(path.join(parent, "web-other"));
  writeFileSync(path.join(parent, "web-other", "secret.txt"), "secret");
});

afterAll(() => {
  rmSync(parent, { recursive: true });
});

test.each([
  ["/", "text/html; charset=utf-8"],
  ["/index.html", "text/html; charset=utf-8"],
  ["/?host_info=none", "text/html; charset=utf-8"],
  ["/%E6%A0%B7%20%E4%BE%8B.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
])("%s is served", async (target, type) => {
  const { status, headers, body } = await answer(folder, "GET", target);
  expect([status, headers["content-type"], headers["content-security-policy"]]).toEqual([
    200,
    type,
    CONTENT_SECURITY_POLICY,
  ]);
  expect(headers["content-length"]).toBe(String(body?.length));
});

test.each(["/?_host_Info=Excel$Win32$16.01$zh-CN$$$$0", "/index.html?view=score&_host_Info=Excel$Web$16.0"])(
  "%s may be framed by Excel; the page's own policy holds",
  async (target) => {
    const { status, headers } = await answer(folder, "GET", target);
    expect([status, headers["x-content-type-options"]]).toEqual([200, "nosniff"]);
    expect(headers).not.toHaveProperty("content-security-policy");
    expect(headers).not.toHaveProperty("cross-origin-opener-policy");
  },
);

test.each([
  ["/../secret.txt", 400],
  ["/%2e%2e/secret.txt", 400],
  ["/..%2fweb-other/secret.txt", 400],
  ["/..\\secret.txt", 400],
  ["/%", 400],
  ["/a%00.html", 400],
  ["secret.txt", 400],
  ["/none.js", 404],
  ["/assets.js", 404],
  ["/notes.exe", 404],
])("%s is refused with %d", async (target, expected) => {
  const { status, body, headers } = await answer(folder, "GET", target);
  expect([status, body, headers["content-security-policy"]]).toEqual([
    expected,
    null,
    CONTENT_SECURITY_POLICY,
  ]);
});

test("only reading; HEAD has no body", async () => {
  expect((await answer(folder, "POST", "/")).status).toBe(405);
  expect(await answer(folder, "HEAD", "/")).toMatchObject({ status: 200, body: null });
});

test("the policy lets nothing in from elsewhere, and nothing inline", () => {
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
});
