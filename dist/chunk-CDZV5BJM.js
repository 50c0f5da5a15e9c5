import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  modulePath
} from "./chunk-3INAY5OC.js";
import {
  structuredPatch
} from "./chunk-TX7YJLK7.js";
import {
  CliError,
  EXIT
} from "./chunk-DTIVZYPU.js";
import {
  cleanLine,
  cleanText
} from "./chunk-BNL5HEYF.js";
import {
  scan
} from "./chunk-SHN3AHZV.js";

// src/report/file-diff.ts
function diffModules(before, after) {
  return after.files.flatMap((file) => {
    const old = before.files.find(({ path: path2 }) => path2 === file.path);
    if (old?.bytes.equals(file.bytes)) return [];
    const path = modulePath(after, file.path).replace(/^\//, "");
    return [
      {
        path,
        status: old ? "changed" : "added",
        before: old?.bytes ?? Buffer.alloc(0),
        after: file.bytes,
        hunks: hunksOf(old, file)
      }
    ];
  });
}
function hunksOf(old, file) {
  const [a, b] = [old?.bytes.toString("latin1") ?? "", file.bytes.toString("latin1")];
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_CHANGED_LINES };
  const patch = structuredPatch("", "", a, b, "", "", options);
  if (!patch) return [wholeFile(a, b)];
  return patch.hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
    header: `@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`,
    oldStart,
    newStart,
    lines
  }));
}
var CONTEXT_LINES = 3;
var MAX_CHANGED_LINES = 2e3;
function wholeFile(a, b) {
  const [removed, added] = [marked("-", a), marked("+", b)];
  const count = (lines) => lines.filter((line) => !line.startsWith("\\")).length;
  return {
    header: `@@ -${span(1, count(removed))} +${span(1, count(added))} @@`,
    oldStart: 1,
    newStart: 1,
    lines: [...removed, ...added]
  };
}
function marked(mark, text) {
  if (text === "") return [];
  const lines = text.split("\n").map((line) => mark + line);
  return text.endsWith("\n") ? lines.slice(0, -1) : [...lines, "\\ No newline at end of file"];
}
var span = (start, lines) => lines === 0 ? `${start - 1},0` : lines === 1 ? `${start}` : `${start},${lines}`;

// src/report/colours.ts
var same = (text) => text;
var PLAIN = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  cyan: same,
  magenta: same
};

// src/report/hcl-hues.ts
function hclHues(bytes) {
  const lines = [[]];
  let [at, lineStart] = [0, 0];
  const put = (hue, end) => {
    while (at < end) {
      const feed = bytes.subarray(at, end).indexOf(LINE_FEED);
      const stop = feed < 0 ? end : at + feed;
      if (stop > at) extend(lines.at(-1) ?? [], hue, stop - lineStart);
      at = feed < 0 ? end : stop + 1;
      if (feed < 0) continue;
      lineStart = at;
      lines.push([]);
    }
  };
  const tokens = scan(bytes, "layout");
  for (const [index, token] of tokens.entries()) {
    put("gap", token.start);
    put(hueOf(token, tokens, index, bytes), token.end);
  }
  return lines;
}
var LINE_FEED = 10;
function extend(line, hue, end) {
  const last = line.at(-1);
  if (last && (hue === "gap" || hue === last.hue)) line[line.length - 1] = { ...last, end };
  else line.push({ hue: hue === "gap" ? "plain" : hue, end });
}
function hueOf(token, tokens, index, bytes) {
  if (token.kind !== "identifier") return HUES[token.kind] ?? "plain";
  const before = tokens[index - 1]?.kind;
  const after = tokens[index + 1]?.kind;
  const beginsItem = before === void 0 || BEFORE_AN_ITEM.has(before);
  if (beginsItem && after !== void 0 && AFTER_A_BLOCK_TYPE.has(after)) return "keyword";
  const isName = beginsItem || before === "." || after === "=";
  return !isName && WORDS.has(bytes.toString("latin1", token.start, token.end)) ? "keyword" : "plain";
}
var HUES = {
  comment: "comment",
  number: "number",
  text: "string",
  "open-quote": "string",
  "close-quote": "string",
  "open-heredoc": "string",
  "close-heredoc": "string"
};
var BEFORE_AN_ITEM = /* @__PURE__ */ new Set(["bom", "newline", "{", "comment"]);
var AFTER_A_BLOCK_TYPE = /* @__PURE__ */ new Set(["open-quote", "identifier", "{"]);
var WORDS = new Set(
  "true false null for in if else endif endfor".split(" ")
);

