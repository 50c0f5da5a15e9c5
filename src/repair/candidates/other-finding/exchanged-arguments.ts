import { FUNCTIONS } from '../../../functions/functions.ts';
import type { Call, Expression } from '../../../hcl/expression.ts';
import { constantString } from '../../../hcl/value.ts';
import type { CtyType } from '../../../value/type.ts';
import type { Candidate } from '../../candidate.ts';
import type { Located } from '../../context.ts';
import { argumentTexts, calledWith } from './rewritten-call.ts';

/** `join(list, ",")`: two arguments of different types in the wrong order. */
export function exchangedArguments(at: Located, call: Call): Candidate[] {
  const { parameters = [], variadic } = FUNCTIONS[call.name.text] ?? {};
  const types = call.args.map((_, index) => (parameters[index] ?? variadic)?.type);
  const texts = argumentTexts(at, call);
  return texts.slice(1).flatMap((_, index) => {
    const other = index + 1;
    if (JSON.stringify(types[index]) === JSON.stringify(types[other])) return [];
    const [a, b] = [call.args[index] as Expression, call.args[other] as Expression];
    if (!mayBe(at, a, types[other]) || !mayBe(at, b, types[index])) return [];
    const args = [...texts];
    args[index] = texts[other] as string;
    args[other] = texts[index] as string;
    return [calledWith(at, call, `give \`${call.name.text}\` its arguments in order`, 0.85, args)];
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
