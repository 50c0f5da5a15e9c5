import { FUNCTIONS } from '../../../functions/functions.ts';
import type { Call } from '../../../hcl/expression.ts';
import { sourceOf } from '../../../hcl/value.ts';
import { ownValue } from '../../../value/own-value.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located } from '../../context.ts';
import { FOREIGN_FUNCTIONS } from '../../facts/foreign-functions.ts';
import { abstain, expressionsAround, type Proposer } from './class.ts';
import { formatdateOf } from './date-format.ts';

/** A function of another language, of an older Terraform, or one spelt another way. */
export const unknownFunction: Proposer = (_context, finding, at) => {
  const start = finding.place?.range.start ?? -1;
  const call = expressionsAround(at, start).findLast(
    (expression): expression is Call =>
      expression.kind === 'call' && expression.name.range.start === start,
  );
  if (!call) return UNKNOWN;
  const name = call.name.text;
  const written = rewritten(at, call);
  if (written !== undefined) return [change(at, call, written, 0.9)];
  const known = sameName(name) ?? foreign(name.toLowerCase().replaceAll('_', ''));
  if (known !== undefined) return [renamed(at, call, known, 0.9)];
  const near = /Did you mean "([^"]+)"\?/.exec(finding.detail)?.[1];
  // Of short names two letters are too many: `len` is no `log`.
  if (near !== undefined && name.length > 4) return [renamed(at, call, near, 0.6)];
  return abstain(`Terraform has no function \`${name}\`, and none is known that does the same.`);
};

const UNKNOWN = abstain('Terraform has no such function, and none is known that does the same.');

/** `to_lower`, `jsonEncode`, `ToSet`: the same letters as one of Terraform's. */
function sameName(name: string): string | undefined {
  const letters = name.toLowerCase().replaceAll('_', '');
  return Object.keys(FUNCTIONS).find(
    (known) => known.replaceAll('_', '') === letters && known !== name,
  );
}

const foreign = (name: string): string | undefined => ownValue(FOREIGN_FUNCTIONS, name);

/** Those that are no other call but an expression. */
function rewritten({ document: { bytes } }: Located, { name, args }: Call): string | undefined {
  const texts = args.map((arg) => sourceOf(bytes, arg));
  switch (name.text.toLowerCase()) {
    // Removed in Terraform 0.15: developer.hashicorp.com/terraform/language/functions/list and …/map.
    case 'list':
    case 'array':
      return `tolist([${texts.join(', ')}])`;
    case 'set':
      return texts.length === 1 && args[0]?.kind === 'tuple'
        ? `toset(${texts[0]})`
        : `toset([${texts.join(', ')}])`;
    case 'map':
    case 'dict': {
      if (texts.length % 2 === 1) return undefined;
      const pairs = texts.flatMap((text, index) =>
        index % 2 === 0 ? [`${text} = ${texts[index + 1]}`] : [],
      );
      return `tomap({ ${pairs.join(', ')} })`;
    }
    case 'if':
    case 'iif':
    case 'ternary':
      return texts.length === 3 ? `(${texts[0]} ? ${texts[1]} : ${texts[2]})` : undefined;
    case 'not':
      return texts.length === 1 ? `!(${texts[0]})` : undefined;
    case 'and':
      return texts.length > 1 ? `(${texts.join(' && ')})` : undefined;
    case 'or':
      return texts.length > 1 ? `(${texts.join(' || ')})` : undefined;
    case 'strftime':
    case 'date':
    case 'format_date': {
      const format = args[0] && formatdateOf(bytes, args[0]);
      return format === undefined
        ? undefined
        : `formatdate(${format}, ${texts[1] ?? 'timestamp()'})`;
    }
    default:
      return undefined;
  }
}

const renamed = (at: Located, call: Call, name: string, score: number): Candidate => ({
  action: 'change-value',
  title: `call \`${name}\` instead of \`${call.name.text}\``,
  score,
  edits: inFile(at.file, [{ range: call.name.range, text: name }]),
});

const change = (at: Located, call: Call, text: string, score: number): Candidate => ({
  action: 'change-value',
  title: `write \`${call.name.text}\` as Terraform has it`,
  score,
  edits: inFile(at.file, [{ range: call.range, text }]),
});
