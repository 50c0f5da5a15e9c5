import { hclOf, mentions, type Written } from './written-value.ts';

/** A call of a function with arguments written as JSON. */
export interface Call {
  readonly name: string;
  readonly args: readonly Written[];
}

export const isUnknown = ({ args }: Call): boolean => args.some((arg) => mentions(arg, '$unknown'));

/** A call as HCL, and where in it each argument begins. */
export function written({ name, args }: Call): {
  readonly text: string;
  readonly starts: readonly number[];
} {
  const starts: number[] = [];
  let text = `${name}(`;
  for (const [i, arg] of args.entries()) {
    if (i > 0) text += ', ';
    starts.push(Buffer.byteLength(text));
    text += hclOf(arg);
  }
  return { text: `${text})`, starts };
}
