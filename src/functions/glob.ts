import type { Budget } from '../value/budget.ts';
import { compilePattern, type Pattern } from './re2.ts';

/** A pattern of `fileset` over whole paths: `*`, `**`, `?`, `[a-z]`, `{a,b}`. Undefined where it takes too long. */
export function globPattern(
  pattern: string,
  budget: Budget | undefined,
): Pattern | 'invalid' | undefined {
  if (pattern.length > MOST_CHARACTERS) return undefined;
  let source = '';
  let depth = 0;
  for (const [token] of pattern.matchAll(TOKENS)) {
    if (token === '**/') source += '(?:[^/]+/)*';
    else if (token === '**') source += '.*';
    else if (token === '*') source += '[^/]*';
    else if (token === '?') source += '[^/]';
    else if (token === '{') {
      depth += 1;
      source += '(?:';
    } else if (token === '}' && depth > 0) {
      depth -= 1;
      source += ')';
    } else if (token === ',' && depth > 0) source += '|';
    else if (token.startsWith('[')) {
      if (token.length === 1) return 'invalid';
      source += token.replace(/^\[[!^]/, '[^');
    } else source += literal(token.startsWith('\\') ? token.slice(1) : token);
  }
  if (depth > 0) return 'invalid';
  const compiled = compilePattern(`(?s)${source}`, budget);
  return compiled?.kind === 'problem' ? 'invalid' : compiled;
}

/** Of a path, with room for many alternatives. */
const MOST_CHARACTERS = 2000;

const TOKENS = /\*\*\/|\*\*|\\[\s\S]|\[[!^]?\]?[^\]/]+\]|[\s\S]/gu;

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
