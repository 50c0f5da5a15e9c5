import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UNSURE,
  isOurs,
  isUnsure,
  mayWrite
} from "./chunk-ASDTSXZR.js";
import {
  PROOFS,
  StoppedError,
  answered
} from "./chunk-PE4QDSL2.js";
import {
  CONFIG_FILE
} from "./chunk-BNL5HEYF.js";
import {
  ConfigError
} from "./chunk-WJXJ7YE4.js";
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";

// src/suggest/marker.ts
import { createHmac, timingSafeEqual } from "node:crypto";
function writeMarker(marker, signing) {
  const json = inert(JSON.stringify(marker));
  const signed = signing === void 0 ? "" : ` hmac-sha256=${sign(json, signing)}`;
  return `${OPENING}${json}${signed} -->`;
}
function readMarker(body, signing) {
  const line = body.slice(-MOST_CHARACTERS).trimEnd().split(/\r?\n/).at(-1) ?? "";
  const [, json, signature] = LINE.exec(line) ?? [];
  if (json === void 0) return void 0;
  if (signing !== void 0 && !isSigned(json, signature, signing)) return void 0;
  return parse(json);
}
var OPENING = "<!-- iac-dpo:v1 ";
var LINE = /^<!-- iac-dpo:v1 (\{.*\})(?: hmac-sha256=([0-9a-f]{64}))? -->$/;
var MOST_CHARACTERS = 2e4;
var MOST_IDS = 500;
var hex = (digits) => external_exports.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
var word = external_exports.string().max(200);
var AUDIT = {
  /** Commit that was looked at. */
  head: word,
  /** Version of this program. */
  tool: word,
  /** Who had a say in the ranking: a model's name, or `rules`. */
  controller: word
};
var MARKER = external_exports.discriminatedUnion("kind", [
  /** On a comment at lines. */
  external_exports.strictObject({
    kind: external_exports.enum(["suggestion", "diff"]),
    fingerprint: hex(32),
    findings: external_exports.array(hex(16)).min(1).max(MOST_IDS),
    /** The latest stage of its findings: terraform hides them while an earlier one has errors. */
    stage: external_exports.int().min(1).max(5),
    path: external_exports.string().max(4096),
    proof: external_exports.enum(PROOFS),
    /** SHA-256 of the block's text or the diff. */
    text: hex(64),
    ...AUDIT
  }),
  /** On a review: the fingerprints of the patches in its body. */
  external_exports.strictObject({ kind: external_exports.literal("review"), patches: external_exports.array(hex(32)).max(MOST_IDS), ...AUDIT }),
  /** On the one comment that is kept up to date. */
  external_exports.strictObject({ kind: external_exports.literal("summary"), ...AUDIT })
]);
var inert = (json) => json.replace(
  /[<>\u007f-\uffff]|-(?=-)/g,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
);
function isSigned(json, signature, signing) {
  if (signature === void 0) return false;
  return timingSafeEqual(Buffer.from(signature, "hex"), Buffer.from(sign(json, signing), "hex"));
}
var sign = (json, { key, audience }) => createHmac("sha256", key).update(`${audience.length}:${audience}${json}`).digest("hex");
function parse(json) {
  try {
    return MARKER.safeParse(JSON.parse(json)).data;
  } catch {
    return void 0;
  }
}

// src/suggest/posted.ts
function ourComments({ comments }, ourselves) {
  const posted = comments.flatMap((comment) => {
    const marker = believed(comment, ourselves);
    return marker && "path" in marker && marker.path === comment.path ? [{ comment, marker, state: stateOf(comment) }] : [];
  });
  return posted.sort((a, b) => a.comment.id < b.comment.id ? -1 : 1);
}
var ourPatches = ({ reviews }, ourselves) => new Set(
  reviews.flatMap((review) => {
    const marker = believed(review, ourselves);
    return marker?.kind === "review" ? marker.patches : [];
  })
);
var isOurSummary = (comment, ourselves) => believed(comment, ourselves)?.kind === "summary";
var believed = ({ author, body }, ourselves) => author === ourselves.author ? readMarker(body, ourselves.signing) : void 0;
function stateOf(comment) {
  const { isApplied, resolvedBy, hiddenAs, thumbsDown: thumbsDown2, isIgnored, humanReplies, line } = comment;
  if (isApplied) return "over";
  if (isIgnored || thumbsDown2 > 0 || resolvedBy === "person" || hiddenAs === "other")
    return "dismissed";
  if (resolvedBy === "us" || hiddenAs === "outdated") return "over";
  if (humanReplies > 0) return "discussed";
  return line === void 0 ? "outdated" : "open";
}

