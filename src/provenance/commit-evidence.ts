import type { Commit, Person } from './commit.ts';
import type { CommitChannel, Evidence } from './evidence.ts';
import { identify, personOf } from './identify.ts';
import { closingLines } from './message/closing-lines.ts';
import { squashedMessages } from './message/squashed.ts';
import { parseMessage, type Trailer, trailerOf } from './message/trailers.ts';
import { shortText } from './short-text.ts';
import { AFFIXES, LINES } from './signals/marks.ts';
import { namedTool, PEOPLE_KEYS, TOOL_KEYS, TRAILERS } from './signals/trailers.ts';
import { WEIGHTS } from './signals/weights.ts';
import { strongest } from './strongest.ts';

/** Every sign in a commit that a language model wrote its lines; of equal signs one. */
export function evidenceOfCommit(commit: Commit): readonly Evidence[] {
  const { author, committer } = commit;
  const marks = [
    ...personMarks('author', author),
    ...personMarks('committer', committer),
    ...messageMarks(commit.message),
    ...squashedMessages(commit.message).flatMap(({ message, author: written }) => [
      ...messageMarks(message),
      ...personMarks('author', written === undefined ? undefined : personOf(written)),
    ]),
  ];
  return strongest(
    marks.map(({ seen, weight, ...mark }) => ({
      ...mark,
      says: 'model',
      weight: weight ?? WEIGHTS[mark.channel],
      seen: shortText(seen),
      commit: commit.sha,
    })),
  );
}

interface Mark {
  readonly tool: string;
  readonly channel: CommitChannel;
  readonly weight?: number | undefined;
  readonly seen: string;
  readonly source: string;
}

function personMarks(channel: 'author' | 'committer', person: Person | undefined): readonly Mark[] {
  if (!person) return [];
  const seen = `${person.name} <${person.email}>`;
  const identity = identify(person);
  return [
    ...(identity ? [{ tool: identity.tool, channel, seen, source: identity.source }] : []),
    ...AFFIXES.filter(
      ({ at, pattern }) => at === 'end-of-author-name' && pattern.test(shortText(person.name)),
    ).map(({ tool, source }) => ({ tool, channel: 'author-name' as const, seen, source })),
  ];
}

function messageMarks(message: string): readonly Mark[] {
  const parsed = parseMessage(message);
  const [subject = ''] = parsed.text;
  return [
    ...AFFIXES.filter(({ at, pattern }) => at === 'start-of-subject' && pattern.test(subject)).map(
      ({ tool, weight, source }) => ({
        tool,
        channel: 'subject' as const,
        weight,
        seen: subject,
        source,
      }),
    ),
    ...parsed.trailers.flatMap(trailerMarks),
    ...closingLines(parsed, isOfTool).flatMap((line) => [
      ...footersOf(line),
      ...trailersIn(line).flatMap(trailerMarks),
    ]),
  ];
}

/** A co-author alone in a paragraph above others may be a quotation; what only one tool leaves hardly is. */
const isOfTool = (line: string): boolean =>
  footersOf(line).length > 0 || trailersIn(line).some((trailer) => ownMarks(trailer).length > 0);

const trailersIn = (line: string): readonly Trailer[] => {
  const trailer = trailerOf(line);
  return trailer ? [trailer] : [];
};

const footersOf = (line: string): readonly Mark[] =>
  LINES.filter((signal) => signal.in !== 'bodies' && signal.line.test(line)).map(
    ({ tool, weight, source }) => ({ tool, channel: 'footer', weight, seen: line, source }),
  );

function trailerMarks({ key, value }: Trailer): readonly Mark[] {
  if (PEOPLE_KEYS.has(key)) {
    const identity = identityIn(value);
    return identity ? [{ ...identity, channel: 'co-author', seen: value }] : [];
  }
  const seen = `${key}: ${value}`;
  const naming = TOOL_KEYS.get(key);
  if (naming) {
    const tool = identityIn(value)?.tool ?? namedTool(value);
    return tool === undefined ? [] : [{ ...naming, tool, channel: 'trailer', seen }];
  }
  return ownMarks({ key, value });
}

/** Of trailers that one tool alone leaves. */
const ownMarks = ({ key, value }: Trailer): readonly Mark[] =>
  TRAILERS.filter((signal) => signal.key === key && signal.value.test(value)).map(
    ({ tool, weight, source }) => ({
      tool,
      channel: 'trailer',
      weight,
      seen: `${key}: ${value}`,
      source,
    }),
  );

function identityIn(value: string): { readonly tool: string; readonly source: string } | undefined {
  const person = personOf(value);
  const identity = person && identify(person);
  return identity && { tool: identity.tool, source: identity.source };
}
