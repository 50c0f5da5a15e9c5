/** What is wrong with a pattern that RE2 does not take, in its words for what is wrong most often. */
export function patternProblem(pattern: string): string {
  if (LOOKAROUND.test(pattern))
    return `invalid or unsupported Perl syntax in ${LOOKAROUND.exec(pattern)?.[0]}`;
  const bare = pattern.replace(/\\./g, '').replace(/\[\^?\]?[^\]]*\]/g, '');
  const unclosed = bare.indexOf('[');
  if (unclosed >= 0) return `missing closing ] in ${pattern.slice(pattern.lastIndexOf('['))}`;
  if (count(bare, '(') > count(bare, ')')) return `missing closing ) in ${pattern}`;
  if (count(bare, ')') > count(bare, '(')) return `unexpected ) in ${pattern}`;
  const repeated = /(?:^|[(|])([*+?])/.exec(bare)?.[1];
  if (repeated) return `missing argument to repetition operator in ${repeated}`;
  return pattern;
}

const LOOKAROUND = /\(\?<?[=!]/;

const count = (text: string, character: string) => text.split(character).length - 1;
