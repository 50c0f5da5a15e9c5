import type { Completed, CompletedOption } from './command-tree.ts';

/** A completion for fish, which completes paths itself where nothing is offered. */
export function fishCompletion(name: string, tree: readonly Completed[]): string {
  const lines = tree.flatMap((one) => commandLines(name, one));
  return `# fish completion for ${name}, written by \`${name} completion fish\`\n${lines.join('\n')}\n`;
}

function commandLines(
  name: string,
  { path, commands, options, values }: Completed,
): readonly string[] {
  const here = `complete -c ${name} -n ${quoted(
    condition(
      path,
      commands.map(({ word }) => word),
    ),
  )}`;
  return [
    ...commands.map(({ word, description }) => `${here} -f -a ${word} -d ${quoted(description)}`),
    ...(values.length === 0 ? [] : [`${here} -f -a ${quoted(values.join(' '))}`]),
    ...options.map((option) => `${here} ${optionWords(option)}`),
  ];
}

/** Where the words of the path were typed, and none of the commands below. */
function condition(path: string, below: readonly string[]): string {
  const seen = path.split(' ').filter((word) => word !== '');
  return [
    ...seen.map((word) => `__fish_seen_subcommand_from ${word}`),
    ...(below.length === 0 ? [] : [`not __fish_seen_subcommand_from ${below.join(' ')}`]),
  ].join('; and ');
}

function optionWords({ word, short, description, takesValue, values }: CompletedOption): string {
  return [
    ...(short ? [`-s ${short.slice(1)}`] : []),
    `-l ${word.slice(2)}`,
    ...(takesValue ? [values.length === 0 ? '-r' : `-x -a ${quoted(values.join(' '))}`] : []),
    `-d ${quoted(description)}`,
  ].join(' ');
}

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
