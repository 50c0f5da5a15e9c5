import { listPulls } from '../../src/github/list-pulls.ts';

/** A GitHub whose pull request `n` was updated `n` minutes into 2026; newest first, as it is asked. */
function listOf(count: number) {
  const asked: number[] = [];
  const fetch = async (url: string | URL | Request) => {
    const { searchParams: query } = new URL(String(url));
    expect(Object.fromEntries(query)).toMatchObject({
      state: 'all',
      sort: 'updated',
      direction: 'desc',
    });
    const [size, page] = [Number(query.get('per_page')), Number(query.get('page'))];
    asked.push(page);
    const all = Array.from({ length: count }, (_, index) => count - index);
    const rows = all.slice((page - 1) * size, page * size).map((number) => ({
      number,
      updated_at: at(number).toISOString(),
      base: { ref: number % 2 === 0 ? 'main' : 'release/1.0' },
    }));
    return Response.json(rows);
  };
  return { fetch: fetch as typeof globalThis.fetch, asked };
}

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));

async function listed(count: number, since?: Date) {
  const { fetch, asked } = listOf(count);
  const outcome = await listPulls(
    {
      repository: { owner: 'octo-org', name: 'infrastructure' },
      token: 'secret',
      apiUrl: 'https://api.github.com',
      userAgent: 'test',
      fetch,
      second: 1,
    },
    since,
  );
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return { pulls: outcome.value, asked };
}

test.each([0, 1, 100, 250])('all of %d pull requests are listed', async (count) => {
  const { pulls } = await listed(count);
  const numbers = pulls.map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: count }, (_, index) => count - index));
});

test('pages end with the first that is too old; the time itself counts', async () => {
  const { pulls, asked } = await listed(250, at(120));
  expect(pulls).toHaveLength(131);
  expect(pulls[0]).toEqual({ number: 250, base: 'main' });
  expect(pulls.at(-1)?.number).toBe(120);
  expect(asked).toEqual([1, 2]);
});
