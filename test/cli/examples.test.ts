import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createProgram, withSubcommands } from '../../src/cli/program.ts';
import type { Services } from '../../src/cli/services.ts';
import { wireServices } from '../../src/cli/wire-services.ts';
import { chatServer } from '../draft/chat-server.ts';
import { fakeServices } from './fake-services.ts';
import { runCli, workspace } from './run-cli.ts';

/** The checker alone where a container or terraform might be found: what they do is tested elsewhere. */
const real = wireServices({});
const services: Services = { ...real, validator: () => real.validator('checker', 'auto') };

const BROKEN =
  'resource "aws_db_instance" "main" {\n  instance_class = "db.t3.micro"\n  encrypted = true\n}\n';
/** Twenty lines, since an example names them. */
const MODULE = `${BROKEN}${'# more\n'.repeat(20)}`;
const VALID = 'resource "aws_sqs_queue" "main" {\n  name = "main"\n}\n';
const SCHEMA = JSON.stringify({
  format_version: '1.0',
  provider_schemas: {
    'registry.example.com/acme/cloud': {
      provider: { version: 0, block: {} },
      resource_schemas: {},
    },
  },
});
/** What the examples speak of. */
const FILES = {
  'infra/outputs.tf': '',
  'repositories.txt': 'octo-org/infra 10\n',
  'repositories.json': '[{ "nameWithOwner": "octo-org/infra", "diskUsage": 10 }]',
  'scan-1.jsonl': '',
  'scan-2.jsonl': '',
  'infra/main.tf': MODULE,
  'infra/.terraform.lock.hcl':
    'provider "registry.example.com/acme/cloud" {\n  version = "1.2.3"\n}\n',
  'infra/schema.json': SCHEMA,
  'before/infra/main.tf': VALID,
  'schema.json': SCHEMA,
  'drafts.jsonl': `${JSON.stringify({ id: 1, draft: BROKEN })}\n`,
  'prompts.jsonl': `${JSON.stringify({ id: 1, prompt: 'a queue' })}\n`,
  'texts.jsonl': `${JSON.stringify({ id: 1, text: BROKEN })}\n`,
  'modules.jsonl': `${JSON.stringify({ id: 'a', text: VALID, licence: 'MIT', group: 'a' })}\n`,
};

/** Every example of every help text, as the help prints it. */
function examples(): readonly string[] {
  const output = { write: () => {} };
  const signal = new AbortController().signal;
  const context = {
    services: fakeServices,
    stdout: output,
    stderr: output,
    cwd: '.',
    env: {},
    signal,
  };
  return withSubcommands(createProgram(context, () => {})).flatMap((command) => {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    const [, lines = ''] = help.split('\nExamples:\n');
    return lines
      .split('\n')
      .flatMap((line) => /^ {2}iac-dpo (.*?)(?: {2,}.*)?$/.exec(line)?.[1] ?? []);
  });
}

/** Which examples end with another exit code than 0, and why. */
const CODES: Readonly<Record<string, number>> = {
  // A finding in a draft is what `validate` is there to tell.
  'validate infra': 1,
  'validate infra --engine checker': 1,
  'validate infra --json': 1,
  // As git expects of a hook that found or changed something.
  'hook infra/main.tf infra/outputs.tf': 1,
  'hook --write infra/main.tf': 1,
  'watch infra': 130,
  'watch infra --write': 130,
};

/** `watch` ends with Ctrl-C, which comes soon. */
const MOST_MS = 2_000;

/** A GitHub where the repository has agreed to feedback and has no pull requests. */
const gitHub = createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(request.url?.includes('/pulls/') ? '{"message": "Not Found"}' : '[]');
});
beforeAll(() => new Promise<void>((done) => gitHub.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise((done) => gitHub.close(done)));

/** A drafting model that writes one and the same. */
let model: Awaited<ReturnType<typeof chatServer>>;
beforeAll(async () => {
  model = await chatServer(() => ({ text: VALID }));
});
afterAll(() => model[Symbol.asyncDispose]());

test.each(examples().map((line) => [line]))('iac-dpo %s', async (line) => {
  await using root = await workspace(FILES);
  const [typed = '', redirect] = line.split(' > ');
  // Without a network: who talks to GitHub or a model talks to a server of ours.
  const { port } = gitHub.address() as AddressInfo;
  const env = {
    HOME: root.path,
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_TOKEN: 'token',
    OPENAI_API_KEY: 'key',
    OPENAI_BASE_URL: model.baseUrl,
    IAC_DPO_MODEL: 'model',
    PATH: '',
  };
  const signal = typed.startsWith('watch') ? AbortSignal.timeout(MOST_MS) : undefined;
  const { code, stdout, stderr } = await runCli(root.path, typed.split(' '), {
    services,
    env,
    ...(signal && { signal }),
  });
  if (typed.startsWith('feedback')) {
    // How it answers for each kind of repository is in feedback-command.test.ts; here it must understand its options.
    expect(code).not.toBe(2);
    return;
  }
  expect({ code, stderr }).toEqual({ code: CODES[typed] ?? 0, stderr: expect.any(String) });
  if (redirect) await writeFile(join(root.path, redirect.replaceAll(/[/~]/g, '_')), stdout);
  if (typed.includes('--json')) JSON.parse(stdout);
});

test('there are examples to run', () => expect(examples().length).toBeGreaterThan(35));
