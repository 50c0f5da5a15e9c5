import { describe, expect, test } from '@jest/globals';
import { rewrite } from '../../../../bench/evaluation/systems/rewrite.ts';
import type { Controller, Written } from '../../../../src/controller/controller.ts';
import { ControllerError } from '../../../../src/controller/controller-error.ts';

const DRAFT = 'locals {\n  a = 1\n}\n';

/** What a model that writes this makes of the draft. */
async function madeBy(write: () => Partial<Written>) {
  let isClosed = false;
  const controller = {
    write: async () => write(),
    [Symbol.asyncDispose]: async () => {
      isClosed = true;
    },
  } as unknown as Controller;
  const task = { protocol: 'paper', corpus: 'test', id: '1', draft: DRAFT } as const;
  const [made] = await rewrite('rewrite x', async () => controller).run([task]);
  return { result: made?.result, isClosed };
}

describe('a controller that rewrites the draft', () => {
  test('is taken at its word when it came to an end', async () => {
    const made = await madeBy(() => ({ text: '|locals {\n|  a = 2\n|}\n', end: 'stop' }));
    expect(made).toEqual({ result: 'locals {\n  a = 2\n}\n', isClosed: true });
  });

  test.each([
    ['runs out of tokens', { text: '|locals {\n', end: 'length' } as const],
    ['answers what is no file', { text: 'Sure!\n', end: 'stop' } as const],
  ])('leaves the draft where it %s', async (_, written) => {
    expect((await madeBy(() => written)).result).toBe(DRAFT);
  });

  test('leaves the draft where the model fails', async () => {
    const made = await madeBy(() => {
      throw new ControllerError('too-long', 'too many tokens');
    });
    expect(made.result).toBe(DRAFT);
  });
});
