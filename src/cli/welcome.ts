import pc from 'picocolors';
import { useColour } from './colour.ts';
import type { Context } from './context.ts';
import { runDemo } from './demo-command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { VERSION } from './version.ts';

/** What `iac-dpo` alone says: what it is for, in a screenful, and where to begin. A person is offered the demo. */
export async function welcome(context: Context): Promise<ExitCode> {
  const { stdout, env, ask } = context;
  const { bold, cyan, dim } = pc.createColors(useColour(stdout, env));
  const commands = FIRST.map(([line, does]) => `  ${cyan(line.padEnd(LINE))}  ${does}`);
  stdout.write(
    [
      `${bold('iac-dpo')} ${dim(VERSION)} repairs Terraform that a language model wrote.`,
      '',
      'It finds what `terraform validate` rejects, proposes edits from the schema of',
      'the provider, and keeps only those that terraform accepts. Where no edit is',
      'safe it leaves the text as it is and says why. It needs no account and no',
      'network, and writes nothing unless you say --write.',
      '',
      ...commands,
      '',
      `${dim('All commands: iac-dpo --help. Examples of one: iac-dpo repair --help.')}`,
      '',
    ].join('\n'),
  );
  return ask && (await ask('See it repair an example now?')) ? runDemo(context) : EXIT.ok;
}

const FIRST: readonly (readonly [string, string])[] = [
  ['iac-dpo demo', 'a broken example: the diff, and why it is believed'],
  ['iac-dpo repair DIR', 'a module of yours; prints, writes nothing'],
  ['iac-dpo repair DIR --write', 'the same, and writes the files'],
  ['iac-dpo doctor', 'what proves repairs here, and what is missing'],
  ['iac-dpo init', 'the GitHub workflow for the repository you are in'],
];

const LINE = Math.max(...FIRST.map(([line]) => line.length));
