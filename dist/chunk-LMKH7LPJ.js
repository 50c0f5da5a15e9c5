import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MOST_CONFIG_BYTES,
  OURSELVES,
  commandIn,
  ourComments,
  readExisting,
  readMarker,
  suggestedText,
  unreadableConfig
} from "./chunk-QNR6RKUM.js";
import {
  isOurs,
  mayWrite
} from "./chunk-ASDTSXZR.js";
import "./chunk-WEM4D6HY.js";
import {
  answered,
  findingId,
  unlessGone
} from "./chunk-PE4QDSL2.js";
import {
  checkerErrors,
  contextOf,
  lineStarts,
  statementsOf
} from "./chunk-336RCNH2.js";
import "./chunk-B5GKYM4K.js";
import "./chunk-VVXDL6RD.js";
import {
  readConfig
} from "./chunk-BABVN22J.js";
import "./chunk-HFS5E6KP.js";
import "./chunk-BBA7IVQQ.js";
import "./chunk-ARRKEDXX.js";
import {
  CONFIG_FILE,
  DEFAULT_LIMITS
} from "./chunk-BNL5HEYF.js";
import {
  directoryOf,
  isOwnTerraform,
  whyUnsafe
} from "./chunk-RESCFQAA.js";
import "./chunk-WJXJ7YE4.js";
import "./chunk-OF22M7YM.js";
import "./chunk-WYD6KFTX.js";
import "./chunk-JDRZOA65.js";
import "./chunk-SHN3AHZV.js";
import "./chunk-TZ2VFOMX.js";
import "./chunk-NLBF54U6.js";

// src/preference/feedback/was-taken.ts
function wasTaken({ before, suggested, now }) {
  const [old, wanted, found] = [statementsOf(before), statementsOf(suggested), statementsOf(now)];
  const changed = [.../* @__PURE__ */ new Set([...old.keys(), ...wanted.keys()])].filter(
    (statement) => old.get(statement) !== wanted.get(statement)
  );
  return changed.length > 0 && changed.every((statement) => found.get(statement) === wanted.get(statement));
}

// src/pull-request/feedback/asked-once.ts
var askedOnce = (github) => ({
  ...github,
  pullRequest: once(github.pullRequest),
  commits: once(github.commits),
  reviewComments: once(github.reviewComments),
  permission: once(github.permission),
  reactionsTo: once(github.reactionsTo)
});
function once(ask) {
  const known = /* @__PURE__ */ new Map();
  return (...asked) => {
    const answer = known.get(asked[0]) ?? ask(...asked);
    known.set(asked[0], answer);
    return answer;
  };
}

// src/pull-request/feedback/module-at.ts
import { posix } from "node:path";
async function moduleAt(github, commit, directory) {
  const listed = unlessGone(await github.directory(commit, directory));
  if (!listed || listed.gaps.length > 0) return void 0;
  const wanted = listed.value.filter(({ path, kind }) => {
    const name = posix.basename(path);
    return kind === "file" && isOwnTerraform(name) && whyUnsafe(name) === void 0;
  });
  const bytes = wanted.reduce((sum, { size }) => sum + size, 0);
  if (wanted.length > maxFiles || bytes > maxTotalBytes) return void 0;
  const files = [];
  for (const { path } of wanted) {
    const file = unlessGone(await github.fileAt(commit, path, maxTerraformFileBytes));
    if (file?.kind !== "file") return void 0;
    files.push({ path: posix.basename(path), bytes: file.bytes });
  }
  files.sort((a, b) => a.path < b.path ? -1 : 1);
  return { label: directory, files, assets: [], skipped: [] };
}
var { maxFiles, maxTotalBytes, maxTerraformFileBytes } = DEFAULT_LIMITS;

// src/pull-request/feedback/decision-of.ts
async function decisionOf(github, { head, path, findings: [id, ...others] }, committed, catalogue) {
  const directory = directoryOf(path);
  const draft = others.length === 0 ? await moduleAt(github, head, directory) : void 0;
  if (!draft) return void 0;
  const context = contextOf(draft, catalogue);
  const finding = checkerErrors(draft, catalogue).find(
    (one) => findingId(context, directory, { finding: one, ...one.place && { at: one.place } }) === id
  );
  return finding && { draft, finding, committed };
}

