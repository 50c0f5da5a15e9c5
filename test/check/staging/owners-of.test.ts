import fc from 'fast-check';
import { graphNodes } from '../../../src/check/staging/graph-nodes.ts';
import { ownersOf } from '../../../src/check/staging/owners-of.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import { viewModule } from '../../../src/module/module-view.ts';
import { moduleOf } from '../../support/module-of.ts';

const ITEMS = [
  'resource "aws_vpc" "NAME" {\n  cidr_block = "10.0.0.0/16"\n}\n',
  'locals {\n  NAME = 1\n  NAMEb = local.NAME\n}\n',
  'check "NAME" {\n  data "aws_vpc" "NAME" {\n  }\n  assert {\n    condition     = true\n    error_message = "no"\n  }\n}\n',
  'variable "NAME" {\n  default = 1\n}\noutput "NAME" {\n  value = var.NAME\n}\n',
  'provider "aws" {\n  alias = "NAME"\n}\n',
  '# nothing\n',
];

test('a finding belongs to the innermost node that it points into', () => {
  const files = fc.array(fc.array(fc.constantFrom(...ITEMS), { maxLength: 6 }), {
    minLength: 1,
    maxLength: 2,
  });
  const places = fc.array(
    fc.record({ file: fc.nat({ max: 2 }), at: fc.nat({ max: 400 }), around: fc.boolean() }),
  );
  fc.assert(
    fc.property(files, places, (texts, where) => {
      const named = texts.map((items, file) => [
        `${file}.tf`,
        items.map((item, index) => item.replaceAll('NAME', `n${file}${index}`)).join(''),
      ]);
      const view = viewModule(moduleOf(Object.fromEntries(named)));
      const findings = where.map(
        ({ file, at, around }): Finding => ({
          kind: 'other',
          severity: 'error',
          stage: 4,
          summary: '',
          detail: '',
          ...(around && { place: { file: `${file}.tf`, range: { start: at, end: at + 1 } } }),
        }),
      );
      const nodes = graphNodes(view, findings);
      const owners = ownersOf(nodes, findings);
      for (const finding of findings) {
        const { place } = finding;
        const around = nodes.flatMap(({ name, parts }) =>
          parts.flatMap(({ file, item: { range } }) =>
            file === place?.file &&
            range.start <= place.range.start &&
            place.range.start <= range.end
              ? [{ name, from: range.start }]
              : [],
          ),
        );
        const [innermost] = around.sort((a, b) => b.from - a.from);
        expect(owners.get(finding)).toBe(innermost?.name);
      }
    }),
    { numRuns: 500 },
  );
});
