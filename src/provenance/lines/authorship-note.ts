import { z } from 'zod';
import { shortText } from '../short-text.ts';
import { type LineRange, parseLineRanges } from './line-ranges.ts';
import { jsonOf, type Parsed, rejected } from './parsed.ts';

/** Lines of one file of the commit that the note is attached to, by path. */
export type AuthorshipNote = ReadonlyMap<string, readonly Attestation[]>;

/** Lines in the commit's own version of the file, and nowhere else. */
export interface Attestation extends LineRange {
  readonly says: 'model' | 'person';
  /** The agent, or whoever typed. */
  readonly tool: string;
}

/**
 * Reads a git-ai note: attestations by file, a line `---`, JSON
 * (git-ai-project/git-ai specs/git_ai_standard_v3.0.0.md). An entry is `s_SESSION::t_TRACE` of an agent, `h_HASH` of a
 * known person, or the bare hash of a prompt, as older ones have it. Lines without an entry are unknown, not human.
 */
export function parseAuthorshipNote(text: string): Parsed<AuthorshipNote> {
  if (text.length > MAX_NOTE_CHARACTERS) return rejected('is too large');
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const divider = lines.indexOf('---');
  if (divider < 0) return rejected('has no line --- between attestations and metadata');
  const metadata = METADATA.safeParse(jsonOf(lines.slice(divider + 1).join('\n')));
  if (!metadata.success) return rejected('has no metadata of schema authorship/3.0.0');
  const note = new Map<string, Attestation[]>();
  let attestations: Attestation[] | undefined;
  let ranges = 0;
  for (const line of lines.slice(0, divider)) {
    if (line.trim() === '') continue;
    if (!/^\s/.test(line)) {
      const path = pathOf(line);
      attestations = note.get(path) ?? [];
      note.set(path, attestations);
      continue;
    }
    const entry = entryOf(line, metadata.data);
    if (!entry || !attestations)
      return rejected(`has an entry that is none: ${shortText(line, 60)}`);
    ranges += entry.length;
    if (ranges > MAX_RANGES) return rejected(`has more than ${MAX_RANGES} ranges of lines`);
    attestations.push(...entry);
  }
  return { ok: true, value: note };
}

/** With the transcripts of a day in it, which early versions stored. */
export const MAX_NOTE_CHARACTERS = 4 * 1024 * 1024;

/** A change that people review has hundreds; each is held against every line. */
const MAX_RANGES = 10_000;

const session = z.object({
  agent_id: z.object({ tool: z.string(), model: z.string().optional() }).optional(),
});

const METADATA = z.object({
  schema_version: z.literal('authorship/3.0.0'),
  prompts: z.record(z.string(), session).default({}),
  sessions: z.record(z.string(), session).default({}),
});
type Metadata = z.infer<typeof METADATA>;

/** Paths with blanks stand in quotes; there are no escapes. */
const pathOf = (line: string): string => /^"(.*)"$/.exec(line)?.[1] ?? line;

const ENTRY =
  /^ {2}(?:(s_[0-9a-f]{4,64})(?:::t_[0-9a-f]{4,64})?|(h_[0-9a-f]{4,64})|([0-9a-f]{16}|[0-9a-f]{7})) +([\d,-]+)$/;

function entryOf(
  line: string,
  { sessions, prompts }: Metadata,
): readonly Attestation[] | undefined {
  const [, sessionKey, personKey, promptKey, lines = ''] = ENTRY.exec(line) ?? [];
  const ranges = parseLineRanges(lines);
  if (!ranges) return undefined;
  if (personKey !== undefined)
    return ranges.map((range) => ({ ...range, says: 'person', tool: 'a person' }));
  const [records, key] =
    sessionKey === undefined ? [prompts, promptKey ?? ''] : [sessions, sessionKey];
  const agent = Object.hasOwn(records, key) ? records[key]?.agent_id : undefined;
  const tool = agent ? agentName(agent.tool) : 'an agent';
  return ranges.map((range) => ({ ...range, says: 'model', tool }));
}

/** Names that git-ai and Agent Trace give to agents, as people call them. */
export function agentName(name: string): string {
  return AGENT_NAMES.get(name.toLowerCase()) ?? (shortText(name, 40) || 'an agent');
}

const AGENT_NAMES: ReadonlyMap<string, string> = new Map([
  ['claude', 'Claude Code'],
  ['claude-code', 'Claude Code'],
  ['cursor', 'Cursor'],
  ['codex', 'OpenAI Codex'],
  ['github-copilot', 'GitHub Copilot'],
  ['github-copilot-cli', 'GitHub Copilot'],
  ['copilot', 'GitHub Copilot'],
  ['gemini', 'Gemini CLI'],
  ['amp', 'Amp'],
  ['opencode', 'OpenCode'],
]);