// src/report/coloured-diff.ts
function colouredDiff(files, colours) {
  return files.map((file) => fileText(file, colours)).join("");
}
function fileText({ path, status, before, after, hunks }, colours) {
  const name = cleanLine(path);
  const head = [
    colours.bold(`--- ${status === "added" ? "/dev/null" : `a/${name}`}`),
    colours.bold(`+++ b/${name}`)
  ];
  const hues = colours === PLAIN ? NONE : { before: hclHues(before), after: hclHues(after) };
  const body = hunks.flatMap((hunk) => [
    colours.cyan(hunk.header),
    ...hunkLines(hunk, hues, colours)
  ]);
  return `${[...head, ...body].join("\n")}
`;
}
var NONE = { before: [], after: [] };
function hunkLines({ oldStart, newStart, lines }, { before, after }, colours) {
  let [oldLine, newLine] = [oldStart - 1, newStart - 1];
  const same2 = (text) => text;
  return lines.map((line) => {
    const text = line.slice(1).replace(/\r$/, "");
    switch (line[0]) {
      case "-":
        return colours.red("-") + painted(text, before[oldLine++], colours, colours.red);
      case "+":
        return colours.green("+") + painted(text, after[newLine++], colours, colours.green);
      case " ":
        oldLine++;
        return ` ${painted(text, after[newLine++], colours, same2)}`;
      default:
        return colours.dim(cleanText(line));
    }
  });
}
function painted(text, stretches, { magenta, yellow, cyan, dim }, plain) {
  const line = utf8(text);
  const clean = cleanText(line);
  if (!stretches || clean !== line) return plain(clean);
  const paints = {
    keyword: magenta,
    string: yellow,
    number: cyan,
    comment: dim,
    plain
  };
  return stretches.map(({ hue, end }, index) => {
    const piece = utf8(text.slice(stretches[index - 1]?.end ?? 0, end));
    return piece.trim() === "" ? piece : paints[hue](piece);
  }).join("");
}
var utf8 = (latin1) => Buffer.from(latin1, "latin1").toString("utf8");

// src/cli/write-repair.ts
import { randomBytes } from "node:crypto";
import { link, lstat, open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
async function writeRepair({ draft, repaired }, directory) {
  const changes = repaired.files.flatMap((file) => {
    const old = draft.files.find(({ path }) => path === file.path);
    return old?.bytes.equals(file.bytes) ? [] : [{ file, old, path: join(directory, file.path) }];
  });
  for (const { old, path } of changes) await assertAsRead(path, old);
  for (const { file, old, path } of changes) await replaceFile(path, file.bytes, old !== void 0);
}
async function assertAsRead(path, old) {
  const stats = await lstat(path).catch(() => void 0);
  const same2 = old ? stats?.isFile() === true && (await readFile(path)).equals(old.bytes) : stats === void 0;
  if (same2) return;
  throw new CliError(
    EXIT.input,
    `${cleanLine(path)} changed since it was read, nothing was written. Next: run the repair again.`
  );
}
async function replaceFile(path, bytes, exists) {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const mode = exists ? (await lstat(path)).mode & 4095 : NEW_FILE_MODE;
    const handle = await open(temporary, "wx", mode);
    try {
      if (exists) await handle.chmod(mode);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (exists ? rename(temporary, path) : link(temporary, path));
  } catch (error) {
    const words = cleanLine(error.message);
    throw new CliError(
      EXIT.input,
      `cannot write ${cleanLine(path)}: ${words}. Next: check the permissions of its folder.`,
      {
        cause: error
      }
    );
  } finally {
    await rm(temporary, { force: true });
  }
}
var NEW_FILE_MODE = 438;

export {
  diffModules,
  PLAIN,
  hclHues,
  colouredDiff,
  writeRepair,
  replaceFile
};
