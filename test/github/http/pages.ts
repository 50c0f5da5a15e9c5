import { Refusal } from './refusal.ts';

/** A page of a list, and the links to the others. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

/** "The number of results per page (max 100)", 30 without the parameter. */
const PER_PAGE = { most: 100, without: 30 };

/**
 * The page that `query` asks for. `address` is the absolute URL without a query; the links follow the pattern of
 * GitHub's: `next` and `last` missing on the last page, `first` and `prev` on the first, no header with one page.
 */
export function page<T>(all: readonly T[], query: URLSearchParams, address: string): Page<T> {
  const size = Math.min(number(query, 'per_page', PER_PAGE.without), PER_PAGE.most);
  const current = number(query, 'page', 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (rel: string, target: number): string => {
    const parameters = new URLSearchParams(query);
    parameters.set('page', String(target));
    return `<${address}?${parameters}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [link('prev', Math.min(current - 1, last))] : []),
    ...(current < last ? [link('next', current + 1), link('last', last)] : []),
    ...(current > 1 ? [link('first', 1)] : []),
  ];
  return {
    items: all.slice((current - 1) * size, current * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

function number(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name);
  if (text === null) return fallback;
  if (!/^\d+$/.test(text)) throw new Refusal(400, { message: `Invalid ${name}`, status: '400' });
  return Math.max(1, Number(text));
}
