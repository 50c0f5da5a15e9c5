import type { Command } from 'commander';
import { wrap } from '../report/two-columns.ts';

/** A command line as one would type it, and what it does. */
export type Example = readonly [line: string, does: string];

/** Adds the examples that the help of a command ends with; a test runs every one of them. */
export const withExamples = (command: Command, examples: readonly Example[]): Command =>
  command.addHelpText('after', ({ command }) => {
    const width = command.configureOutput().getOutHelpWidth?.() ?? Number.POSITIVE_INFINITY;
    return `\nExamples:\n${exampleLines(examples, width).join('\n')}`;
  });

/** Side by side where all of them fit, else one below the other. */
function exampleLines(examples: readonly Example[], width: number): readonly string[] {
  const longest = Math.max(...examples.map(([line]) => line.length));
  const beside = examples.map(([line, does]) => `  ${line.padEnd(longest)}  ${does}`);
  if (beside.every((line) => line.length <= width)) return beside;
  return examples.flatMap(([line, does]) => [
    `  ${line}`,
    ...wrap(does, width - BELOW.length).map((words) => BELOW + words),
  ]);
}

const BELOW = ' '.repeat(6);
