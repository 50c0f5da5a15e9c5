/** A pattern of `fileset` as a regular expression over whole paths: `*`, `**`, `?`, `[a-z]`, `{a,b}`. */
export function globPattern(pattern: string): RegExp | undefined {
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
      if (token.length === 1) return undefined;
      source += token.replace(/^\[[!^]/, '[^');
    } else source += literal(token.startsWith('\\') ? token.slice(1) : token);
  }
  if (depth > 0) return undefined;
  try {
    return new RegExp(`^${source}$`, 'su');
  } catch {
    return undefined;
  }
}

const TOKENS = /\*\*\/|\*\*|\\[\s\S]|\[[!^]?\]?[^\]/]+\]|[\s\S]/gu;

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
