import type { Module } from '../module/module.ts';
import { colouredDiff } from '../report/coloured-diff.ts';
import type { Colours } from '../report/colours.ts';
import { diffModules } from '../report/file-diff.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { type Choices, FORKS } from './choices.ts';
import type { PlannedFile } from './planned-file.ts';
import type { ProviderUse } from './providers-of.ts';
import type { Survey } from './survey.ts';

/** A planned file, and what is there under its name. */
export type FileState = PlannedFile &
  (
    | { readonly state: 'new' }
    | { readonly state: 'same' | 'differs' /** What is there. */; readonly old: string }
  );

export interface Plan {
  readonly survey: Survey;
  readonly choices: Choices;
  readonly files: readonly FileState[];
}

/** What was found, what follows from it, and the files as a diff. */
export function initReport({ survey, choices, files }: Plan, colours: Colours): string {
  const rows: readonly (readonly [string, string])[] = [
    ['repository', `${survey.top}${survey.isGit ? '' : ' (no git repository: written here)'}`],
    ['roots', rootWords(survey)],
    ['judge', `${survey.core.core} ${survey.core.version}, ${survey.core.why}`],
    ['providers', survey.providers.map(providerWords).join(', ') || 'none'],
    ['runner', choices.runner.join(', ')],
    ...(choices.mode === 'report'
      ? [['mode', 'report: nothing is posted'] as const]
      : [['forks', `${choices.forks}: ${FORKS[choices.forks]}`] as const]),
  ];
  return [
    ...rows.map(
      ([name, words]) => `${colours.bold(name.padEnd(12))}${cleanLine(words, MOST_WORDS)}\n`,
    ),
    ...survey.providers.filter(({ release }) => !release).map(noSchema),
    '\n',
    colouredDiff(diffModules(asModule(files, oldText), asModule(files, newText)), colours),
    ...files
      .filter(({ state }) => state === 'same')
      .map(({ path }) => `${colours.dim(`${path} is there already, as it would be written`)}\n`),
    ...files
      .filter(({ state }) => state === 'differs')
      .map(
        ({ path }) => `${colours.yellow(`${path} is there and differs: it would be replaced`)}\n`,
      ),
  ].join('');
}

/** `formatVersion` is raised when a field changes its meaning or goes away. */
export function initJson({ survey, choices, files }: Plan, written: boolean): string {
  const content = {
    formatVersion: 1,
    ...survey,
    choices,
    files: files.map(({ path, state, text }) => ({ path, state, text })),
    written,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** A repository may have hundreds of roots. */
const MOST_WORDS = 400;
const MOST_NAMES = 6;

function rootWords({ roots, children }: Survey): string {
  if (roots.length === 0) return 'none yet; the workflow waits for pull requests with .tf files';
  const names = roots.slice(0, MOST_NAMES).map((root) => root || '.');
  const more = roots.length > MOST_NAMES ? ` and ${roots.length - MOST_NAMES} more` : '';
  const called = children === 0 ? '' : `; ${children} modules that others call`;
  return `${names.join(', ')}${more}${called}`;
}

const providerWords = ({ address, release }: ProviderUse): string =>
  release
    ? `${address} ${release.version}${release.how === 'nearest' ? ` (nearest to ${release.wanted})` : ''}`
    : `${address} (no schema)`;

const noSchema = ({ address }: ProviderUse): string =>
  `${' '.repeat(12)}${cleanLine(address)}: what is written for it is not validated. Next: iac-dpo schema add\n`;

/** So that files of any kind are compared as those of a module are. */
const asModule = (
  files: readonly FileState[],
  textOf: (file: FileState) => string | undefined,
): Module => ({
  label: '.',
  files: files.flatMap((file) => {
    const text = textOf(file);
    return text === undefined ? [] : [{ path: file.path, bytes: Buffer.from(text) }];
  }),
  assets: [],
  skipped: [],
});

const oldText = (file: FileState): string | undefined =>
  file.state === 'new' ? undefined : file.old;
const newText = (file: FileState): string => file.text;
