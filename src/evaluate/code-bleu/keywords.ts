/** Words that carry the structure of Terraform: they weigh 1 in the weighted n-grams. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  'resource',
  'data',
  'module',
  'variable',
  'output',
  'locals',
  'provider',
  'terraform',
  'for_each',
  'count',
  'depends_on',
  'lifecycle',
  'dynamic',
  'content',
  'for',
  'in',
  'if',
  'true',
  'false',
  'null',
  'each',
  'self',
  'var',
  'local',
  'path',
]);

export const weightOf = (token: string): number => (KEYWORDS.has(token) ? 1 : OTHERS);

const OTHERS = 0.2;
