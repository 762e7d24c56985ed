/** What the local server answers: the built page's files and nothing else, under a strict Content-Security-Policy. */
import { promises as fs } from "node:fs";
import path from "node:path";

export interface Answer {
  readonly status: 200 | 304 | 400 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Everything from this origin, nothing inline. The one hash is that of the empty text: Fluent UI puts its rules into
 * empty style elements by script, and no style written in the page has that hash.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

const SAFE: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

const HEADERS: Readonly<Record<string, string>> = {
  ...SAFE,
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/**
 * Excel shows the page in a frame of its own and adds its host information to the address. There the policy is the
 * one that the page itself names (assets/pages/pane.html), which differs by the place of office.js alone.
 */
const isForExcel = (target: string): boolean => /\?.*_host_info=/i.test(target);

/** `target` is the request's path with its query; "/" is index.html. */
export async function answer(folder: string, method: string, target: string): Promise<Answer> {
  if (method !== "GET" && method !== "HEAD") return refusal(405);
  const file = fileOf(folder, target);
  if (file === null) return refusal(400);
  const type = TYPES[path.extname(file)];
  if (type === undefined) return refusal(404);
  try {
    const body = await fs.readFile(file);
    return {
      status: 200,
      headers: {
        ...(isForExcel(target) ? SAFE : HEADERS),
        "content-type": type,
        "content-length": String(body.length),
        // A new build must be seen at once; from this machine a file takes a millisecond.
        "cache-control": "no-cache",
      },
      body: method === "HEAD" ? null : body,
    };
  } catch {
    // Missing, or a folder: there is nothing to be had under this name.
    return refusal(404);
  }
}

function refusal(status: 400 | 404 | 405): Answer {
  return { status, headers: { ...HEADERS, "content-length": "0" }, body: null };
}

/** `null` for names that cannot be decoded or that lead out of the folder. */
function fileOf(folder: string, target: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(target.replace(/[?#].*$/, ""));
  } catch {
    return null;
  }
  if (!name.startsWith("/") || name.includes("\0") || name.includes("\\")) return null;
  const file = path.join(folder, name.endsWith("/") ? `${name}index.html` : name);
  return file.startsWith(path.join(folder, path.sep)) ? file : null;
}
