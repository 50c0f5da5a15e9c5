import type { Colours } from '../report/colours.ts';
import { wrap } from '../report/two-columns.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { type Check, isProblem } from './check.ts';

/** A line a check, with the next step below it; words are wrapped at `width` characters, undefined: nowhere. */
export function doctorReport(
  checks: readonly Check[],
  colours: Colours,
  width: number | undefined,
): string {
  const room = (width ?? Number.POSITIVE_INFINITY) - INDENT;
  const lines = checks.flatMap(({ name, status, found, next }) => {
    const [first = '', ...more] = wrap(cleanLine(found, MOST_WORDS), room);
    return [
      `${marks(colours)[status]} ${colours.bold(name.padEnd(NAME))} ${first}`,
      ...[...more, ...wrap(next === undefined ? '' : `Next: ${cleanLine(next, MOST_WORDS)}`, room)]
        .filter((line) => line !== '')
        .map((line) => ' '.repeat(INDENT) + line),
    ];
  });
  return `${lines.join('\n')}\n\n${summary(checks)}\n`;
}

/** `formatVersion` is raised when a field changes its meaning or goes away. */
export function doctorJson(checks: readonly Check[]): string {
  const content = { formatVersion: 1, canRepair: !checks.some(isProblem), checks };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const MOST_WORDS = 500;
const NAME = 9;
/** A mark, the name, and a space after each. */
const INDENT = 'warning '.length + NAME + 1;

const marks = ({ green, yellow, red }: Colours): Readonly<Record<Check['status'], string>> => ({
  ok: green('ok     '),
  warning: yellow('warning'),
  problem: red('problem'),
});

function summary(checks: readonly Check[]): string {
  const problems = checks.filter(isProblem).length;
  const warnings = checks.filter(({ status }) => status === 'warning').length;
  if (problems > 0) return `${counted(problems, 'problem')} would stop a repair.`;
  return warnings > 0
    ? `Repairs would run, with ${counted(warnings, 'warning')}.`
    : 'Repairs would run.';
}

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;