// src/pull-request/feedback/suggested-file.ts
import { posix as posix2 } from "node:path";
function suggestedEdit(before, { path, originalLine, originalStartLine }, text) {
  const starts = lineStarts(before);
  if (originalLine === void 0 || originalLine > starts.length) return void 0;
  const start = starts[(originalStartLine ?? originalLine) - 1];
  const end = starts[originalLine] ?? before.length;
  if (start === void 0) return void 0;
  const isOpenEnd = end === before.length && before.at(-1) !== 10;
  return {
    file: posix2.basename(path),
    range: { start, end },
    text: isOpenEnd ? text.replace(/\n$/, "") : text
  };
}
var edited = (before, { range: { start, end }, text }) => Buffer.concat([before.subarray(0, start), Buffer.from(text), before.subarray(end)]);

// src/pull-request/feedback/proposal.ts
async function proposalOf(github, comment, head) {
  const text = suggestedText(comment.body);
  if (text === void 0 || comment.originalCommit !== head) return void 0;
  const before = await textAt(github, head, comment.path);
  const edit = before && suggestedEdit(before, comment, text);
  return edit && { before, edit, suggested: edited(before, edit) };
}
async function textAt(github, commit, path) {
  const file = unlessGone(await github.fileAt(commit, path, DEFAULT_LIMITS.maxTerraformFileBytes));
  return file?.kind === "file" ? file.bytes : void 0;
}

// src/pull-request/feedback/what-became.ts
function whatBecame(comment, isFileThere) {
  const { isApplied, thumbsDown, isIgnored, hiddenAs, resolvedBy, humanReplies, line } = comment;
  if (isApplied) return "committed";
  if (thumbsDown > 0 || isIgnored || hiddenAs === "other") return "dismissed";
  if (line === void 0) return isFileThere ? "edited" : "gone";
  if (resolvedBy === "person") return "dismissed";
  if (resolvedBy === "us" || hiddenAs === "outdated") return "gone";
  return humanReplies > 0 ? "discussed" : "open";
}

// src/pull-request/feedback/who-decided.ts
var NOBODY = { trusted: false };
async function whoDecided(github, { author, fromFork }, logins) {
  let found = NOBODY;
  for (const login of new Set(logins)) {
    const answer = await github.permission(login);
    const isWriter = answer.kind !== "forbidden" && mayWrite(answered(answer));
    const by = login === author?.login ? "author" : isWriter ? "writer" : "other";
    const decided = { by, trusted: isWriter && !fromFork };
    if (decided.trusted) return decided;
    if (found.by === void 0 || found.by === "other") found = decided;
  }
  return found;
}
async function whoSaidNo(github, { id, reactions }, all) {
  const thumbs = reactions["-1"] === 0 ? [] : answered(await github.reactionsTo(id)).value;
  return [
    ...thumbs.filter(({ kind }) => kind === "-1"),
    ...all.filter(({ inReplyTo, body }) => inReplyTo === id && commandIn(body) === "ignore")
  ].flatMap(({ author }) => author?.type === "User" ? [author.login] : []);
}
async function whoCommitted(github, pull, since, isTaken) {
  const { value: commits } = answered(await github.commits(pull));
  if (commits.at(-1)?.sha !== pull.head.sha) return [];
  let [low, high] = [commits.findIndex(({ sha }) => sha === since) + 1, commits.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await isTaken(commits[middle]?.sha ?? "")) high = middle;
    else low = middle + 1;
  }
  const commit = commits[high];
  const account = commit?.author.account;
  return commit?.parents.length === 1 && account?.type === "User" ? [account.login] : [];
}

