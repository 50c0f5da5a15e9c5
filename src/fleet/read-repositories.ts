import { z } from 'zod';
import type { Repository } from './plan-shards.ts';

/**
 * The list of repositories: what `gh repo list OWNER --json nameWithOwner,diskUsage` prints, or lines of `owner/name`
 * with a weight behind it or none. Throws an error that names the first line or entry that is none.
 */
export function readRepositories(text: string): Repository[] {
  if (text.trimStart().startsWith('[')) return fromGh(text);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(fromLine);
}

function fromGh(text: string): Repository[] {
  const rows = z.array(ROW).safeParse(parsed(text));
  if (rows.success)
    return rows.data.map(({ nameWithOwner: name, diskUsage: weight }) => ({ name, weight }));
  const [issue] = rows.error.issues;
  throw new Error(`entry ${issue?.path.join('.') || 'list'}: ${issue?.message}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error('the list begins like JSON and is none', { cause: error });
  }
}

/** GitHub's own letters. The names end up in a shell and on a page. */
const NAME = /^[A-Za-z0-9-]{1,39}\/(?!\.{1,2}$)[\w.-]{1,100}$/;

const ROW = z.object({
  nameWithOwner: z.string().regex(NAME, 'is no owner/name'),
  diskUsage: z.number().nonnegative().default(1),
});

function fromLine(line: string): Repository {
  const [name = '', weight = '1', ...rest] = line.split(/\s+/);
  if (!NAME.test(name) || !/^\d{1,15}$/.test(weight) || rest.length > 0)
    throw new Error(`"${line.slice(0, 100)}" is no line of owner/name and a weight`);
  return { name, weight: Number(weight) };
}
