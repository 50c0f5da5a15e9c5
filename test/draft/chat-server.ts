import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly authorization: string | undefined;
  readonly path: string;
  readonly body: {
    model: string;
    messages: { role: string; content: string }[];
    temperature: number;
  };
}

/** What the server does with the n-th request, from 0. */
export type Behaviour = (
  index: number,
) =>
  | { readonly text: string; readonly finish?: 'stop' | 'length' }
  | { readonly status: number }
  | { readonly raw: string };

/** An HTTP server that speaks OpenAI's chat completions and keeps what it was asked. */
export async function chatServer(behaviour: Behaviour) {
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const index = asked.length;
      asked.push({
        authorization: request.headers.authorization,
        path: request.url ?? '',
        body: JSON.parse(body),
      });
      const answer = behaviour(index);
      if ('status' in answer) {
        response.writeHead(answer.status, {
          'content-type': 'application/json',
          'retry-after-ms': '1',
        });
        return response.end(JSON.stringify({ error: { message: 'no: sk-secret', type: 'x' } }));
      }
      response.writeHead(200, { 'content-type': 'application/json' });
      if ('raw' in answer) return response.end(answer.raw);
      return response.end(
        JSON.stringify({
          id: 'c1',
          object: 'chat.completion',
          created: 1,
          model: 'm',
          choices: [
            {
              index: 0,
              finish_reason: answer.finish ?? 'stop',
              message: { role: 'assistant', content: answer.text },
            },
          ],
          usage: { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 },
        }),
      );
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    asked,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
