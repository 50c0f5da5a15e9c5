import { FUNCTIONS } from '../../../functions/functions.ts';
import type { Call, Expression } from '../../../hcl/expression.ts';
import { constantString } from '../../../hcl/value.ts';
import type { Candidate } from '../../candidate.ts';
import type { Located } from '../../context.ts';
import { completedArguments, shortenedArguments } from './argument-count.ts';
import { abstain, expressionsAround, type Proposer } from './class.ts';
import { formatdateOf } from './date-format.ts';
import { exchangedArguments } from './exchanged-arguments.ts';
import { argumentTexts, calledWith } from './rewritten-call.ts';

/** Arguments in another order, one in or out of a list, one too many or one that has a usual value. */
export const functionArguments: Proposer = (_context, finding, at) => {
  const start = finding.place?.range.start ?? -1;
  const calls = expressionsAround(at, start).filter((each): each is Call => each.kind === 'call');
  const named = /function "([^"]+)"/i.exec(finding.detail)?.[1];
  const call =
    calls.findLast(({ name }) => named === undefined || name.text === named) ?? calls.at(-1);
  if (!call) return UNUSABLE;
  const name = call.name.text;
  const index = call.args.findIndex(({ range }) => range.start <= start && start < range.end);
  const candidates = [
    ...(/ function arguments$/.test(finding.summary) ? [] : exchangedArguments(at, call)),
    ...replaced(at, call),
    ...wrapped(at, call, index, finding.detail),
    ...spread(at, call, index),
    ...completedArguments(at, call, finding.summary),
    ...shortenedArguments(at, call, finding.summary),
  ];
  return candidates.length > 0
    ? candidates
    : abstain(
        `The arguments do not fit \`${name}\`, and what it should work on is not to be seen.`,
      );
};

const UNUSABLE = abstain(
  'The arguments do not fit the function, and what it should work on is not to be seen.',
);

/** Another function that does with these arguments what this one does with others. */
function replaced(at: Located, call: Call): Candidate[] {
  const [first] = call.args;
  const isText = first?.kind === 'template';
  const name = call.name.text;
  if (name === 'contains' && isText)
    return [
      calledWith(
        at,
        call,
        'look for the text with `strcontains`',
        0.85,
        argumentTexts(at, call),
        'strcontains',
      ),
    ];
  if (name === 'formatdate' && first) {
    const format = formatdateOf(at.document.bytes, first);
    const [, ...others] = argumentTexts(at, call);
    const time = others.length > 0 ? others : ['timestamp()'];
    return format === undefined
      ? []
      : [calledWith(at, call, 'write the format as `formatdate` reads it', 0.9, [format, ...time])];
  }
  return [];
}

/** `concat("a", ["b"])`: one value for a list of them. */
function wrapped(at: Located, call: Call, index: number, detail: string): Candidate[] {
  const wantsList =
    /(?:list|set|tuple)s?\b.*(?:required|got)|must be lists?|cannot convert .* to (?:list|set)|cannot read elements|must be a? ?list/.test(
      detail,
    );
  if (!wantsList) return [];
  const texts = argumentTexts(at, call);
  const places =
    index >= 0 ? [index] : call.args.flatMap((arg, place) => (isSingle(arg) ? [place] : []));
  const [place] = places;
  if (place === undefined || call.args[place]?.kind === 'tuple') return [];
  const value = constantString(at.document.bytes, call.args[place] as Expression);
  if (value?.includes(',')) return [];
  // Where the function takes any number of lists, one of all that is single.
  const { variadic, parameters = [] } = FUNCTIONS[call.name.text] ?? {};
  const rest = variadic && place >= parameters.length ? call.args.slice(place) : [];
  const args =
    rest.length > 1 && rest.every(isSingle)
      ? [...texts.slice(0, place), `[${texts.slice(place).join(', ')}]`]
      : texts.map((text, each) => (each === place ? `[${text}]` : text));
  return [calledWith(at, call, `give \`${call.name.text}\` a list`, 0.8, args)];
}

const isSingle = ({ kind }: Expression): boolean => kind === 'template' || kind === 'number';

/** `max([1, 2])`, `merge([a, b])`: the elements are the arguments. */
function spread(at: Located, call: Call, index: number): Candidate[] {
  const { variadic, parameters = [] } = FUNCTIONS[call.name.text] ?? {};
  const last = call.args.length - 1;
  const place = index < 0 ? last : index;
  if (!variadic || call.spread || place !== last || place < parameters.length) return [];
  if (call.args[place]?.kind !== 'tuple' && call.args[place]?.kind !== 'for') return [];
  const texts = argumentTexts(at, call);
  return [
    calledWith(at, call, `give \`${call.name.text}\` the elements of the list`, 0.85, [
      ...texts.slice(0, -1),
      `${texts[last]}...`,
    ]),
  ];
}
