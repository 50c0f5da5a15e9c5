/**
 * `remove_comments_and_docstrings` of the reference for any language it has no other rule for: comments of C, which
 * it also finds in heredocs, and lines of blanks. `#` comments stay, as nodes of the tree.
 */
export const withoutSlashComments = (text: string): string =>
  text
    .replace(COMMENT_OR_STRING, (match) => (match.startsWith('/') ? ' ' : match))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');

const COMMENT_OR_STRING =
  /\/\/.*?$|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^\\'])*'|"(?:\\[\s\S]|[^\\"])*"/gm;
