import fc from 'fast-check';
import { correctedCodeBleu, shapeOnlyMatch } from '../../../src/evaluate/code-bleu/code-bleu.ts';
import { terraformText } from '../support/terraform-text.ts';

const PARTS = ['score', 'ngram', 'weighted', 'ast', 'dataflow'] as const;

test('a text is wholly like itself', () => {
  fc.assert(
    fc.property(terraformText, (text) => {
      const made = correctedCodeBleu({ reference: text, candidate: text });
      for (const part of PARTS) expect(made[part] ?? 1).toBeCloseTo(1, 12);
    }),
  );
});

test('is between 0 and 1 in every part, for any two texts', () => {
  const text = fc.oneof(terraformText, fc.string());
  fc.assert(
    fc.property(text, text, (reference, candidate) => {
      const made = correctedCodeBleu({ reference, candidate });
      for (const part of PARTS) {
        expect(made[part] ?? 0).toBeGreaterThanOrEqual(0);
        expect(made[part] ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test('trees and data flow are the same from either side', () => {
  fc.assert(
    fc.property(terraformText, terraformText, (a, b) => {
      const there = correctedCodeBleu({ reference: a, candidate: b });
      const back = correctedCodeBleu({ reference: b, candidate: a });
      expect([there.ast, there.dataflow]).toEqual([back.ast, back.dataflow]);
    }),
  );
});

test('the order of blocks means nothing to trees and data flow', () => {
  fc.assert(
    fc.property(terraformText, (text) => {
      const candidate = text.split('\n\n').reverse().join('\n\n');
      const { ast, dataflow } = correctedCodeBleu({ reference: text, candidate });
      expect(ast).toBe(1);
      expect(dataflow ?? 1).toBe(1);
    }),
  );
});

test('trees with their text are never more alike than their shapes', () => {
  fc.assert(
    fc.property(terraformText, terraformText, (reference, candidate) => {
      const pair = { reference, candidate };
      expect(shapeOnlyMatch(pair)).toBeGreaterThanOrEqual(correctedCodeBleu(pair).ast);
    }),
  );
});
