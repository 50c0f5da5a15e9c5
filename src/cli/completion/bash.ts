import type { Completed } from './command-tree.ts';
import { posixQuoted } from './posix-quoted.ts';

/**
 * A completion for bash 3.2 and newer. It is complete in itself: nothing that was typed is evaluated, and no program is
 * started for a keystroke. Where there is nothing to offer, bash completes paths.
 */
export function bashCompletion(name: string, tree: readonly Completed[]): string {
  const fn = `_${name.replaceAll('-', '_')}`;
  return `# bash completion for ${name}, written by \`${name} completion bash\`
${fn}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" path='' words='' i
  # bash takes the = of --option=value for a word.
  if [[ $cur == = ]]; then
    cur=''
  elif [[ $prev == = ]]; then
    prev="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path/\${COMP_WORDS[i]}" in
      ${below(tree)}) path="\${path:+$path }\${COMP_WORDS[i]}" ;;
    esac
  done
  COMPREPLY=()
  case "$path/$prev" in
${values(tree)}
    *)
      case "$path/$cur" in
${words(tree)}
      esac
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F ${fn} ${name}
`;
}

const below = (tree: readonly Completed[]): string =>
  tree
    .flatMap(({ path, commands }) => commands.map(({ word }) => posixQuoted(`${path}/${word}`)))
    .join(' | ');

function values(tree: readonly Completed[]): string {
  const takers = new Map<string, string[]>();
  for (const { path, options } of tree)
    for (const { word, takesValue, values } of options)
      if (takesValue) {
        const key = values.join(' ');
        takers.set(key, [...(takers.get(key) ?? []), posixQuoted(`${path}/${word}`)]);
      }
  return [...takers]
    .map(([offered, patterns]) => `    ${patterns.join(' | ')}) words=${posixQuoted(offered)} ;;`)
    .join('\n');
}

const words = (tree: readonly Completed[]): string =>
  tree
    .flatMap(({ path, commands, options, values }) => {
      const flags = options.map(({ word }) => word).join(' ');
      const offered = [...commands.map(({ word }) => word), ...values].join(' ');
      return [
        `        ${posixQuoted(`${path}/-`)}*) words=${posixQuoted(flags)} ;;`,
        `        ${posixQuoted(`${path}/`)}*) words=${posixQuoted(offered)} ;;`,
      ];
    })
    .join('\n');
