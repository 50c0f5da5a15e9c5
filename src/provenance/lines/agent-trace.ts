import { z } from 'zod';
import { KNOWN_PERSON, MIXED, WEIGHTS } from '../signals/weights.ts';
import { agentName } from './authorship-note.ts';
import type { LineRange } from './line-ranges.ts';
import { jsonOf } from './parsed.ts';

/** Lines that an Agent Trace record tells of, at its revision. */
export interface TracedLines extends LineRange {
  readonly path: string;
  /** The commit that was checked out: the one with the lines, or the one before it. */
  readonly revision?: string;
  /** `ALGORITHM:HEX` of the lines as they were written. */
  readonly hash?: string;
  readonly says: 'model' | 'person';
  readonly weight: number;
  readonly tool: string;
}

export interface Traces {
  readonly ranges: readonly TracedLines[];
  /** One sentence each. */
  readonly gaps: readonly string[];
}

/** Where the reference hook keeps its records (cursor/agent-trace reference/trace-store.ts). */
export const TRACE_PATH = '.agent-trace/traces.jsonl';

/**
 * Reads Agent Trace records, one JSON object a line (agent-trace.dev 0.1.0; the reference hook writes version `1.0`).
 * What is no record, or says `unknown`, is passed over.
 */
export function parseTraces(text: string): Traces {
  if (text.length > MAX_TRACE_CHARACTERS)
    return { ranges: [], gaps: [`${TRACE_PATH} is too large and was not read.`] };
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const records = lines.slice(0, MAX_RECORDS).map((line) => RECORD.safeParse(jsonOf(line)));
  const ranges = records.flatMap(({ data }) => (data ? rangesOf(data) : []));
  const bad = records.filter(({ success }) => !success).length;
  const gaps = [
    ...(bad > 0
      ? [`${bad} of ${lines.length} lines of ${TRACE_PATH} are no Agent Trace record.`]
      : []),
    ...(lines.length > MAX_RECORDS || ranges.length > MAX_RANGES
      ? [`${TRACE_PATH} has more records than are read; the later ones were passed over.`]
      : []),
  ];
  return { ranges: ranges.slice(0, MAX_RANGES), gaps };
}

/** The file only ever grows; this is some 20,000 records. */
export const MAX_TRACE_CHARACTERS = 8 * 1024 * 1024;
const MAX_RECORDS = 20_000;
/** Each is held against every line of its file. */
const MAX_RANGES = 20_000;

const contributor = z.object({
  type: z.enum(['human', 'ai', 'mixed', 'unknown']),
  model_id: z.string().max(250).optional(),
});
type Contributor = z.infer<typeof contributor>;

const lineNumber = z.int().min(1).max(10_000_000);

const RECORD = z.object({
  version: z.string().regex(/^[01]\.\d{1,4}(?:\.\d{1,4})?$/),
  vcs: z.object({ type: z.string(), revision: z.string().max(200) }).optional(),
  tool: z.object({ name: z.string().optional() }).optional(),
  files: z.array(
    z.object({
      path: z.string(),
      conversations: z.array(
        z.object({
          contributor: contributor.optional(),
          ranges: z.array(
            z.object({
              start_line: lineNumber,
              end_line: lineNumber,
              content_hash: z.string().max(200).optional(),
              contributor: contributor.optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});
type Record = z.infer<typeof RECORD>;

function rangesOf({ vcs, tool, files }: Record): readonly TracedLines[] {
  // Change ids of Jujutsu and others mean nothing to git.
  const revision = vcs?.type === 'git' ? vcs.revision.toLowerCase() : undefined;
  return files.flatMap(({ path, conversations }) =>
    conversations.flatMap(({ contributor: whole, ranges }) =>
      ranges.flatMap(({ start_line, end_line, content_hash, contributor: own }) => {
        const said = SAYS[own?.type ?? whole?.type ?? 'unknown'];
        if (!said || start_line > end_line) return [];
        return {
          path,
          start: start_line,
          end: end_line,
          ...(revision !== undefined && { revision }),
          ...(content_hash !== undefined && { hash: content_hash.toLowerCase() }),
          ...said,
          tool: said.says === 'person' ? 'a person' : agentName(tool?.name ?? 'an agent'),
        };
      }),
    ),
  );
}

const SAYS: {
  readonly [Type in Contributor['type']]?: Pick<TracedLines, 'says' | 'weight'>;
} = {
  human: { says: 'person', weight: KNOWN_PERSON },
  ai: { says: 'model', weight: WEIGHTS.trace },
  mixed: { says: 'model', weight: MIXED },
};
