// Writes the CLI's own --help between the markers of README.md; `--check` fails when it is not what stands there.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- cli-reference-start: written by `npm run format` -->';
const END = '<!-- cli-reference-end -->';

const readme = readFileSync('README.md', 'utf8');
const before = readme.slice(0, readme.indexOf(START) + START.length);
const after = readme.slice(readme.indexOf(END));
const fresh = `${before}\n${reference()}\n${after}`;

if (!process.argv.includes('--check')) {
  writeFileSync('README.md', fresh);
} else if (fresh !== readme) {
  console.error('The CLI reference in README.md is not what --help says.');
  console.error('Run `npm run build && npm run format` and commit README.md.');
  process.exitCode = 1;
}

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
