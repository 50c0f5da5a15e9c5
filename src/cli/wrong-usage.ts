import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { cleanLine } from '../report/untrusted-text.ts';

/** What commander says of a wrong command line as one line, with where to look next. */
export function wrongUsage(text: string, command: Command, cwd: string): string {
  const word = /^error: unknown command '(.*?)'/s.exec(text)?.[1];
  const next =
    word !== undefined && isDirectory(resolve(cwd, word))
      ? `iac-dpo repair ${cleanLine(word)}`
      : `see ${namesOf(command).join(' ')} --help`;
  return `${sentence(cleanLine(text, MOST_WORDS))} Next: ${next}\n`;
}

/** A list of choices may be long. */
const MOST_WORDS = 800;

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const namesOf = (command: Command): readonly string[] =>
  command.parent ? [...namesOf(command.parent), command.name()] : [command.name()];

const sentence = (text: string): string => text.replace(/[^.?)]$/, '$&.');
