/**
 * @jest-environment ./test/controller/onnx-environment.js
 */
import fc from 'fast-check';
import { openPackage } from '../../../src/controller/package/open-package.ts';
import { Engine, type Limits } from '../../../src/controller/session/engine.ts';
import type { Watch } from '../../../src/controller/session/watch.ts';
import type { WriteRequest } from '../../../src/controller/session/write.ts';
import { expected, TINY_MODEL } from '../tiny-model.ts';

const never: Watch = { check: () => undefined, timeIsUp: () => false };
const LIMITS: Limits = { ms: 10_000, tokens: 640, cacheBytes: 2 ** 22 };

const python = await expected();
const engine = await open();
afterAll(() => engine.dispose());

async function open(limits: Partial<Limits> = {}): Promise<Engine> {
  const model = await openPackage(TINY_MODEL);
  return Engine.open(model, { device: 'cpu', threads: 1, limits: { ...LIMITS, ...limits } });
}

const greedy: WriteRequest = { stop: [], maxTokens: 48, speculate: false };

describe('scoring', () => {
  test('gives what PyTorch gives', async () => {
    const scores = await engine.score(python.prefix, python.candidates, never);
    for (const [index, score] of scores.entries())
      expect(score).toBeCloseTo(python.scores[index] as number, 3);
  });

  test('is the same together and apart, cached and not', async () => {
    const together = await engine.score(python.prefix, python.candidates, never);
    for (const [index, candidate] of python.candidates.entries()) {
      await engine.score('something else', ['x'], never);
      const [alone] = await engine.score(python.prefix, [candidate], never);
      expect(alone).toBeCloseTo(together[index] as number, 4);
    }
  });

  test('a prefix of many steps, and more candidates than one step takes', async () => {
    const prefix = python.prefix.repeat(8);
    const many = Array.from({ length: 60 }, (_, index) => `aws_subnet.number_${index}.id`);
    const scores = await engine.score(prefix, many, never);
    const fresh = await open();
    const [last] = await fresh.score(prefix, many.slice(-1), never);
    await fresh.dispose();
    expect(scores).toHaveLength(60);
    expect(scores.at(-1)).toBeCloseTo(last as number, 4);
  });

  test('nothing is certain, and an empty prefix is one', async () => {
    const [nothing, something] = await engine.score('', ['', 'a'], never);
    expect(nothing).toBe(0);
    expect(something).toBeLessThan(0);
  });
});

describe('writing', () => {
  test('gives the tokens that PyTorch gives', async () => {
    const { text, end, tokens } = await engine.write(python.prefix, greedy, never);
    const model = await openPackage(TINY_MODEL);
    const { openTokenizer } = await import('../../../src/controller/tokenizer.ts');
    const { decode } = await openTokenizer(model.tokenizerPath, model.tokenizerConfigPath);
    expect({ text, end, tokens }).toEqual({
      text: decode(python.greedy).replace(/\uFFFD+$/, ''),
      end: 'length',
      tokens: 48,
    });
  });

  test('guesses change the number of steps and nothing else', async () => {
    const plain = await engine.write(python.prefix, greedy, never);
    const { text } = plain;
    const drafts = [
      '',
      text,
      text.slice(10),
      `${text.slice(0, 20)}other${text.slice(25)}`,
      'unlike',
    ];
    for (const draft of drafts) {
      const guessed = await engine.write(
        python.prefix,
        { ...greedy, draft, speculate: true },
        never,
      );
      expect(guessed).toMatchObject({ text, end: plain.end, tokens: plain.tokens });
      expect(guessed.steps).toBe(guessed.tokens - guessed.taken);
    }
    const best = await engine.write(
      python.prefix,
      { ...greedy, draft: text, speculate: true },
      never,
    );
    expect(best.steps).toBeLessThan(plain.steps);
  });

  test('any prefix and any draft give what plain decoding gives', async () => {
    const words = fc.constantFrom('aws_vpc', '.', 'main', ' = ', '\n', '"', 'id', '{', '}', '東');
    const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (prefix, draft) => {
        const plain = await engine.write(prefix, { ...greedy, maxTokens: 24 }, never);
        const mixed = `${plain.text.slice(0, 12)}${draft}${plain.text.slice(9)}`;
        const request = { stop: [], maxTokens: 24, draft: mixed };
        expect((await engine.write(prefix, request, never)).text).toBe(plain.text);
      }),
      { numRuns: 25 },
    );
  });

  test('stops before a stop', async () => {
    const { text } = await engine.write(python.prefix, greedy, never);
    const stop = text.slice(20, 23);
    const stopped = await engine.write(
      python.prefix,
      { ...greedy, draft: text, stop: [stop] },
      never,
    );
    expect(stopped).toMatchObject({ text: text.slice(0, text.indexOf(stop)), end: 'stop' });
  });

  test('takes the likeliest token that is accepted', async () => {
    const plain = await engine.write(python.prefix, greedy, never);
    const banned = plain.text[3] as string;
    const accept = (text: string) => !text.includes(banned);
    for (const speculate of [false, true]) {
      const request = {
        ...greedy,
        speculate,
        draft: plain.text,
        choose: async (texts: readonly { text: string }[]) =>
          texts.findIndex(({ text }) => accept(text)),
      };
      const { text, end } = await engine.write(python.prefix, request, never);
      expect(accept(text)).toBe(true);
      expect(text.startsWith(plain.text.slice(0, 3))).toBe(true);
      expect(end).not.toBe('refused');
    }
  });

  test('says when nothing is accepted', async () => {
    const request = { ...greedy, choose: async () => -1 };
    expect(await engine.write(python.prefix, request, never)).toMatchObject({
      text: '',
      end: 'refused',
    });
  });

  test('keeps what is written when the time is up', async () => {
    let left = 3;
    const watch: Watch = { check: () => undefined, timeIsUp: () => left-- === 0 };
    const { tokens, end } = await engine.write(python.prefix, greedy, watch);
    expect({ tokens, end }).toEqual({ tokens: 3, end: 'time' });
  });
});

describe('limits', () => {
  test.each([
    ['more tokens than allowed', { tokens: 40 }],
    ['more cache than allowed', { cacheBytes: 150_000 }],
  ])('%s', async (_, limits) => {
    const small = await open(limits);
    const prefix = python.prefix.repeat(2);
    await expect(small.score(prefix, ['a'], never)).rejects.toMatchObject({ reason: 'too-long' });
    expect(await small.score('a', ['b'], never)).toHaveLength(1);
    await small.dispose();
  });

  test('after a call that was stopped the next one is right', async () => {
    const watch: Watch = {
      timeIsUp: () => false,
      check: () => {
        throw new Error('stopped');
      },
    };
    await expect(engine.score(python.prefix, python.candidates, watch)).rejects.toThrow('stopped');
    const [score] = await engine.score(python.prefix, python.candidates, never);
    expect(score).toBeCloseTo(python.scores[0] as number, 3);
  });
});
