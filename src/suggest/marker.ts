import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { PROOFS } from './proof.ts';

/** What a comment of ours says about itself, for our next run and for whoever audits it. */
export type Marker = z.infer<typeof MARKER>;

/** `key` is a secret of the repository; `audience` is what may not be mixed up: `owner/repository#12`. */
export interface Signing {
  readonly key: string;
  readonly audience: string;
}

/** The hidden last line of a comment, without line feed. */
export function writeMarker(marker: Marker, signing?: Signing): string {
  const json = inert(JSON.stringify(marker));
  const signed = signing === undefined ? '' : ` hmac-sha256=${sign(json, signing)}`;
  return `${OPENING}${json}${signed} -->`;
}

/**
 * The marker of a comment, or undefined where there is none to be believed. Only the last line counts, because what
 * stands above may be a draft's text. Anybody can copy it, so the caller must have looked who wrote the comment; with
 * `signing`, what is not signed by the same key for the same pull request is not believed either. Never throws.
 */
export function readMarker(body: string, signing?: Signing): Marker | undefined {
  const line = body.slice(-MOST_CHARACTERS).trimEnd().split(/\r?\n/).at(-1) ?? '';
  const [, json, signature] = LINE.exec(line) ?? [];
  if (json === undefined) return undefined;
  if (signing !== undefined && !isSigned(json, signature, signing)) return undefined;
  return parse(json);
}

const OPENING = '<!-- iac-dpo:v1 ';
const LINE = /^<!-- iac-dpo:v1 (\{.*\})(?: hmac-sha256=([0-9a-f]{64}))? -->$/;

/** A marker of ours is far shorter. */
const MOST_CHARACTERS = 20_000;

/** A repair mends less than this at once. */
const MOST_IDS = 500;

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const word = z.string().max(200);

const AUDIT = {
  /** Commit that was looked at. */
  head: word,
  /** Version of this program. */
  tool: word,
  /** Who had a say in the ranking: a model's name, or `rules`. */
  controller: word,
};

const MARKER = z.discriminatedUnion('kind', [
  /** On a comment at lines. */
  z.strictObject({
    kind: z.enum(['suggestion', 'diff']),
    fingerprint: hex(32),
    findings: z.array(hex(16)).min(1).max(MOST_IDS),
    /** The latest stage of its findings: terraform hides them while an earlier one has errors. */
    stage: z.int().min(1).max(5),
    path: z.string().max(4096),
    proof: z.enum(PROOFS),
    /** SHA-256 of the block's text or the diff. */
    text: hex(64),
    ...AUDIT,
  }),
  /** On a review: the fingerprints of the patches in its body. */
  z.strictObject({ kind: z.literal('review'), patches: z.array(hex(32)).max(MOST_IDS), ...AUDIT }),
  /** On the one comment that is kept up to date. */
  z.strictObject({ kind: z.literal('summary'), ...AUDIT }),
]);

/** ASCII without `<`, `>` and `--`, so that nothing in it ends the HTML comment or begins another. */
const inert = (json: string): string =>
  json.replace(
    /[<>\u007f-\uffff]|-(?=-)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function isSigned(json: string, signature: string | undefined, signing: Signing): boolean {
  if (signature === undefined) return false;
  return timingSafeEqual(Buffer.from(signature, 'hex'), Buffer.from(sign(json, signing), 'hex'));
}

/** The length tells audience and text apart. */
const sign = (json: string, { key, audience }: Signing): string =>
  createHmac('sha256', key).update(`${audience.length}:${audience}${json}`).digest('hex');

function parse(json: string): Marker | undefined {
  try {
    return MARKER.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
