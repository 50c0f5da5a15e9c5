import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { configSchema } from '../../src/config/config-schema.ts';
import { FINDING_KINDS } from '../../src/config/config-shape.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { HAZARD_IDS } from '../../src/repair/gates/hazards/hazard.ts';

const accepts = new Ajv2020().compile(JSON.parse(readFileSync('docs/config.schema.json', 'utf8')));

test('the schema that editors read is the one of the code', () => {
  expect(JSON.parse(readFileSync('docs/config.schema.json', 'utf8'))).toEqual(configSchema());
});

test('an editor accepts a configuration exactly where the program does', () => {
  const mostly = <T>(right: fc.Arbitrary<T>, ...wrong: unknown[]) =>
    fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });
  const limit = mostly(fc.integer({ min: 1, max: 1_000_000 }), 0, -1, 1.5, 2_000_000, '5', null);
  const names = (known: readonly string[]) => mostly(fc.subarray([...known]), ['nonsense'], 'fmt');
  const flag = mostly(fc.boolean(), 'yes', 1);
  const gates = fc.record(
    {
      off: names(['fmt', 'churn', 'keeps-addresses']),
      allow: names(HAZARD_IDS),
      churn: mostly(fc.constantFrom(0.1, 1, 1.5, 100), 0, 101, '5'),
    },
    { requiredKeys: [] },
  );
  const configs = fc.record(
    {
      gates: mostly(gates, { open: true }, []),
      ignore: mostly(fc.subarray(['legacy/**', '*.tf', 'a.tf']), 'a.tf', [1]),
      leave: names(FINDING_KINDS),
      modernise: flag,
      feedback: flag,
      'max-rounds': limit,
      'max-candidates': limit,
      'max-seconds': limit,
    },
    { requiredKeys: [] },
  );
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(configs, (config) => {
      const taken = isTaken(stringify(config));
      seen[taken ? 'taken' : 'refused']++;
      expect(accepts(config)).toBe(taken);
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(50);
});

function isTaken(text: string): boolean {
  try {
    readConfig(text);
    return true;
  } catch {
    return false;
  }
}
