import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { openSyntaxParser } from '../../../bench/evaluation/judge/syntax-parser.ts';
import { type CodeBleu, referenceCodeBleu } from '../../../src/evaluate/code-bleu/code-bleu.ts';
import { terraformText } from '../support/terraform-text.ts';

const parser = await openSyntaxParser();
const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));

// k4black.json: codebleu 0.7.0 of PyPI with tree-sitter-hcl 1.2.0, our keywords, and the data flow of `variable-flow.ts`
// written in Python as its DFG functions are, its sets made to keep their order.
test.each(readdirSync(FIXTURES))('gives what k4black/codebleu gives: %s', (name) => {
  const read = (file: string): string => readFileSync(`${FIXTURES}/${name}/${file}`, 'utf8');
  const recorded: CodeBleu = JSON.parse(read('k4black.json'));
  const pair = { reference: read('reference.tf'), candidate: read('candidate.tf') };
  const made = referenceCodeBleu(pair, parser);
  for (const part of PARTS) expect(made[part]).toBeCloseTo(recorded[part] as number, 12);
});

test('is between 0 and 1 in every part', () => {
  fc.assert(
    fc.property(terraformText, terraformText, (reference, candidate) => {
      const made = referenceCodeBleu({ reference, candidate }, parser);
      for (const part of PARTS) {
        expect(made[part]).toBeGreaterThanOrEqual(0);
        expect(made[part]).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
    { numRuns: 50 },
  );
});

const PARTS = ['score', 'ngram', 'weighted', 'ast', 'dataflow'] as const;

test('brackets nested a thousand deep take no time to speak of', () => {
  const text = `a = ${'['.repeat(1000)}${']'.repeat(1000)}\n`;
  const started = performance.now();
  expect(referenceCodeBleu({ reference: text, candidate: text }, parser).ast).toBe(1);
  expect(performance.now() - started).toBeLessThan(5000);
});
