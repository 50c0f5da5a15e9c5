/** What a description begins with, up to its first full stop, colon or semicolon: it fits beside a word in a list. */
export function firstClause(text: string): string {
  const [clause = ''] = text.split(/(?<=[a-z)])[.:;] /);
  return clause.replace(/\.$/, '');
}
