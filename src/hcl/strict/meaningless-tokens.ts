import type { StrictError } from './strict-error.ts';
import type { Meaningless, StrictToken } from './strict-token.ts';

/**
 * Tokens that stand nowhere in HCL. Most are reported so many times only, and of what looks like quotes
 * only the opening one. Source: hclsyntax/token.go, `checkInvalidTokens`.
 */
export function meaninglessTokens(tokens: readonly StrictToken[]): readonly StrictError[] {
  const told = new Map<string, number>();
  return tokens.flatMap(({ kind, start, end }): StrictError[] => {
    const rule = RULES[kind as Meaningless];
    if (!rule) return [];
    const { group = kind, summary, detail, told: isTold } = rule;
    const count = told.get(group) ?? 0;
    told.set(group, count + 1);
    return isTold(count) ? [{ summary, detail, range: { start, end } }] : [];
  });
}

interface Rule {
  readonly summary: string;
  readonly detail: string;
  /** Kinds that are counted together. */
  readonly group?: string;
  /** Whether one is reported that so many of its group precede. */
  readonly told: (count: number) => boolean;
}

const always = (): boolean => true;
const once = (count: number): boolean => count === 0;
/** The first and the third. */
const openingQuotes = (count: number): boolean => count === 0 || count === 2;

const bitwise = (suggestion: string): Rule => ({
  summary: 'Unsupported operator',
  detail: `Bitwise operators are not supported.${suggestion}`,
  group: 'bitwise',
  told: (count) => count < 4,
});

const character = (detail: string, told: Rule['told']): Rule => ({
  summary: 'Invalid character',
  detail,
  told,
});

const RULES: Readonly<Record<Meaningless, Rule>> = {
  '&': bitwise(' Did you mean boolean AND ("&&")?'),
  '|': bitwise(' Did you mean boolean OR ("||")?'),
  '~': bitwise(' Did you mean boolean NOT ("!")?'),
  '^': bitwise(''),
  '`': character(
    'The "`" character is not valid. To create a multi-line string, use the "heredoc" syntax, like "<<EOT".',
    openingQuotes,
  ),
  "'": character(
    'Single quotes are not valid. Use double quotes (") to enclose strings.',
    openingQuotes,
  ),
  ';': character(
    'The ";" character is not valid. Use newlines to separate arguments and blocks, and commas to separate items in collection values.',
    once,
  ),
  invalid: character('This character is not used within the language.', always),
  'bad-utf8': {
    summary: 'Invalid character encoding',
    detail:
      'All input files must be UTF-8 encoded. Ensure that UTF-8 encoding is selected in your editor.',
    told: once,
  },
  'quoted-newline': {
    summary: 'Invalid multi-line string',
    detail:
      'Quoted strings may not be split over multiple lines. To produce a multi-line string, either use the \\n escape to represent a newline character or use the "heredoc" multi-line template syntax.',
    told: always,
  },
};
