import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { EndpointError } from '../../src/draft/endpoint-error.ts';
import { openEndpoint } from '../../src/draft/open-endpoint.ts';
import { type Behaviour, chatServer } from './chat-server.ts';

const QUESTION = [{ role: 'user', content: 'a bucket' }] as const;

async function ask(behaviour: Behaviour, signal?: AbortSignal) {
  const server = await chatServer(behaviour);
  const endpoint = openEndpoint({ apiKey: 'sk-secret', baseUrl: server.baseUrl, model: 'm' });
  try {
    const outcome = await endpoint.answer(QUESTION, signal).then(
      (answer) => ({ answer, error: undefined }),
      (error: unknown) => ({ answer: undefined, error }),
    );
    return { ...outcome, asked: server.asked };
  } finally {
    await server[Symbol.asyncDispose]();
  }
}

describe('an endpoint', () => {
  test('is asked greedily, with its key, for its model', async () => {
    const { answer, asked } = await ask(() => ({ text: 'locals {}' }));
    expect(answer).toEqual({ text: 'locals {}', cut: false, tokens: { prompt: 7, answer: 3 } });
    expect(asked).toMatchObject([
      {
        path: '/v1/chat/completions',
        authorization: 'Bearer sk-secret',
        body: { model: 'm', temperature: 0, messages: [{ role: 'user', content: 'a bucket' }] },
      },
    ]);
  });

  test('is asked again where it was busy', async () => {
    const { answer, asked } = await ask((index) => (index < 2 ? { status: 429 } : { text: 'x' }));
    expect(answer?.text).toBe('x');
    expect(asked).toHaveLength(3);
  });

  test('that cuts its answer says so', async () => {
    const { answer } = await ask(() => ({ text: 'locals {', finish: 'length' }));
    expect(answer?.cut).toBe(true);
  });

  test.each([
    [401, 'The endpoint refused with 401; check the key.'],
    [404, 'The endpoint refused with 404; check the URL and the model "m".'],
    [429, 'The endpoint refused with 429; wait, or raise its limit.'],
    [500, 'The endpoint refused with 500; try again later.'],
    [400, 'The endpoint refused with 400; check the model and the length of the draft.'],
  ])('that refuses with %d says what to do, not what the server said', async (status, message) => {
    const { error } = await ask(() => ({ status }));
    expect(error).toBeInstanceOf(EndpointError);
    expect((error as Error).message).toBe(message);
  });

  test.each(['{"choices": []}', '{}', '{"choices": [{"message": {"content": null}}]}'])(
    'that answers %s has answered without text',
    async (raw) => {
      const { error } = await ask(() => ({ raw }));
      expect((error as Error).message).toBe('m answered without text; is the model one for chat?');
    },
  );

  test('that answers something else speaks another protocol', async () => {
    const { error } = await ask(() => ({ raw: 'not json' }));
    expect(error).toBeInstanceOf(EndpointError);
  });

  test('that is not there is named as such', async () => {
    const endpoint = openEndpoint({ apiKey: 'k', baseUrl: 'http://127.0.0.1:9/v1', model: 'm' });
    await expect(endpoint.answer(QUESTION)).rejects.toThrow(
      'The endpoint does not answer; check its URL.',
    );
  });

  test('gives the reason of an abort', async () => {
    const reason = new Error('stopped');
    const { error } = await ask(() => ({ text: 'x' }), AbortSignal.abort(reason));
    expect(error).toBe(reason);
  });
});

test('nothing stays on the signal of a run that asks many times', async () => {
  await using server = await chatServer((index) =>
    index % 2 === 0 ? { status: 500 } : { text: 'x' },
  );
  const endpoint = openEndpoint({ apiKey: 'k', baseUrl: server.baseUrl, model: 'm' });
  const { signal } = new AbortController();
  for (let asked = 0; asked < 12; asked++) await endpoint.answer([], signal);
  expect(server.asked).toHaveLength(24);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
