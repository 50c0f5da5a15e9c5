import { FUNCTIONS } from '../../../functions/functions.ts';
import type { Call, Expression } from '../../../hcl/expression.ts';
import { constantString } from '../../../hcl/value.ts';
import type { CtyType } from '../../../value/type.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located } from '../../context.ts';
import { abstain, expressionsAround, type Proposer, textOf } from './class.ts';
import { formatdateOf } from './date-format.ts';

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
    ...(/ function arguments$/.test(finding.summary) ? [] : exchanged(at, call)),
    ...replaced(at, call),
    ...wrapped(at, call, index, finding.detail),
    ...spread(at, call, index),
    ...completed(at, call, finding.summary),
    ...shortened(at, call, finding.summary),
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

const change = (
  at: Located,
  call: Call,
  title: string,
  score: number,
  args: readonly string[],
  name = call.name.text,
): Candidate => ({
  action: 'change-value',
  title,
  score,
  edits: inFile(at.file, [{ range: call.range, text: `${name}(${args.join(', ')})` }]),
});

const textsOf = (at: Located, { args }: Call): string[] => args.map((arg) => textOf(at, arg));

/** `join(list, ",")`: two arguments of different types in the wrong order. */
function exchanged(at: Located, call: Call): Candidate[] {
  const { parameters = [], variadic } = FUNCTIONS[call.name.text] ?? {};
  const types = call.args.map((_, index) => (parameters[index] ?? variadic)?.type);
  const texts = textsOf(at, call);
  return texts.slice(1).flatMap((_, index) => {
    const other = index + 1;
    if (JSON.stringify(types[index]) === JSON.stringify(types[other])) return [];
    const [a, b] = [call.args[index] as Expression, call.args[other] as Expression];
    if (!mayBe(at, a, types[other]) || !mayBe(at, b, types[index])) return [];
    const args = [...texts];
    args[index] = texts[other] as string;
    args[other] = texts[index] as string;
    return [change(at, call, `give \`${call.name.text}\` its arguments in order`, 0.85, args)];
  });
}

/** Whether a value, as far as its form tells, is of a type. */
function mayBe(at: Located, value: Expression, type: CtyType | undefined): boolean {
  const text = constantString(at.document.bytes, value);
  if (type === 'number' && text !== undefined && !/^-?[\d.]+$/.test(text)) return false;
  const isCollection = type !== undefined && typeof type !== 'string';
  if (value.kind === 'tuple' || value.kind === 'object') return isCollection || type === 'dynamic';
  if (value.kind === 'template' || value.kind === 'number' || value.kind === 'bool')
    return !isCollection;
  return true;
}

/** Another function that does with these arguments what this one does with others. */
function replaced(at: Located, call: Call): Candidate[] {
  const [first] = call.args;
  const isText = first?.kind === 'template';
  const name = call.name.text;
  if (name === 'contains' && isText)
    return [
      change(
        at,
        call,
        'look for the text with `strcontains`',
        0.85,
        textsOf(at, call),
        'strcontains',
      ),
    ];
  if (name === 'formatdate' && first) {
    const format = formatdateOf(at.document.bytes, first);
    const [, ...others] = textsOf(at, call);
    const time = others.length > 0 ? others : ['timestamp()'];
    return format === undefined
      ? []
      : [change(at, call, 'write the format as `formatdate` reads it', 0.9, [format, ...time])];
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
  const texts = textsOf(at, call);
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
  return [change(at, call, `give \`${call.name.text}\` a list`, 0.8, args)];
}

const isSingle = ({ kind }: Expression): boolean => kind === 'template' || kind === 'number';

/** `max([1, 2])`, `merge([a, b])`: the elements are the arguments. */
function spread(at: Located, call: Call, index: number): Candidate[] {
  const { variadic, parameters = [] } = FUNCTIONS[call.name.text] ?? {};
  const last = call.args.length - 1;
  const place = index < 0 ? last : index;
  if (!variadic || call.spread || place !== last || place < parameters.length) return [];
  if (call.args[place]?.kind !== 'tuple' && call.args[place]?.kind !== 'for') return [];
  const texts = textsOf(at, call);
  return [
    change(at, call, `give \`${call.name.text}\` the elements of the list`, 0.85, [
      ...texts.slice(0, -1),
      `${texts[last]}...`,
    ]),
  ];
}

function completed(at: Located, call: Call, summary: string): Candidate[] {
  if (summary !== 'Not enough function arguments') return [];
  const usual = USUAL[`${call.name.text}/${call.args.length}`];
  if (usual === undefined) return [];
  const texts = textsOf(at, call);
  const args = usual.first ? [usual.text, ...texts] : [...texts, usual.text];
  return [change(at, call, `give \`${call.name.text}\` the argument it lacks`, 0.75, args)];
}

/**
 * What a call with so many arguments can only mean, by name and number of arguments.
 * Source: developer.hashicorp.com/terraform/language/functions.
 */
const USUAL: Readonly<Record<string, { readonly text: string; readonly first?: true }>> = {
  'formatdate/1': { text: 'timestamp()' },
  'timeadd/1': { text: 'timestamp()', first: true },
  'substr/2': { text: '-1' },
  'replace/2': { text: '""' },
};

/** `lower("A", "B")`: what is too much goes. */
function shortened(at: Located, call: Call, summary: string): Candidate[] {
  if (summary !== 'Too many function arguments') return [];
  const { parameters = [] } = FUNCTIONS[call.name.text] ?? {};
  const texts = textsOf(at, call);
  const [own] = parameters;
  // Where the only parameter takes a list, the arguments are its elements.
  if (parameters.length === 1 && own && typeof own.type !== 'string')
    return [
      change(at, call, `give \`${call.name.text}\` its values as a list`, 0.85, [
        `[${texts.join(', ')}]`,
      ]),
    ];
  if (parameters.length === 2 && typeof parameters[1]?.type !== 'string' && parameters[1])
    return [
      change(at, call, `give \`${call.name.text}\` its values as a list`, 0.85, [
        texts[0] as string,
        `[${texts.slice(1).join(', ')}]`,
      ]),
    ];
  return [
    {
      ...change(
        at,
        call,
        `leave out what \`${call.name.text}\` does not take`,
        0.3,
        texts.slice(0, parameters.length),
      ),
      loses: `drops an argument of \`${call.name.text}\``,
    },
  ];
}
