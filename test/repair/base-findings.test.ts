import { checkModule } from '../../src/check/check.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { sinceBase } from '../../src/repair/base-findings.ts';
import { contextOf } from '../../src/repair/context.ts';
import { moduleOf } from '../support/module-of.ts';
import { catalogue } from '../support/repair-by-checker.ts';

function told(text: string, ...more: readonly (readonly Finding[])[]) {
  const module = moduleOf(text);
  return {
    context: contextOf(module, catalogue),
    findings: [checkModule(module, catalogue).findings, ...more],
  };
}

/** The words of the findings, added and existed. */
function split(base: string, head: string) {
  const { added, existed } = sinceBase(told(base), told(head));
  const words = (findings: readonly Finding[]) =>
    findings.map((finding) => ('argument' in finding ? finding.argument : finding.summary));
  return { added: words(added), existed: words(existed) };
}

const queue = (name: string, ...lines: string[]) =>
  `resource "aws_sqs_queue" "${name}" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

test('a finding that the base has existed, wherever it stands now', () => {
  const old = queue('a', 'colour = "red"');
  expect(split(old, `${queue('b', 'size = 1')}\n# more\n${old}`)).toEqual({
    added: ['size'],
    existed: ['colour'],
  });
});

test('of a new module everything was added', () => {
  expect(split('', queue('a', 'colour = "red"', 'size = 1'))).toEqual({
    added: ['colour', 'size'],
    existed: [],
  });
});

test('what the change mended is in neither list', () => {
  expect(split(queue('a', 'colour = "red"'), queue('a'))).toEqual({ added: [], existed: [] });
});

test('of two that are about the same, the one on a line of the base existed', () => {
  const group = (...colours: string[]) =>
    `resource "aws_security_group" "a" {\n${colours.map((colour) => `  ingress {\n    from_port = 1\n    to_port   = 1\n    protocol  = "tcp"\n    colour    = "${colour}"\n  }\n`).join('')}}\n`;
  const [base, head] = [group('red'), group('blue', 'red')];
  const { added, existed } = sinceBase(told(base), told(head));
  const starts = (findings: readonly Finding[]) => findings.map(({ place }) => place?.range.start);
  expect(starts(existed)).toEqual([head.lastIndexOf('colour')]);
  expect(starts(added)).toEqual([head.indexOf('colour')]);
});

test('a renamed resource brings its findings with it as new ones', () => {
  expect(split(queue('a', 'colour = "red"'), queue('b', 'colour = "red"')).added).toEqual([
    'colour',
  ]);
});

test('a tier that hides what another tells of makes nothing new', () => {
  const text = queue('a', 'colour = "red"');
  const head = told(text);
  const { added, existed } = sinceBase(told(text, []), {
    ...head,
    findings: [...head.findings, ...head.findings],
  });
  expect([added.length, existed.length]).toEqual([0, 1]);
});

test('warnings are nobody’s to mend, and in neither list', () => {
  const warning: Finding = {
    kind: 'deprecated',
    severity: 'warning',
    stage: 4,
    summary: 'Deprecated',
    detail: '',
  };
  expect(sinceBase(told(''), told('', [warning]))).toEqual({ added: [], existed: [] });
});
