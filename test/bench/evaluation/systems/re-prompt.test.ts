import { describe, expect, test } from '@jest/globals';
import { rePrompt } from '../../../../bench/evaluation/systems/re-prompt.ts';
import { checkModule } from '../../../../src/check/check.ts';
import { openEndpoint } from '../../../../src/draft/open-endpoint.ts';
import { type Behaviour, chatServer } from '../../../draft/chat-server.ts';
import { storedSchemas } from '../../../support/open-terraform.ts';

const WRONG = 'resource "aws_s3_bucket" "a" {\n  buket = "x"\n}\n';
const RIGHT = 'resource "aws_s3_bucket" "a" {\n  bucket = "x"\n}\n';

const catalogue = storedSchemas();

async function mended(draft: string, behaviour: Behaviour) {
  const server = await chatServer(behaviour);
  const endpoint = openEndpoint({ apiKey: 'k', baseUrl: server.baseUrl, model: 'm' });
  try {
    const system = rePrompt(endpoint, async (module) => checkModule(module, catalogue));
    const task = { protocol: 'drafts', corpus: 'c', id: '1', draft } as const;
    const [made] = await system.run([task]);
    return {
      result: made?.result,
      asked: server.asked.map(({ body }) => body.messages[1]?.content),
    };
  } finally {
    await server[Symbol.asyncDispose]();
  }
}

const fenced = (code: string) => ({ text: `\`\`\`hcl\n${code}\`\`\`` });

describe('a model that is asked again', () => {
  test('is told the line and the words of terraform, and what it answers counts', async () => {
    const { result, asked } = await mended(WRONG, () => fenced(RIGHT));
    expect(result).toBe(RIGHT);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('- line 2: Unsupported argument.');
    expect(asked[0]).toContain(WRONG);
  });

  test('is left alone with what is valid', async () => {
    const { result, asked } = await mended(RIGHT, () => fenced(WRONG));
    expect(result).toBe(RIGHT);
    expect(asked).toHaveLength(0);
  });

  test('is asked three times at most, and its last text counts', async () => {
    const { result, asked } = await mended(WRONG, (index) =>
      fenced(WRONG.replace('buket', `bukket${index}`)),
    );
    expect(asked).toHaveLength(3);
    expect(result).toContain('bukket2');
  });

  test.each([
    ['was cut', { text: '```hcl\nresource', finish: 'length' } as const],
    ['holds no code', { text: '```sh\nterraform init\n```' }],
    ['is a refusal of the endpoint', { status: 401 }],
  ])('keeps the draft where its answer %s', async (_, answer) => {
    const { result } = await mended(WRONG, () => answer);
    expect(result).toBe(WRONG);
  });
});
