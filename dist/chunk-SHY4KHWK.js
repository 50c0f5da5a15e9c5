import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UNSURE,
  isOurs,
  isUnsure,
  readPermission,
  readSelf
} from "./chunk-ASDTSXZR.js";
import {
  LOOK_PAUSES_MS,
  MOST_BODY_CHARACTERS,
  MOST_COMMENT_PAGES,
  MOST_COMMIT_PAGES,
  MOST_COMPARED_FILES,
  MOST_LISTED_COMMITS,
  MOST_LISTED_FILES,
  MOST_REVIEW_COMMENTS,
  MOST_SINGLE_FILES,
  PAGE_SIZE,
  openClient
} from "./chunk-MT7QK7PC.js";
import {
  ProblemError,
  outcomeOf
} from "./chunk-WEM4D6HY.js";
import {
  once
} from "./chunk-ZX4T3MX2.js";
import {
  formatPatch,
  structuredPatch
} from "./chunk-TX7YJLK7.js";
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";
import {
  __commonJS,
  __toESM
} from "./chunk-NLBF54U6.js";

// node_modules/parse-diff/index.js
var require_parse_diff = __commonJS({
  "node_modules/parse-diff/index.js"(exports, module) {
    module.exports = (n) => {
      if (!n) return [];
      if (typeof n != "string" || n.match(/^\s+$/)) return [];
      const s = n.split(`
`);
      if (s.length === 0) return [];
      const a = [];
      let o = null, d = null, u = 0, m = 0, l = null;
      const g = (e) => {
        d?.changes.push({ type: "normal", normal: true, ln1: u++, ln2: m++, content: e }), l.oldLines--, l.newLines--;
      }, p = (e) => {
        const [t, r] = parseFiles(e) ?? [];
        o = { chunks: [], deletions: 0, additions: 0, from: t, to: r }, a.push(o);
      }, i = () => {
        (!o || o.chunks.length) && p();
      }, $ = (e, t) => {
        i(), o.new = true, o.newMode = t[1], o.from = "/dev/null";
      }, N = (e, t) => {
        i(), o.deleted = true, o.oldMode = t[1], o.to = "/dev/null";
      }, x = (e, t) => {
        i(), o.oldMode = t[1];
      }, F = (e, t) => {
        i(), o.newMode = t[1];
      }, S = (e, t) => {
        i(), o.index = e.split(" ").slice(1), t[1] && (o.oldMode = o.newMode = t[1].trim());
      }, k = (e) => {
        i(), o.from = parseOldOrNewFile(e);
      }, y = (e) => {
        i(), o.to = parseOldOrNewFile(e);
      }, f = (e) => +(e || 1), M = (e, t) => {
        o || p(e);
        const [r, c, w, L] = t.slice(1);
        u = +r, m = +w, d = { content: e, changes: [], oldStart: +r, oldLines: f(c), newStart: +w, newLines: f(L) }, l = { oldLines: f(c), newLines: f(L) }, o.chunks.push(d);
      }, R = (e) => {
        d && (d.changes.push({ type: "del", del: true, ln: u++, content: e }), o.deletions++, l.oldLines--);
      }, b = (e) => {
        d && (d.changes.push({ type: "add", add: true, ln: m++, content: e }), o.additions++, l.newLines--);
      }, h = (e) => {
        if (!d) return;
        const [t] = d.changes.slice(-1);
        d.changes.push({ type: t.type, [t.type]: true, ln1: t.ln1, ln2: t.ln2, ln: t.ln, content: e });
      }, _ = [[/^diff\s/, p], [/^new file mode (\d+)$/, $], [/^deleted file mode (\d+)$/, N], [/^old mode (\d+)$/, x], [/^new mode (\d+)$/, F], [/^index\s[\da-zA-Z]+\.\.[\da-zA-Z]+(\s(\d+))?$/, S], [/^---\s/, k], [/^\+\+\+\s/, y], [/^@@\s+-(\d+),?(\d+)?\s+\+(\d+),?(\d+)?\s@@/, M], [/^\\ No newline at end of file$/, h]], v = [[/^\\ No newline at end of file$/, h], [/^-/, R], [/^\+/, b], [/^\s*/, g]], C = (e) => {
        for (const [t, r] of v) {
          const c = e.match(t);
          if (c) {
            r(e, c);
            break;
          }
        }
        l.oldLines === 0 && l.newLines === 0 && (l = null);
      }, H = (e) => {
        for (const [t, r] of _) {
          const c = e.match(t);
          if (c) {
            r(e, c);
            break;
          }
        }
      }, O = (e) => {
        l ? C(e) : H(e);
      };
      for (const e of s) O(e);
      return a;
    };
    var fileNameDiffRegex = /(a|i|w|c|o|1|2)\/.*(?=["']? ["']?(b|i|w|c|o|1|2)\/)|(b|i|w|c|o|1|2)\/.*$/g;
    var gitFileHeaderRegex = /^(a|b|i|w|c|o|1|2)\//;
    var parseFiles = (n) => n?.match(fileNameDiffRegex)?.map((a) => a.replace(gitFileHeaderRegex, "").replace(/("|')$/, ""));
    var qoutedFileNameRegex = /^\\?['"]|\\?['"]$/g;
    var parseOldOrNewFile = (n) => {
      let s = leftTrimChars(n, "-+").trim();
      return s = removeTimeStamp(s), s.replace(qoutedFileNameRegex, "").replace(gitFileHeaderRegex, "");
    };
    var leftTrimChars = (n, s) => {
      if (n = makeString(n), !s && String.prototype.trimLeft) return n.trimLeft();
      const a = formTrimmingString(s);
      return n.replace(new RegExp(`^${a}+`), "");
    };
    var timeStampRegex = /\t.*|\d{4}-\d\d-\d\d\s\d\d:\d\d:\d\d(.\d+)?\s(\+|-)\d\d\d\d/;
    var removeTimeStamp = (n) => {
      const s = timeStampRegex.exec(n);
      return s && (n = n.substring(0, s.index).trim()), n;
    };
    var formTrimmingString = (n) => n == null ? "\\s" : n instanceof RegExp ? n.source : `[${makeString(n).replace(/([.*+?^=!:${}()|[\]/\\])/g, "\\$1")}]`;
    var makeString = (n) => `${n ?? ""}`;
  }
});

// src/patch/parse-patch.ts
var import_parse_diff = __toESM(require_parse_diff(), 1);

// src/patch/patch-error.ts
var PatchError = class extends Error {
  name = "PatchError";
};

// src/patch/parse-patch.ts
function parsePatch(patch) {
  if (patch === "") return [];
  if (!patch.startsWith("@@ ")) throw new PatchError("The patch does not begin with a hunk.");
  const [file] = unified(patch);
  if (!file) throw new PatchError("The patch has no hunk.");
  const hunks = file.chunks.map(readHunk);
  if (hunks.length !== hunkHeaders(patch)) throw new PatchError("A hunk of the patch is cut.");
  return hunks;
}
function unified(patch) {
  try {
    return (0, import_parse_diff.default)(patch);
  } catch (cause) {
    throw new PatchError("The patch has lines that belong to no hunk.", { cause });
  }
}
function readHunk(chunk) {
  const lines = linesOf(chunk.changes);
  const [removed, added] = [count(lines, "removed"), count(lines, "added")];
  const context = lines.length - removed - added;
  if (context + removed !== chunk.oldLines || context + added !== chunk.newLines)
    throw new PatchError(`The hunk ${chunk.content} has other lines than it counts.`);
  return { lines };
}
function linesOf(changes) {
  return changes.flatMap((change, i) => {
    if (isMarker(change)) return [];
    const next = changes[i + 1];
    return [
      next && isMarker(next) ? { ...lineOf(change), noNewline: true } : lineOf(change)
    ];
  });
}
var isMarker = ({ content }) => content.startsWith("\\");
function lineOf(change) {
  const text = change.content.slice(1);
  if (change.type === "add") return { kind: "added", newLine: change.ln, text };
  if (change.type === "del") return { kind: "removed", oldLine: change.ln, text };
  return { kind: "context", oldLine: change.ln1, newLine: change.ln2, text };
}
var count = (lines, kind) => lines.filter((line) => line.kind === kind).length;
var hunkHeaders = (patch) => patch.match(/(?<![^\n])@@ /g)?.length ?? 0;

// src/github/account.ts
var ACCOUNT = external_exports.object({
  id: external_exports.number(),
  login: external_exports.string(),
  type: external_exports.enum(["User", "Bot", "Organization", "Mannequin"]).catch("User")
}).nullish().transform((account) => account ?? void 0);

// src/github/pull-request.ts
function readPullRequest(client, number) {
  return client.read("read the pull request", { route: PULL, with: { number }, answer: ANSWER });
}
async function readHeadSha(client, number) {
  const { head } = await readPullRequest(client, number);
  return head.sha;
}
var PULL = "GET /repos/{owner}/{repo}/pulls/{number}";
var SHA = external_exports.string().regex(/^[0-9a-f]{40}$/);
var END = external_exports.object({ sha: SHA, ref: external_exports.string(), repo: external_exports.object({ full_name: external_exports.string() }).nullable() }).transform(
  ({ sha, ref, repo }) => ({ sha, branch: ref, repository: repo?.full_name })
);
var ANSWER = external_exports.object({
  number: external_exports.number(),
  title: external_exports.string(),
  body: external_exports.string().nullable(),
  state: external_exports.enum(["open", "closed"]),
  draft: external_exports.boolean().default(false),
  user: ACCOUNT,
  labels: external_exports.array(external_exports.object({ name: external_exports.string() })),
  head: END,
  base: END,
  changed_files: external_exports.number(),
  commits: external_exports.number()
}).transform(
  ({ body, user, labels, changed_files, ...same }) => ({
    ...same,
    body: body ?? "",
    author: user,
    labels: labels.map(({ name }) => name),
    fromFork: same.head.repository !== same.base.repository,
    changedFiles: changed_files
  })
);

// src/github/changed-files.ts
async function readChangedFiles(client, pull, wanted, findHunks) {
  const { items: rows } = await client.list("list the changed files", {
    route: FILES,
    with: { number: pull.number },
    item: ROW,
    mostPages: MOST_LISTED_FILES / PAGE_SIZE
  });
  await expectHead(client, pull);
  const files = [];
  const gaps = rows.length < pull.changedFiles ? [notListed(pull, rows)] : [];
  for (const [index, row] of rows.entries()) {
    const isWanted = [row.filename, row.previous_filename ?? ""].some(wanted);
    const found = listedHunks(row) ?? (isWanted ? await findHunks(row, index) : void 0);
    files.push({ ...namesOf(row), ...found ?? NOTHING });
    if (isWanted && !found) gaps.push(noPatch(row));
  }
  return { value: files, gaps };
}
var FILES = "GET /repos/{owner}/{repo}/pulls/{number}/files";
var ROW = external_exports.object({
  filename: external_exports.string(),
  previous_filename: external_exports.string().optional(),
  status: external_exports.string(),
  /** Added and deleted lines; 0 also where GitHub gave up on the page. */
  changes: external_exports.number(),
  patch: external_exports.string().optional()
});
async function expectHead(client, pull) {
  const headSha = await readHeadSha(client, pull.number);
  if (headSha !== pull.head.sha) throw headMoved(headSha);
}
function headMoved(headSha) {
  const message = `The pull request has new commits (head is now ${headSha.slice(0, 7)}); a run for them follows, so this one stops.`;
  return new ProblemError({ kind: "head-moved", message, headSha });
}
function listedHunks({ patch }) {
  const hunks = patch === void 0 ? void 0 : readHunks(patch);
  return hunks && { hunks, hunksFrom: "github" };
}
function readHunks(patch) {
  try {
    return parsePatch(patch);
  } catch {
    return void 0;
  }
}
var NOTHING = { hunks: [], hunksFrom: "nowhere" };
function namesOf({ filename, previous_filename, status }) {
  const names = { path: filename, status: STATUSES[status] ?? "modified" };
  return previous_filename === void 0 ? names : { ...names, previousPath: previous_filename };
}
var STATUSES = {
  added: "added",
  copied: "added",
  removed: "removed",
  renamed: "renamed"
};
function notListed(pull, rows) {
  const missing = pull.changedFiles - rows.length;
  const message = `${missing} of ${pull.changedFiles} changed files were not listed; GitHub lists at most ${MOST_LISTED_FILES}.`;
  return { kind: "too-many-files", message };
}
var noPatch = ({ filename }) => ({
  kind: "no-patch",
  path: filename,
  message: "What changed in the file could not be read, so it was not looked at."
});

// src/github/expect-postable.ts
function expectPostable({ body, marker, comments }) {
  const reasons = [
    ...markerReasons(marker, body),
    ...comments.length > MOST_REVIEW_COMMENTS ? [`${comments.length} comments are more than ${MOST_REVIEW_COMMENTS}`] : [],
    ...bodyReasons(body),
    ...comments.flatMap(({ path, line, startLine, body: text }) => [
      ...bodyReasons(text),
      ...text.trim() === "" ? [`a comment on ${path} is empty`] : [],
      ...(startLine ?? line - 1) < line && line >= 1 ? [] : [`a comment on ${path} ends before it starts`]
    ])
  ];
  if (reasons.length > 0) throw notSent("post the review", reasons);
}
function expectMarked(what, { marker, body }) {
  const reasons = [...markerReasons(marker, body), ...bodyReasons(body)];
  if (reasons.length > 0) throw notSent(what, reasons);
}
function expectBody(what, body) {
  const reasons = bodyReasons(body);
  if (reasons.length > 0) throw notSent(what, reasons);
}
function markerReasons(marker, body) {
  return marker !== "" && body.includes(marker) ? [] : ["the body has no marker"];
}
function bodyReasons(body) {
  if (body.length <= MOST_BODY_CHARACTERS) return [];
  return [`a text of ${body.length} characters is longer than ${MOST_BODY_CHARACTERS}`];
}
function notSent(what, reasons) {
  const message = `GitHub would refuse to ${what} (${reasons.join("; ")}), so it was not asked; report this as a fault of iac-dpo.`;
  return new ProblemError({ kind: "rejected", message, reasons });
}

// src/github/look-for.ts
import { setTimeout as sleep } from "node:timers/promises";
var isUnknown = (error) => error instanceof ProblemError && error.problem.kind === "unknown-outcome";
async function lookFor(pauses, look) {
  for (const pause of pauses) {
    await sleep(pause);
    const found = await look().catch(unlessFault);
    if (found !== void 0) return found;
  }
  return void 0;
}
function unlessFault(error) {
  if (!(error instanceof ProblemError)) throw error;
}

// src/github/commit-to-head.ts
async function commitToHead({ client, number, pauses }, pull, commit) {
  if (pull.fromFork) throw notSent(WHAT, ["the branch is in a fork"]);
  try {
    return await create(client, pull, commit);
  } catch (error) {
    if (!(error instanceof ProblemError) || !MAY_HAVE_MOVED.has(error.problem.kind)) throw error;
    const ours = isUnknown(error) ? await lookFor(pauses, () => findCommit(client, number, { pull, commit })) : void 0;
    if (ours !== void 0) return ours;
    const headSha = await readHeadSha(client, number);
    throw headSha === pull.head.sha ? error : headMoved(headSha);
  }
}
var WHAT = "commit to the branch";
var MAY_HAVE_MOVED = /* @__PURE__ */ new Set(["rejected", "unknown-outcome"]);
async function create(client, pull, commit) {
  const { createCommitOnBranch } = await client.mutate(WHAT, {
    query: CREATE,
    with: {
      input: {
        branch: {
          repositoryNameWithOwner: pull.base.repository,
          branchName: pull.head.branch
        },
        expectedHeadOid: pull.head.sha,
        message: { headline: commit.headline, body: commit.body },
        fileChanges: {
          additions: [...commit.files].map(([path, bytes]) => ({
            path,
            contents: Buffer.from(bytes).toString("base64")
          }))
        }
      }
    },
    answer: external_exports.object({ createCommitOnBranch: external_exports.object({ commit: external_exports.object({ oid: SHA }) }) })
  });
  return createCommitOnBranch.commit.oid;
}
var CREATE = `
  mutation ($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) {
      commit { oid }
    }
  }`;
async function findCommit(client, number, { pull, commit }) {
  const sha = await readHeadSha(client, number);
  if (sha === pull.head.sha) return void 0;
  const { parents, message } = await client.read("read the head commit", {
    route: "GET /repos/{owner}/{repo}/git/commits/{sha}",
    with: { sha },
    answer: external_exports.object({ message: external_exports.string(), parents: external_exports.array(external_exports.object({ sha: SHA })) })
  });
  const isOurs2 = parents[0]?.sha === pull.head.sha && message.startsWith(commit.headline);
  return isOurs2 && message.trimEnd().endsWith(commit.body.trimEnd()) ? sha : void 0;
}

// src/github/compare.ts
async function readMergeBase(client, pull) {
  const { merge_base_commit } = await client.read("find where the pull request branched off", {
    route: COMPARE,
    with: { basehead: basehead(pull), per_page: 1 },
    answer: external_exports.object({ merge_base_commit: external_exports.object({ sha: SHA }) })
  });
  return merge_base_commit.sha;
}
var COMPARE = "GET /repos/{owner}/{repo}/compare/{basehead}";
var basehead = ({ base, head }) => `${base.sha}...${head.sha}`;

// src/github/commits.ts
async function readCommits(client, pull) {
  const { items } = pull.commits <= MOST_LISTED_COMMITS ? await client.list("list the commits", {
    route: "GET /repos/{owner}/{repo}/pulls/{number}/commits",
    with: { number: pull.number },
    item: COMMIT,
    mostPages: MOST_COMMIT_PAGES
  }) : { items: await comparedCommits(client, pull) };
  const missing = pull.commits - items.length;
  return { value: items, gaps: missing > 0 ? [gap(missing)] : [] };
}
async function comparedCommits(client, pull) {
  const commits = /* @__PURE__ */ new Map();
  for (let page = 1; page <= MOST_COMMIT_PAGES && commits.size < pull.commits; page++) {
    const answer = await client.read("list the commits", {
      route: COMPARE,
      with: { basehead: basehead(pull), per_page: PAGE_SIZE, page },
      answer: external_exports.object({ commits: external_exports.array(COMMIT) })
    });
    const before = commits.size;
    for (const commit of answer.commits) commits.set(commit.sha, commit);
    if (commits.size === before) break;
  }
  return [...commits.values()];
}
var gap = (missing) => ({
  kind: "too-many-commits",
  message: `${missing} commits of the pull request were not read; who wrote their lines is unknown.`
});
var GIT_SIGNATURE = external_exports.object({ name: external_exports.string().default(""), email: external_exports.string().default("") }).nullish().transform((signature) => signature ?? { name: "", email: "" });
var COMMIT = external_exports.object({
  sha: SHA,
  commit: external_exports.object({ message: external_exports.string(), author: GIT_SIGNATURE, committer: GIT_SIGNATURE }),
  // GitHub answers `{}` for an account that it cannot tell.
  author: ACCOUNT.catch(void 0),
  committer: ACCOUNT.catch(void 0),
  parents: external_exports.array(external_exports.object({ sha: SHA }))
}).transform(
  ({ sha, commit, author, committer, parents }) => ({
    sha,
    message: commit.message,
    author: { ...commit.author, account: author },
    committer: { ...commit.committer, account: committer },
    parents: parents.map((parent) => parent.sha)
  })
);

// src/github/told-comments.ts
function toldComments({ items, complete }) {
  const message = `Only the first ${items.length} comments were read; what is beyond may be posted again.`;
  return { value: items, gaps: complete ? [] : [{ kind: "too-many-comments", message }] };
}

// src/github/conversation.ts
async function listConversation(client, number) {
  const listed = await client.list("list the comments", {
    route: "GET /repos/{owner}/{repo}/issues/{number}/comments",
    with: { number },
    item: CONVERSATION_COMMENT,
    mostPages: MOST_COMMENT_PAGES
  });
  return toldComments(listed);
}
var CONVERSATION_COMMENT = external_exports.object({
  id: external_exports.number(),
  node_id: external_exports.string(),
  user: ACCOUNT,
  performed_via_github_app: external_exports.object({ slug: external_exports.string() }).nullish().catch(null),
  body: external_exports.string().nullish(),
  created_at: external_exports.string(),
  updated_at: external_exports.string()
}).transform(
  (comment) => ({
    id: comment.id,
    nodeId: comment.node_id,
    author: comment.user,
    viaApp: comment.performed_via_github_app?.slug,
    body: comment.body ?? "",
    createdAt: comment.created_at,
    updatedAt: comment.updated_at
  })
);

// src/github/file-at.ts
async function readFileAt({ client, trees }, { commit, path, maxBytes }) {
  const entry = await trees.entry(commit, path);
  if (!entry) return { kind: "absent" };
  if (entry.kind !== "file") return { kind: entry.kind };
  if (entry.size > maxBytes) return { kind: "too-large", size: entry.size };
  const { content } = await client.read("read a file", {
    route: "GET /repos/{owner}/{repo}/git/blobs/{sha}",
    with: { sha: entry.sha },
    answer: BLOB
  });
  return { kind: "file", bytes: Buffer.from(content, "base64") };
}
var BLOB = external_exports.object({ encoding: external_exports.literal("base64"), content: external_exports.string() });

// src/patch/diff-texts.ts
function diffTexts(before, after) {
  if (before === "" || after === "") return oneSided(before, after);
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_CHANGED_LINES };
  const patch = structuredPatch("", "", before, after, "", "", options);
  if (!patch) return void 0;
  if (patch.hunks.length === 0) return [];
  const text = formatPatch(patch);
  return parsePatch(text.slice(text.search(/(?<![^\n])@@ /)));
}
var CONTEXT_LINES = 3;
var MAX_CHANGED_LINES = 2e3;
function oneSided(before, after) {
  const kind = before === "" ? "added" : "removed";
  const all = (before + after).split("\n");
  const ended = all.at(-1) === "";
  const lines = (ended ? all.slice(0, -1) : all).map((text, i) => {
    const line = i + 1;
    const last = !ended && line === all.length && { noNewline: true };
    return kind === "added" ? { kind, newLine: line, text, ...last } : { kind, oldLine: line, text, ...last };
  });
  return lines.length > 0 ? [{ lines }] : [];
}

// src/patch/quoted-path.ts
function unquotePath(printed) {
  if (!printed.startsWith('"') || !printed.endsWith('"') || printed.length < 2) return printed;
  const bytes = [];
  for (const [, octal, letter, plain] of printed.slice(1, -1).matchAll(PIECES)) {
    if (octal !== void 0) bytes.push(Buffer.from([Number.parseInt(octal, 8)]));
    else
      bytes.push(Buffer.from(letter === void 0 ? plain ?? "" : LETTERS[letter] ?? letter));
  }
  return Buffer.concat(bytes).toString("utf8");
}
var PIECES = /\\([0-3][0-7]{2})|\\(.)|([^\\]+)/gs;
var LETTERS = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v"
};

// src/patch/parse-diff.ts
function parseDiff(diff) {
  const starts = [...diff.matchAll(/(?<![^\n])diff --git /g)].map(({ index }) => index);
  if (starts.length === 0 && diff.trim() !== "")
    throw new PatchError('The diff has no "diff --git" line; make it with git.');
  return starts.map((start, i) => readFile(diff.slice(start, starts[i + 1])));
}
function readFile(text) {
  const hunks = text.search(/(?<![^\n])@@ /);
  const lines = (hunks < 0 ? text : text.slice(0, hunks)).split("\n");
  const header = (name) => lines.find((line) => line.startsWith(name))?.slice(name.length);
  const names = namesOf2(header);
  return {
    path: names.path,
    ...names.previousPath !== void 0 && { previousPath: names.previousPath },
    status: statusOf(header),
    hunks: hunks < 0 ? [] : parsePatch(text.slice(hunks))
  };
}
function namesOf2(header) {
  const renamed = header("rename to ") ?? header("copy to ");
  const from = header("rename from ") ?? header("copy from ");
  if (renamed !== void 0 && from !== void 0)
    return { path: unquotePath(renamed), previousPath: unquotePath(from) };
  const name = sideName(header("+++ ")) ?? sideName(header("--- ")) ?? sameName(header);
  if (name === void 0) throw new PatchError("A file of the diff has no name that can be read.");
  return { path: name };
}
function sideName(side) {
  const name = unquotePath(side?.replace(/\t$/, "") ?? NOWHERE);
  return name === NOWHERE ? void 0 : name.slice("a/".length);
}
var NOWHERE = "/dev/null";
function sameName(header) {
  const both = header("diff --git ") ?? "";
  const [one, other] = [both.slice(0, (both.length - 1) / 2), both.slice((both.length + 1) / 2)];
  const [left, right] = [unquotePath(one).slice(2), unquotePath(other).slice(2)];
  return left === right && left !== "" ? right : void 0;
}
function statusOf(header) {
  if (header("new file mode ") !== void 0) return "added";
  if (header("deleted file mode ") !== void 0) return "removed";
  return header("rename to ") === void 0 ? "modified" : "renamed";
}

// src/github/find-hunks.ts
function hunkFinder(sources, pull) {
  const { client } = sources;
  const diff = once2(() => readDiff(client, pull));
  const mergeBase = once2(() => readMergeBase(client, pull));
  let singles = 0;
  let compared = 0;
  async function find2(row, index) {
    if (row.changes === 0 && await isUnchanged(sources.trees, row, await ends()))
      return { hunks: [], hunksFrom: "github" };
    const alone = singles++ < MOST_SINGLE_FILES && await readRow(client, pull, row, index);
    if (alone) return alone;
    const inDiff = (await diff())?.find(({ path }) => path === row.filename);
    if (inDiff && inDiff.hunks.length > 0) return { hunks: inDiff.hunks, hunksFrom: "github" };
    if (compared++ >= MOST_COMPARED_FILES) return void 0;
    return compareTexts(sources, row, await ends());
  }
  const ends = async () => ({ pull, base: await mergeBase() });
  return (row, index) => unlessRefused(() => find2(row, index));
}
async function isUnchanged(trees, row, { pull, base }) {
  const before = await trees.entry(base, row.previous_filename ?? row.filename);
  const after = await trees.entry(pull.head.sha, row.filename);
  return before?.sha === after?.sha || !before && after?.size === 0;
}
async function readRow(client, { number }, { filename }, index) {
  const [row] = await client.read("read a changed file", {
    route: FILES,
    with: { number, per_page: 1, page: index + 1 },
    answer: ROW.array()
  });
  return row?.filename === filename ? listedHunks(row) : void 0;
}
function readDiff(client, { number }) {
  const request = { route: PULL, with: { number, mediaType: { format: "diff" } } };
  return unlessRefused(async () => parseDiff(await client.readText("read the diff", request)));
}
async function compareTexts({ fileAt, maxBytes }, row, { pull, base }) {
  const before = textOf(await fileAt(base, row.previous_filename ?? row.filename, maxBytes));
  const after = textOf(await fileAt(pull.head.sha, row.filename, maxBytes));
  if (before === void 0 || after === void 0) return void 0;
  const hunks = diffTexts(before, after);
  return hunks && { hunks, hunksFrom: "texts" };
}
function textOf(file) {
  if (file.kind === "absent") return "";
  if (file.kind !== "file" || file.bytes.includes(0)) return void 0;
  return file.bytes.toString("utf8");
}
async function unlessRefused(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PatchError) return void 0;
    if (error instanceof ProblemError && ONE_FILE.has(error.problem.kind)) return void 0;
    throw error;
  }
}
var ONE_FILE = /* @__PURE__ */ new Set(["not-found", "rejected", "unreachable"]);
function once2(work) {
  let result;
  return () => {
    result ??= work();
    return result;
  };
}

// src/github/marked-comment.ts
async function putComment(poster, comment) {
  expectMarked("write the comment", comment);
  const [oldest, ...duplicates] = await findMarked(poster, comment);
  if (!oldest) return { id: await create2(poster, comment), was: "created", duplicates };
  if (oldest.body === comment.body) return { id: oldest.id, was: "unchanged", duplicates };
  await update(poster, oldest.id, comment);
  return { id: oldest.id, was: "updated", duplicates };
}
async function findMarked({ client, number, self }, { marker, isMeant }) {
  const [comments, us] = [await listConversation(client, number), await self()];
  const marked = comments.value.filter(
    ({ body }) => body.includes(marker) && (isMeant?.(body) ?? true)
  );
  if (isUnsure(us, marked)) throw new ProblemError(UNSURE);
  return marked.filter((comment) => isOurs(comment, us));
}
async function create2(poster, comment) {
  try {
    const { id } = await poster.client.write("write the comment", {
      route: "POST /repos/{owner}/{repo}/issues/{number}/comments",
      with: { number: poster.number, body: comment.body },
      answer: CONVERSATION_COMMENT
    });
    return id;
  } catch (error) {
    const look = async () => (await findMarked(poster, comment))[0]?.id;
    const found = isUnknown(error) ? await lookFor(poster.pauses, look) : void 0;
    if (found === void 0) throw error;
    return found;
  }
}
async function update(poster, id, comment) {
  const { body } = comment;
  try {
    await poster.client.write("update the comment", {
      route: "PATCH /repos/{owner}/{repo}/issues/comments/{id}",
      with: { id, body },
      answer: CONVERSATION_COMMENT
    });
  } catch (error) {
    const look = async () => (await findMarked(poster, comment)).find((found) => found.body === body);
    if (!isUnknown(error) || !await lookFor(poster.pauses, look)) throw error;
  }
}

// src/github/own-comments.ts
async function editOwn(poster, comment, body) {
  expectBody("edit a comment", body);
  await expectOwn(poster, comment, "edit a comment");
  const route = `PATCH ${ROUTES[comment.on]}`;
  await poster.client.write("edit a comment", {
    route,
    with: { id: comment.id, body },
    answer: external_exports.unknown()
  });
}
async function deleteOwn(poster, comment) {
  await expectOwn(poster, comment, "delete a comment");
  const route = `DELETE ${ROUTES[comment.on]}`;
  await poster.client.write("delete a comment", {
    route,
    with: { id: comment.id },
    answer: external_exports.unknown()
  });
}
var ROUTES = {
  lines: "/repos/{owner}/{repo}/pulls/comments/{id}",
  conversation: "/repos/{owner}/{repo}/issues/comments/{id}"
};
async function expectOwn({ self }, comment, what) {
  if (!isOurs(comment, await self())) throw notSent(what, ["somebody else wrote it"]);
}

// src/github/reviews.ts
async function listReviews(client, number) {
  const listed = await client.list("list the reviews", {
    route: "GET /repos/{owner}/{repo}/pulls/{number}/reviews",
    with: { number },
    item: REVIEW,
    mostPages: MOST_COMMENT_PAGES
  });
  return toldComments(listed);
}
var REVIEW = external_exports.object({
  id: external_exports.number(),
  node_id: external_exports.string(),
  user: ACCOUNT,
  body: external_exports.string().nullish(),
  state: external_exports.string(),
  commit_id: external_exports.string().nullish()
}).transform(
  ({ id, node_id, user, body, state, commit_id }) => ({
    id,
    nodeId: node_id,
    author: user,
    body: body ?? "",
    state,
    commit: commit_id ?? void 0
  })
);

// src/github/post-review.ts
async function postReview(poster, review) {
  expectPostable(review);
  const { client, number, pauses } = poster;
  const headSha = await readHeadSha(client, number);
  if (headSha !== review.headSha) throw headMoved(headSha);
  try {
    const { id } = await create3(client, number, review);
    return { id, wasFound: false };
  } catch (error) {
    if (!isUnknown(error)) throw error;
    const found = await lookFor(pauses, () => find(poster, review));
    if (!found) throw error;
    return { id: found.id, wasFound: true };
  }
}
function create3(client, number, review) {
  return client.write("post the review", {
    route: "POST /repos/{owner}/{repo}/pulls/{number}/reviews",
    with: {
      number,
      commit_id: review.headSha,
      // Without an event the review is pending, and nobody sees it.
      event: "COMMENT",
      body: review.body,
      comments: review.comments.map(({ path, side, line, startLine, body }) => ({
        path,
        side,
        line,
        ...startLine !== void 0 && { start_line: startLine, start_side: side },
        body
      }))
    },
    answer: REVIEW
  });
}
async function find({ client, number, self }, { headSha, marker }) {
  const [reviews, us] = [await listReviews(client, number), await self()];
  return reviews.value.find(
    (review) => review.commit === headSha && review.body.includes(marker) && isOurs(review, us)
  );
}

// src/github/reactions.ts
async function listReactions(client, commentId) {
  const listed = await client.list("list the reactions to a comment", {
    route: "GET /repos/{owner}/{repo}/pulls/comments/{commentId}/reactions",
    with: { commentId },
    item: REACTION,
    mostPages: MOST_COMMENT_PAGES
  });
  return toldComments(listed);
}
async function react(client, to, kind) {
  await client.write("react to a comment", {
    route: REACT[to.on],
    with: { commentId: to.id, content: kind },
    answer: external_exports.unknown()
  });
}
var REACT = {
  lines: "POST /repos/{owner}/{repo}/pulls/comments/{commentId}/reactions",
  conversation: "POST /repos/{owner}/{repo}/issues/comments/{commentId}/reactions"
};
var KINDS = ["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"];
var REACTION = external_exports.object({ user: ACCOUNT, content: external_exports.enum(KINDS) }).transform(({ user, content }) => ({ author: user, kind: content }));

// src/github/review-comments.ts
async function listReviewComments(client, number) {
  const listed = await client.list("list the review comments", {
    route: "GET /repos/{owner}/{repo}/pulls/{number}/comments",
    with: { number },
    item: COMMENT,
    mostPages: MOST_COMMENT_PAGES
  });
  return toldComments(listed);
}
var LINE = external_exports.number().nullish().transform((line) => line ?? void 0);
var COUNT = external_exports.number().default(0);
var REACTIONS = external_exports.object({
  "+1": COUNT,
  "-1": COUNT,
  laugh: COUNT,
  confused: COUNT,
  heart: COUNT,
  hooray: COUNT,
  rocket: COUNT,
  eyes: COUNT
}).prefault({});
var COMMENT = external_exports.object({
  id: external_exports.number(),
  node_id: external_exports.string(),
  pull_request_review_id: LINE,
  user: ACCOUNT,
  body: external_exports.string(),
  path: external_exports.string(),
  side: external_exports.enum(["LEFT", "RIGHT"]).catch("RIGHT"),
  line: LINE,
  start_line: LINE,
  original_line: LINE,
  original_start_line: LINE,
  original_commit_id: external_exports.string(),
  in_reply_to_id: LINE,
  reactions: REACTIONS,
  created_at: external_exports.string(),
  updated_at: external_exports.string()
}).transform(
  (comment) => ({
    id: comment.id,
    nodeId: comment.node_id,
    reviewId: comment.pull_request_review_id,
    author: comment.user,
    body: comment.body,
    path: comment.path,
    side: comment.side,
    line: comment.line,
    startLine: comment.start_line,
    originalLine: comment.original_line,
    originalStartLine: comment.original_start_line,
    originalCommit: comment.original_commit_id,
    inReplyTo: comment.in_reply_to_id,
    reactions: comment.reactions,
    createdAt: comment.created_at,
    updatedAt: comment.updated_at
  })
);

// src/github/reply.ts
async function replyTo(poster, commentId, reply) {
  expectMarked("answer in a thread", reply);
  const look = () => findReply(poster, commentId, reply.marker);
  const there = await look();
  if (there !== void 0) return there;
  try {
    const { id } = await poster.client.write("answer in a thread", {
      route: "POST /repos/{owner}/{repo}/pulls/{number}/comments/{commentId}/replies",
      with: { number: poster.number, commentId, body: reply.body },
      answer: external_exports.object({ id: external_exports.number() })
    });
    return id;
  } catch (error) {
    const found = isUnknown(error) ? await lookFor(poster.pauses, look) : void 0;
    if (found === void 0) throw error;
    return found;
  }
}
async function findReply({ client, number, self }, commentId, marker) {
  const [comments, us] = [await listReviewComments(client, number), await self()];
  const found = comments.value.find(
    (comment) => comment.inReplyTo === commentId && comment.body.includes(marker) && isOurs(comment, us)
  );
  return found?.id;
}

// src/github/threads.ts
async function listThreads(client, number) {
  const { owner, name } = client.repository;
  const threads = [];
  let after = null;
  for (let page = 0; page < MOST_COMMENT_PAGES; page++) {
    const { nodes, pageInfo } = await client.query("list the review threads", {
      query: THREADS,
      with: { owner, name, number, after },
      answer: ANSWER2
    });
    threads.push(...nodes);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return toldComments({ items: threads, complete: true });
  }
  return toldComments({ items: threads, complete: false });
}
var THREADS = `
  query ($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        reviewThreads(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { id isResolved isOutdated comments(first: 100) { nodes { id isMinimized } } }
        }
      }
    }
  }`;
var THREAD = external_exports.object({
  id: external_exports.string(),
  isResolved: external_exports.boolean(),
  isOutdated: external_exports.boolean(),
  comments: external_exports.object({ nodes: external_exports.array(external_exports.object({ id: external_exports.string(), isMinimized: external_exports.boolean() })) })
}).transform(
  ({ comments, ...thread }) => ({
    ...thread,
    comments: comments.nodes.map(({ id, isMinimized }) => ({ nodeId: id, isMinimized }))
  })
);
var PAGE = external_exports.object({
  nodes: external_exports.array(THREAD),
  pageInfo: external_exports.object({ hasNextPage: external_exports.boolean(), endCursor: external_exports.string().nullable() })
});
var ANSWER2 = external_exports.object({ repository: external_exports.object({ pullRequest: external_exports.object({ reviewThreads: PAGE }) }) }).transform(({ repository }) => repository.pullRequest.reviewThreads);

// src/github/tidy.ts
var minimiseOutdated = (client, nodeIds) => tidy(nodeIds, async (id) => {
  const { minimizeComment } = await client.mutate("fold an outdated comment away", {
    query: MINIMISE,
    with: { id },
    answer: external_exports.object({
      minimizeComment: external_exports.object({ minimizedComment: external_exports.object({ isMinimized: external_exports.boolean() }) })
    })
  });
  return minimizeComment.minimizedComment.isMinimized;
});
var resolveThreads = (client, threadIds) => tidy(threadIds, async (id) => {
  const { resolveReviewThread } = await client.mutate("resolve a thread", {
    query: RESOLVE,
    with: { id },
    answer: external_exports.object({
      resolveReviewThread: external_exports.object({ thread: external_exports.object({ isResolved: external_exports.boolean() }) })
    })
  });
  return resolveReviewThread.thread.isResolved;
});
var MINIMISE = `
  mutation ($id: ID!) {
    minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
      minimizedComment { isMinimized }
    }
  }`;
var RESOLVE = `
  mutation ($id: ID!) {
    resolveReviewThread(input: { threadId: $id }) {
      thread { isResolved }
    }
  }`;
async function tidy(ids, work) {
  const done = [];
  const problems = [];
  for (const id of ids) {
    try {
      if (await work(id)) done.push(id);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
      if (MEETS_ALL.has(error.problem.kind)) break;
    }
  }
  return { done, problems };
}
var MEETS_ALL = /* @__PURE__ */ new Set(["forbidden", "limited", "unreachable"]);

// src/github/tree.ts
function openTrees(client) {
  const readOnce = memo((sha, recursive) => readTree(client, sha, recursive));
  async function whole(commit) {
    const { entries, truncated } = await readOnce(commit, true);
    return { value: entries, gaps: truncated ? [TRUNCATED] : [] };
  }
  async function directory(commit, path) {
    const { entries, truncated } = await readOnce(commit, true);
    if (!truncated)
      return { value: entries.filter((child) => parentOf(child.path) === path), gaps: [] };
    const folder = path === "" ? void 0 : await entry(commit, path);
    if (path !== "" && folder?.kind !== "directory") return { value: [], gaps: [] };
    const tree = await readOnce(folder?.sha ?? commit, false);
    return {
      value: tree.entries.map((child) => ({ ...child, path: joined(path, child.path) })),
      gaps: tree.truncated ? [{ ...TRUNCATED, path }] : []
    };
  }
  async function entry(commit, path) {
    const beside = await directory(commit, parentOf(path));
    const found = beside.value.find((candidate) => candidate.path === path);
    if (!found && beside.gaps.length > 0) throw tooManyBeside();
    return found;
  }
  return { whole, directory, entry };
}
var parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
var joined = (folder, name) => folder === "" ? name : `${folder}/${name}`;
var TRUNCATED = {
  kind: "tree-truncated",
  message: "There are too many files for GitHub to list them all."
};
function tooManyBeside() {
  const message = "GitHub lists only some files of the directory, so whether one is there is unknown; check out the repository.";
  return new ProblemError({ kind: "rejected", message, reasons: [TRUNCATED.message] });
}
async function readTree(client, sha, recursive) {
  const { tree, truncated } = await client.read("list the files of a commit", {
    route: "GET /repos/{owner}/{repo}/git/trees/{sha}",
    with: { sha, ...recursive && { recursive: "1" } },
    answer: TREE
  });
  return { entries: tree, truncated };
}
var ENTRY = external_exports.object({ path: external_exports.string(), mode: external_exports.string(), sha: SHA, size: external_exports.number().default(0) }).transform(
  ({ path, mode, sha, size }) => ({ path, kind: KINDS2[mode] ?? "file", sha, size })
);
var TREE = external_exports.object({ tree: external_exports.array(ENTRY), truncated: external_exports.boolean() });
var KINDS2 = {
  "040000": "directory",
  "120000": "symlink",
  "160000": "submodule"
};
function memo(work) {
  const done = /* @__PURE__ */ new Map();
  return (sha, recursive) => {
    const key = `${sha} ${recursive}`;
    const known = done.get(key);
    if (known) return known;
    const result = work(sha, recursive);
    done.set(key, result);
    result.catch(() => done.delete(key));
    return result;
  };
}

// src/github/open-github.ts
function openGitHub(settings) {
  const { repository, number, maxFileBytes, checkout, second = 1e3 } = settings;
  const client = openClient(settings);
  const trees = openTrees(client);
  const fileAt = async (commit, path, maxBytes) => await checkout?.(commit, path, maxBytes) ?? await readFileAt({ client, trees }, { commit, path, maxBytes });
  const self = once(() => readSelf(client));
  const poster = {
    client,
    number,
    self,
    pauses: LOOK_PAUSES_MS.map((pause) => pause * second / 1e3)
  };
  const sources = { client, trees, fileAt, maxBytes: maxFileBytes };
  return {
    repository,
    number,
    pullRequest: () => outcomeOf(() => readPullRequest(client, number)),
    headSha: () => outcomeOf(() => readHeadSha(client, number)),
    mergeBase: (pull) => outcomeOf(() => readMergeBase(client, pull)),
    commits: (pull) => outcomeOf(() => readCommits(client, pull)),
    changedFiles: (pull, wanted) => outcomeOf(() => readChangedFiles(client, pull, wanted, hunkFinder(sources, pull))),
    tree: (commit) => outcomeOf(() => trees.whole(commit)),
    directory: (commit, path) => outcomeOf(() => trees.directory(commit, path)),
    fileAt: (commit, path, maxBytes) => outcomeOf(() => fileAt(commit, path, maxBytes)),
    self: () => outcomeOf(self),
    permission: (login) => outcomeOf(() => readPermission(client, login)),
    reviews: () => outcomeOf(() => listReviews(client, number)),
    reviewComments: () => outcomeOf(() => listReviewComments(client, number)),
    threads: () => outcomeOf(() => listThreads(client, number)),
    conversation: () => outcomeOf(() => listConversation(client, number)),
    reactionsTo: (commentId) => outcomeOf(() => listReactions(client, commentId)),
    postReview: (review) => outcomeOf(() => postReview(poster, review)),
    putComment: (comment) => outcomeOf(() => putComment(poster, comment)),
    replyTo: (commentId, reply) => outcomeOf(() => replyTo(poster, commentId, reply)),
    react: (to, kind) => outcomeOf(() => react(client, to, kind)),
    commitToHead: (pull, commit) => outcomeOf(() => commitToHead(poster, pull, commit)),
    editOwn: (comment, body) => outcomeOf(() => editOwn(poster, comment, body)),
    deleteOwn: (comment) => outcomeOf(() => deleteOwn(poster, comment)),
    minimiseOutdated: (nodeIds) => minimiseOutdated(client, nodeIds),
    resolveThreads: (threadIds) => resolveThreads(client, threadIds)
  };
}

export {
  unquotePath,
  openGitHub
};