// src/pull-request/feedback/collect-feedback.ts
async function collectFeedback(asked, poster, catalogue) {
  const github = askedOnce(asked);
  const { value: comments } = answered(await github.reviewComments());
  const isMarked = (comment) => isOurs(comment, poster) && readMarker(comment.body)?.kind === "suggestion";
  const paths = new Set(comments.filter(isMarked).map(({ path }) => path));
  if (paths.size === 0) return [];
  const pull = answered(await github.pullRequest());
  const head = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const bytes = await textAt(github, pull.head.sha, path);
    if (bytes) head.set(path, bytes);
  }
  const posted = ourComments(await readExisting(github, pull, poster, head), { author: OURSELVES });
  const collected = [];
  for (const one of posted) {
    const comment = comments.find(({ nodeId }) => nodeId === one.comment.id);
    if (comment && isSuggestion(one.marker))
      collected.push(
        await collect(
          { ...one, marker: one.marker },
          comment,
          { github, pull, comments, head },
          catalogue
        )
      );
  }
  return collected;
}
var isSuggestion = (marker) => marker.kind === "suggestion";
async function collect({ comment: told, marker }, comment, page, catalogue) {
  const { github, pull, head } = page;
  const proposal = await proposalOf(github, comment, marker.head);
  const now = head.get(marker.path);
  const isTakenIn = (text) => proposal !== void 0 && text !== void 0 && wasTaken({ ...proposal, now: text });
  const isApplied = told.line === void 0 && isTakenIn(now);
  const outcome = whatBecame({ ...told, isApplied }, now !== void 0);
  const decided = await decidedBy(
    page,
    comment,
    outcome,
    marker.head,
    async (commit) => isTakenIn(await textAt(github, commit, marker.path))
  );
  const repository = pull.base.repository ?? `${github.repository.owner}/${github.repository.name}`;
  const { fingerprint, findings, proof, controller, tool } = marker;
  const feedback = {
    id: `${repository}#${pull.number}/${fingerprint}`,
    repository,
    pullRequest: pull.number,
    path: marker.path,
    fingerprint,
    findings,
    proof,
    controller,
    tool,
    head: marker.head,
    outcome,
    ...decided,
    at: comment.createdAt
  };
  const isLesson = outcome === "committed" && decided.trusted && catalogue && proposal;
  const decision = isLesson ? await decisionOf(github, marker, proposal.edit, catalogue) : void 0;
  return { feedback, ...decision && { decision } };
}
async function decidedBy({ github, pull, comments }, comment, outcome, since, isTaken) {
  if (outcome === "committed")
    return whoDecided(github, pull, await whoCommitted(github, pull, since, isTaken));
  if (outcome === "dismissed")
    return whoDecided(github, pull, await whoSaidNo(github, comment, comments));
  return NOBODY;
}

// src/pull-request/feedback/consent.ts
async function consentOf(github, branch, isOwnRun) {
  const answer = await github.fileAt(branch, CONFIG_FILE, MOST_CONFIG_BYTES);
  if (answer.kind === "not-found") return "no-branch";
  const file = answered(answer);
  const unsaid = isOwnRun ? "given" : "not-given";
  if (file.kind === "absent") return unsaid;
  if (file.kind !== "file") throw unreadableConfig();
  const { feedback } = readConfig(file.bytes.toString("utf8"));
  if (feedback === void 0) return unsaid;
  return feedback ? "given" : "refused";
}

// src/pull-request/feedback/collect-repository.ts
async function collectRepository(pulls, { open, author, catalogue, isHome }) {
  const [first] = pulls;
  const collected = [];
  const left = /* @__PURE__ */ new Map();
  if (!first) return { collected, left };
  const self = answered(await open(first.number).self());
  const poster = author ? { login: author } : self;
  const isOwnRun = isHome && self.login === "github-actions[bot]";
  const known = /* @__PURE__ */ new Map();
  for (const { number, base } of pulls) {
    const github = open(number);
    const branch = base ?? answered(await github.pullRequest()).base.branch;
    const consent = known.get(branch) ?? await consentOf(github, branch, isOwnRun);
    known.set(branch, consent);
    if (consent === "given") collected.push(...await collectFeedback(github, poster, catalogue));
    else left.set(consent, (left.get(consent) ?? 0) + 1);
  }
  return { collected, left };
}
export {
  collectRepository
};
