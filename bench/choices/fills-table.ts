import { readdirSync, readFileSync } from 'node:fs';
import type { Fill } from '../fills/fills-of.ts';
import type { summary } from '../fills/sureness.ts';

interface Fills {
  readonly name: string;
  readonly leastSure: number;
  readonly test: ReturnType<typeof summary>;
  readonly fills: Readonly<Record<'dev' | 'test', readonly Fill[]>>;
}

/** What bench/fills.js kept of each model: fitted on the dev split, measured on the test split. */
export function fillsTables(folder: string): string[] {
  const all = readdirSync(folder)
    .filter((file) => /^fills-.*\.json$/.test(file))
    .sort()
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Fills);
  if (all.length === 0) return [];
  return [
    '| model | fills | rules right | model writes something else | of it passes the checker at once | right | taken where surer than (nats a token) | right together | only it : only rules | p |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...all.map(
      ({ name, leastSure, test }) =>
        `| ${name} | ${test.fills} | ${test.rules} | ${test.written} | ${test['passes at first try']} | ${test['right by itself']} | ${leastSure} | ${test['right together']} | ${test['only together']} : ${test['only rules']} | ${test.p.toFixed(2)} |`,
    ),
    '',
    ...all.flatMap(byClass),
  ];
}

function byClass({ name, fills }: Fills): string[] {
  const both = [...fills.dev, ...fills.test];
  const classes = [...new Set(both.map((fill) => fill.class))].sort();
  return [
    `${name} by class, dev and test split:`,
    '',
    '| class | fills | rules right | model writes something else | right |',
    '|---|--:|--:|--:|--:|',
    ...classes.map((one) => {
      const own = both.filter((fill) => fill.class === one);
      const written = own.filter((fill) => fill.written);
      return `| ${one} | ${own.length} | ${own.filter(({ rules }) => rules).length} | ${written.length} | ${written.filter((fill) => fill.written?.right).length} |`;
    }),
    '',
  ];
}