// src/suggest/was-committed.ts
import { createHash } from "node:crypto";
function wasCommitted({ body, isOutdated }, file, signing) {
  const text = suggestedText(body, signing);
  if (text === void 0 || file === void 0 || !isOutdated) return false;
  const lines = file.toString().replaceAll("\r\n", "\n");
  return `
${lines}
`.includes(`
${text}`);
}
function suggestedText(body, signing) {
  const marker = readMarker(body, signing);
  if (marker?.kind !== "suggestion") return void 0;
  const text = BLOCK.exec(body.replaceAll("\r\n", "\n"))?.groups?.text;
  const isSame = text !== void 0 && createHash("sha256").update(text).digest("hex") === marker.text;
  return isSame ? text : void 0;
}
var BLOCK = /^(?<fence>`{3,})suggestion\n(?<text>[\s\S]*?)^\k<fence>$/m;

// src/pull-request/commands.ts
function commandIn(body) {
  const [, word2] = /^\/iac-dpo[ \t]+([a-z-]+)[ \t]*(?:\r?\n|$)/.exec(body) ?? [];
  return word2 === "re-run" ? "rerun" : COMMANDS.find((command) => command === word2);
}
var COMMANDS = ["rerun", "explain", "ignore"];

// src/pull-request/read-existing.ts
async function readExisting(github, pull, self, head) {
  const { value: comments } = answered(await github.reviewComments());
  const { value: threads } = answered(await github.threads());
  const { value: reviews } = answered(await github.reviews());
  const threadOf = new Map(
    threads.flatMap((thread) => thread.comments.map(({ nodeId }) => [nodeId, thread]))
  );
  const marked = comments.filter(
    ({ inReplyTo, body }) => inReplyTo === void 0 && readMarker(body)
  );
  if (isUnsure(self, marked)) throw new StoppedError(UNSURE);
  const ours = marked.filter((comment) => isOurs(comment, self));
  const permissions = new Permissions(github, pull);
  const told = [];
  for (const comment of ours)
    told.push(
      await threadComment(comment, comments, threadOf.get(comment.nodeId), {
        github,
        permissions,
        head
      })
    );
  return {
    comments: told,
    reviews: reviews.filter((review) => isOurs(review, self)).map(({ body }) => ({ author: OURSELVES, body }))
  };
}
var OURSELVES = "us";
var isIgnore = (body) => commandIn(body) === "ignore";
async function threadComment(comment, all, thread, { github, permissions, head }) {
  const replies = all.filter(
    ({ inReplyTo, author }) => inReplyTo === comment.id && author?.type === "User"
  );
  const isHidden = thread?.comments.some(
    ({ nodeId, isMinimized }) => nodeId === comment.nodeId && isMinimized
  );
  const isOutdated = comment.line === void 0;
  const { body, path } = comment;
  const isApplied = wasCommitted({ body, isOutdated }, head.get(path));
  let isIgnored = false;
  for (const { body: body2, author } of replies)
    if (isIgnore(body2)) isIgnored ||= await permissions.mayDecide(author?.login);
  return {
    id: comment.nodeId,
    threadId: thread?.id ?? "",
    author: OURSELVES,
    body: comment.body,
    path: comment.path,
    ...comment.line !== void 0 && { line: comment.line },
    isApplied,
    // We hide a comment and resolve its thread together; a thread that is only resolved was a person's doing.
    ...thread?.isResolved && { resolvedBy: isHidden ? "us" : "person" },
    ...isHidden && { hiddenAs: "outdated" },
    humanReplies: replies.filter(({ body: body2 }) => !isIgnore(body2)).length,
    thumbsDown: await thumbsDown(comment, github, permissions),
    isIgnored
  };
}
async function thumbsDown({ id, reactions }, github, permissions) {
  if (reactions["-1"] === 0) return 0;
  const { value } = answered(await github.reactionsTo(id));
  let counted = 0;
  for (const { kind, author } of value)
    if (kind === "-1" && await permissions.mayDecide(author?.login)) counted += 1;
  return counted;
}
var Permissions = class {
  known = /* @__PURE__ */ new Map();
  github;
  pull;
  constructor(github, pull) {
    this.github = github;
    this.pull = pull;
  }
  async mayDecide(login) {
    if (login === void 0) return false;
    if (login === this.pull.author?.login) return true;
    const known = this.known.get(login);
    if (known !== void 0) return known;
    const may = mayWrite(answered(await this.github.permission(login)));
    this.known.set(login, may);
    return may;
  }
};

// src/pull-request/unreadable-config.ts
var MOST_CONFIG_BYTES = 64 * 1024;
var unreadableConfig = () => new ConfigError(`${CONFIG_FILE} could not be read. Next: make it a small regular file.`);

export {
  writeMarker,
  readMarker,
  ourComments,
  ourPatches,
  isOurSummary,
  suggestedText,
  commandIn,
  readExisting,
  OURSELVES,
  MOST_CONFIG_BYTES,
  unreadableConfig
};
