import type { Output } from './context.ts';

/** Colour for terminals only, unless FORCE_COLOR says yes, or 0; NO_COLOR always wins (https://no-color.org). */
export function useColour(
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return output.isTTY === true && env.TERM !== 'dumb';
}
