import type { Completed, Word } from './command-tree.ts';
import { posixQuoted } from './posix-quoted.ts';

/** A completion for zsh, to be sourced or put on `fpath` as `_NAME`; nothing that was typed is evaluated. */
export function zshCompletion(name: string, tree: readonly Completed[]): string {
  const fn = `_${name}`;
  return `#compdef ${name}
# zsh completion for ${name}, written by \`${name} completion zsh\`
${fn}() {
  local path_='' i
  local -a offered
  for ((i = 2; i < CURRENT; i++)); do
    case "$path_/\${words[i]}" in
      (${below(tree)}) path_="\${path_:+$path_ }\${words[i]}" ;;
    esac
  done
  case "$path_/\${words[CURRENT - 1]}" in
${values(tree)}
  esac
  case "$path_/\${words[CURRENT]}" in
${offers(tree)}
  esac
  if (( $#offered )); then _describe '${name}' offered; else _files; fi
}
if [[ "\${funcstack[1]}" == ${fn} ]]; then ${fn} "$@"; else compdef ${fn} ${name}; fi
`;
}

const below = (tree: readonly Completed[]): string =>
  tree
    .flatMap(({ path, commands }) => commands.map(({ word }) => posixQuoted(`${path}/${word}`)))
    .join('|');

const values = (tree: readonly Completed[]): string =>
  tree
    .flatMap(({ path, options }) =>
      options
        .filter(({ takesValue }) => takesValue)
        .map(({ word, values }) => {
          const offer =
            values.length === 0
              ? '_files'
              : `offered=(${values.map(posixQuoted).join(' ')}); _describe 'value' offered`;
          return `    (${posixQuoted(`${path}/${word}`)}) ${offer}; return ;;`;
        }),
    )
    .join('\n');

const offers = (tree: readonly Completed[]): string =>
  tree
    .flatMap(({ path, commands, options, values }) => [
      `    (${posixQuoted(`${path}/-`)}*) offered=(${options.map(described).join(' ')}) ;;`,
      `    (${posixQuoted(`${path}/`)}*) offered=(${[...commands.map(described), ...values.map(posixQuoted)].join(' ')}) ;;`,
    ])
    .join('\n');

/** `_describe` splits at the first colon. */
const described = ({ word, description }: Word): string =>
  posixQuoted(`${word}:${description.replaceAll(':', '\\:')}`);
