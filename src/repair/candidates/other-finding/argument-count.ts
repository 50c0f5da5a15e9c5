import { FUNCTIONS } from '../../../functions/functions.ts';
import type { Call } from '../../../hcl/expression.ts';
import type { Candidate } from '../../candidate.ts';
import type { Located } from '../../context.ts';
import { argumentTexts, calledWith } from './rewritten-call.ts';

/** `formatdate("YYYY")`: the argument that can only be meant. */
export function completedArguments(at: Located, call: Call, summary: string): Candidate[] {
  if (summary !== 'Not enough function arguments') return [];
  const usual = USUAL[`${call.name.text}/${call.args.length}`];
  if (usual === undefined) return [];
  const texts = argumentTexts(at, call);
  const args = usual.first ? [usual.text, ...texts] : [...texts, usual.text];
  return [calledWith(at, call, `give \`${call.name.text}\` the argument it lacks`, 0.75, args)];
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
export function shortenedArguments(at: Located, call: Call, summary: string): Candidate[] {
  if (summary !== 'Too many function arguments') return [];
  const { parameters = [] } = FUNCTIONS[call.name.text] ?? {};
  const texts = argumentTexts(at, call);
  const [own] = parameters;
  // Where the only parameter takes a list, the arguments are its elements.
  if (parameters.length === 1 && own && typeof own.type !== 'string')
    return [
      calledWith(at, call, `give \`${call.name.text}\` its values as a list`, 0.85, [
        `[${texts.join(', ')}]`,
      ]),
    ];
  if (parameters.length === 2 && typeof parameters[1]?.type !== 'string' && parameters[1])
    return [
      calledWith(at, call, `give \`${call.name.text}\` its values as a list`, 0.85, [
        texts[0] as string,
        `[${texts.slice(1).join(', ')}]`,
      ]),
    ];
  return [
    {
      ...calledWith(
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
