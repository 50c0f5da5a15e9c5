import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openConstraints } from '../../src/constraints/open-constraints.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { contextOf, locate } from '../../src/repair/context.ts';
import { fillValue } from '../../src/repair/fill-value.ts';
import { placeOf } from '../../src/repair/skeleton.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import { unpackUsage } from '../../src/usage/unpack-usage.ts';
import { withUsage } from '../../src/usage/with-usage.ts';
import { countUsage } from '../usage-statistics/count.ts';
import { type CorpusRow, goldRows, humanRows } from '../usage-statistics/rows.ts';
import { type MaskedPlace, plain, requiredIn } from './places.ts';

/** Takes one required argument out of each sampled row and counts how often its value is found again. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      /** Without the statistics, for comparison. */
      'no-usage': { type: 'boolean', default: false },
      out: { type: 'string', default: 'tmp/masked-arguments.jsonl' },
    },
  });
  const schemas = { ...openCatalogue('schemas'), constraints: openConstraints('schemas') };
  const provider = schemas.find('hashicorp/aws', { locked: '5.100.0', constraints: [] });
  if (!provider) throw new Error('No stored schema of AWS 5.100.0.');
  const rows = humanRows().filter(({ valid }) => valid);
  const held = rows.filter(isHeldOut);
  const learned = [...rows.filter((row) => !isHeldOut(row)), ...goldRows()];
  const facts = schemas.constraints(provider.address, provider.version);
  const usage = unpackUsage(countUsage(provider, facts, learned, []));
  const catalogue = values['no-usage']
    ? schemas
    : withUsage(schemas, (address) => (address === provider.address ? usage : undefined));
  const results = [true, false].flatMap((acceptance) =>
    held
      .filter((row) => row.acceptance === acceptance)
      .sort((a, b) => (hash(values.seed, a.id) < hash(values.seed, b.id) ? -1 : 1))
      .flatMap((row) => {
        const places = requiredIn(row.text, provider);
        const at = Number.parseInt(hash(values.seed, `${row.id} place`).slice(0, 8), 16);
        const place = places[at % places.length];
        return place ? [{ row, place }] : [];
      })
      .slice(0, Number(values.rows) / 2)
      .map(({ row, place }) => recover(row, place, catalogue)),
  );
  writeFileSync(values.out, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  console.log(page(results));
}

interface Recovered {
  readonly id: string;
  readonly acceptance: boolean;
  readonly argument: string;
  readonly kind: MaskedPlace['kind'];
  readonly truth: string;
  /** Best first. */
  readonly offered: readonly string[];
  /** 1 for the best; 0 where the value is not among them. */
  readonly rank: number;
}

function recover(row: CorpusRow, place: MaskedPlace, catalogue: SchemaCatalogue): Recovered {
  const { attribute, blocks, schema, truth, kind } = place;
  const bytes = Buffer.from(row.text);
  const { start, end } = attribute.range;
  const masked = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]).toString();
  const context = contextOf(moduleFromText('text', masked), catalogue);
  // Every block around begins before the argument, so the innermost one is found where it began.
  const inner = blocks.at(-1)?.open.start ?? 0;
  const range = { start: inner, end: inner + 1 };
  const at = locate(context, { place: { file: 'main.tf', range } } as Parameters<typeof locate>[1]);
  const fillPlace = placeOf(at?.path ?? []);
  const offered = fillValue(context, fillPlace, schema).map(({ text }) => plain(text));
  return {
    id: row.id,
    acceptance: row.acceptance,
    argument: [fillPlace.type, ...fillPlace.path, schema.name].join('.'),
    kind,
    truth,
    offered,
    rank: offered.indexOf(truth) + 1,
  };
}

/** A fifth, by repository; the provider's own tests are one repository, so there by file. */
const isHeldOut = ({ group }: CorpusRow): boolean =>
  Number.parseInt(hash('held out', group).slice(0, 8), 16) % 5 === 0;

const hash = (seed: string, text: string): string =>
  createHash('sha256').update(`${seed} ${text}`).digest('hex');

function page(results: readonly Recovered[]): string {
  const line = (title: string, some: readonly Recovered[]): string => {
    const share = (most: number): string => {
      const hits = some.filter(({ rank }) => rank > 0 && rank <= most).length;
      return `${((100 * hits) / Math.max(1, some.length)).toFixed(1)} %`.padStart(8);
    };
    return `${title.padEnd(28)} ${String(some.length).padStart(4)} ${share(1)} ${share(3)}`;
  };
  const kinds = ['reference', 'variable or local', 'bool or number', 'text', 'other'] as const;
  return [
    `${'value'.padEnd(28)} rows    top 1    top 3`,
    line('all', results),
    line(
      'written by people',
      results.filter(({ acceptance }) => !acceptance),
    ),
    line(
      'acceptance tests',
      results.filter(({ acceptance }) => acceptance),
    ),
    ...kinds.map((kind) =>
      line(
        kind,
        results.filter((result) => result.kind === kind),
      ),
    ),
  ].join('\n');
}
