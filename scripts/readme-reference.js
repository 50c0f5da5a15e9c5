// Writes the CLI's own --help between the markers of README.md; `--check` fails when it is not what stands there.
import { execFileSync } from 'node:child_process';
import { keepText, withParts } from './written-part.js';

await keepText(
  'README.md',
  await withParts('README.md', { 'cli-reference': reference() }),
  'Run `npm run build && npm run format` and commit README.md.',
);

function reference() {
  const commands = [
    [],
    ['demo'],
    ['repair'],
    ['validate'],
    ['init'],
    ['doctor'],
    ['batch'],
    ['schema'],
    ['schema', 'add'],
    ['schema', 'list'],
    ['schema', 'show'],
  ];
  return commands.map((command) => `\`\`\`text\n${help(command)}\`\`\``).join('\n\n');
}

function help(command) {
  const args = ['dist/cli.js', ...command, '--help'];
  // The same whatever terminal it is written from.
  const env = { ...process.env, COLUMNS: '100' };
  return execFileSync(process.execPath, args, { encoding: 'utf8', env });
}
