import type { Expression } from '../../../hcl/expression.ts';
import type { Document } from '../../../hcl/tree.ts';
import { sourceOf } from '../../../hcl/value.ts';

/** One form of a value. */
export interface Form {
  readonly title: string;
  readonly score: number;
  readonly text: string;
}

export const unwrapped = ({ bytes }: Document, inner: Expression): Form => ({
  title: 'take what is inside',
  score: 0.8,
  text: sourceOf(bytes, inner),
});

/** The only argument of a call of `name`. */
export const argumentOf = (value: Expression, name: string): Expression | undefined =>
  value.kind === 'call' && value.name.text === name && value.args.length === 1
    ? value.args[0]
    : undefined;
