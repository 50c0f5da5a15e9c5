import type { PlaceConstraints, ValueRule } from '../../src/constraints/constraint.ts';
import { FORMATS } from '../../src/constraints/formats.ts';
import { openConstraints } from '../../src/constraints/open-constraints.ts';
import { holds } from '../../src/constraints/value-rule.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';

const AWS = 'registry.terraform.io/hashicorp/aws';

test('a pattern is held against a text', () => {
  const rule: ValueRule = { kind: 'matches', pattern: '^[a-z]+[0-9]*$', flags: '' };
  expect([holds(rule, 'abc1'), holds(rule, '1abc'), holds(rule, 5)]).toEqual([true, false, true]);
  expect(holds({ ...rule, kind: 'differs' }, 'abc1')).toBe(false);
});

test('nothing is said of a text that is written to take long', () => {
  const pattern = '^[a-z]+[a-z.]*[a-z]+$';
  const text = `${'a'.repeat(5_000)}!`;
  expect(holds({ kind: 'matches', pattern, flags: '' }, text)).toBe(true);
  expect(holds({ kind: 'differs', pattern, flags: '' }, text)).toBe(true);
  expect(holds({ kind: 'matches', pattern, flags: '' }, 'a!')).toBe(false);
});

test('no stored rule and no format takes long for any text', () => {
  const rules = patternsOf();
  expect(rules.size).toBeGreaterThan(100);
  const slow: string[] = [];
  for (const text of HOSTILE) {
    for (const [key, rule] of rules) timed(key, () => holds(rule, text), slow);
    for (const [name, fits] of Object.entries(FORMATS)) timed(name, () => fits(text), slow);
  }
  expect(slow).toEqual([]);
}, 120_000);

/** Runs of what patterns repeat, and then what none of them takes. */
const HOSTILE = [
  'a',
  '0',
  'A',
  '.',
  '-',
  '/',
  ':',
  ' ',
  'a0',
  'a-',
  'a.',
  'a/',
  '0.',
  'a:',
  '1h',
].flatMap((part) => [40, 400, 50_000].map((times) => `${part.repeat(times)}\u0000`));

function timed(name: string, run: () => unknown, slow: string[]): void {
  const started = performance.now();
  run();
  if (performance.now() - started > 2_000) slow.push(name);
}

function patternsOf(): ReadonlyMap<string, ValueRule> {
  const facts = openConstraints(schemasDirectory())(AWS, '5.100.0');
  const types = openCatalogue(schemasDirectory()).find('aws', {
    locked: '5.100.0',
    constraints: [],
  });
  const rules = new Map<string, ValueRule>();
  const seen = new Set<PlaceConstraints>();
  const collect = (place: PlaceConstraints): void => {
    if (seen.has(place)) return;
    seen.add(place);
    for (const { values } of place.arguments.values())
      for (const { rule, unless } of values)
        for (const one of [rule, ...unless])
          if (one.kind === 'matches' || one.kind === 'differs') rules.set(one.pattern, one);
    for (const { place: inner } of place.places.values()) collect(inner);
  };
  for (const type of types?.resourceTypes ?? []) {
    const found = facts?.of('resource', type);
    if (found) collect(found.place);
  }
  return rules;
}
