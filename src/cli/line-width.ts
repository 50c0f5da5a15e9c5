import type { Output } from './context.ts';

/** Characters a line may have: COLUMNS, else those of the terminal; undefined where nobody said. */
export function lineWidth(
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
): number | undefined {
  const asked = /^\d{1,4}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : output.columns;
  return asked === undefined || asked === 0 ? undefined : Math.max(NARROWEST, asked);
}

/** Below this two columns of text become one word a line. */
const NARROWEST = 40;
