import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../src/config/config.ts';
import { ConfigError } from '../../src/config/config-error.ts';
import { readConfig } from '../../src/config/read-config.ts';

const messageOf = (text: string): string => {
  try {
    readConfig(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  return 'it was taken';
};

test.each(['', '# only a comment\n', '{}', '---\n', 'gates: {}\nignore: []\n'])(
  '%j is every gate on',
  (text) => {
    expect(readConfig(text)).toEqual(DEFAULT_CONFIG);
  },
);

test('everything that can be said', () => {
  const text = `
# why: the network is open on purpose
gates:
  off: [keeps-arguments, fmt]
  allow:
    - open-network
  churn: 2.5
ignore:
  - legacy/**
  - '*.generated.tf'
leave: [absent-file]
modernise: true
feedback: false
max-rounds: 3
max-candidates: 100
max-seconds: 7
`;
  expect(readConfig(text)).toEqual({
    gates: {
      off: new Set(['keeps-arguments', 'fmt']),
      allow: new Set(['open-network']),
      churn: 2.5,
    },
    ignore: ['legacy/**', '*.generated.tf'],
    leave: new Set(['absent-file']),
    modernise: true,
    feedback: false,
    limits: { maxRounds: 3, maxCandidates: 100, maxSeconds: 7 },
  });
});

test.each([
  ['gatez: {}', /^unknown key gatez\. Next: take one of gates, ignore, leave, modernise, /],
  ['gates:\n  alow: []', /^unknown key alow in gates\. Next: take one of off, allow, churn\.$/],
  ['gates:', /^gates must be a mapping of off, allow and churn\. Next: correct it\.$/],
  ['gates:\n  off: churn', /^gates\.off must be a list of keeps-addresses, .*, not "churn"\./],
  ['gates:\n  allow: [everything]', /^gates\.allow must be a list of provisioner, .*"everything"/],
  ['gates:\n  churn: 0', /^gates\.churn must be a number above 0 and at most 100, not 0\./],
  ['gates:\n  churn: .inf', /^gates\.churn must be/],
  ['modernise: all', /^modernise must be true or false, not "all"\. Next: correct it\.$/],
  ['feedback: perhaps', /^feedback must be true or false, not "perhaps"\. Next: correct it\.$/],
  ['max-rounds: 0', /^max-rounds must be a whole number, 1 or more, not 0\./],
  ['max-rounds: 1.5', /^max-rounds must be/],
  ['max-seconds: "5"', /^max-seconds must be/],
  ['leave: [nonsense]', /^leave must be a list of unsupported-argument, /],
  ['ignore: [/etc]', /^ignore: "\/etc" is not a path below the directory that is repaired\. Next:/],
  ['ignore: [a/../../b]', /is not a path below/],
  ['ignore: [""]', /has no or more than 200 characters/],
  ['- a', /^it must be a mapping\./],
  ['text', /^it must be a mapping, not "text"\./],
])('%j is refused in one sentence', (text, message) => {
  expect(messageOf(text)).toMatch(message);
  expect(messageOf(text)).not.toContain('\n');
});

test.each(['validates', 'in-scope', 'reparses'])('the gate %s cannot be switched off', (gate) => {
  expect(messageOf(`gates:\n  off: [${gate}]`)).toContain('the other gates are always on');
});

const bomb = `a: &a [x, x, x, x, x, x, x, x]
${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${'*'.concat('abcdefghi'[index] ?? '', ', ').repeat(8)}]`).join('\n')}
`;

test.each([
  ['aliases that say a gigabyte', bomb, /anchor|alias/],
  ['an anchor', 'ignore: &x [a]', /it has an anchor\. Next: write plain YAML/],
  ['an alias', 'ignore: [*x]', /unresolved alias|it has an alias/i],
  ['a tag of JavaScript', 'ignore: !!js/function "f"', /tag/],
  ['a tag of YAML', 'max-rounds: !!int "3"', /it has a tag/],
  ['a merge', 'gates: {}\n<<: {leave: []}', /unknown key <</],
  ['a key twice', 'leave: []\nleave: []', /keys must be unique.*at line 2/i],
  ['two documents', 'leave: []\n---\nleave: []', /multiple documents/i],
  ['a key that is a list', '? [a]\n: b', /string/i],
  ['a key of the prototype', '__proto__: {gates: {}}', /unknown key __proto__/],
  ['a broken text', 'gates: [', /at line 1/],
  ['a text of a megabyte', `# ${'x'.repeat(1_000_000)}`, /more than 32768 characters/],
  ['a line that ends the process', '- '.repeat(15_000), /line 1 has more than 300 characters/],
  ['brackets without end', '[\n'.repeat(16_000), /Next: write plain YAML/],
  ['a control character', 'leave: ["\u0000"]', /./],
])('%s is refused, soon', (_, text, message) => {
  const started = performance.now();
  expect(messageOf(text)).toMatch(message);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('any text is taken or refused in a sentence, never with another error', () => {
  const piece = fc.constantFrom(
    ...[
      'gates:',
      ' off:',
      'ignore',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '!!x ',
    ],
    ...['"', "'", '|', '>', '#', '1', 'fmt', 'max-rounds: 2', '\t', '\u2028', '%YAML', '---'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(messageOf(pieces.join(''))).not.toBe('');
    }),
    { numRuns: 300, seed: 6 },
  );
});
