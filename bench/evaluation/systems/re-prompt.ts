import { codeOfAnswer } from '../../../src/draft/code-of-answer.ts';
import { EndpointError } from '../../../src/draft/endpoint-error.ts';
import type { Endpoint } from '../../../src/draft/open-endpoint.ts';
import type { Validation } from '../../../src/finding/verdict.ts';
import type { Module } from '../../../src/module/module.ts';
import { moduleFromText } from '../../../src/module/module-from-text.ts';
import { validationJson } from '../../../src/report/json-report.ts';
import type { Made, System } from './system.ts';

/**
 * What people do by hand: the draft and what `terraform validate` says go back to a model, up to `ROUNDS` times
 * or until it is valid. The last text counts, valid or not.
 */
export const rePrompt = (
  endpoint: Endpoint,
  validate: (module: Module) => Promise<Validation>,
): System => ({
  name: `re-prompt ${endpoint.model}`,
  run: async (tasks) => {
    const made: Made[] = [];
    for (const { id, draft } of tasks) made.push(await mended(id, draft, endpoint, validate));
    return made;
  },
});

const ROUNDS = 3;

async function mended(
  id: string,
  draft: string,
  endpoint: Endpoint,
  validate: (module: Module) => Promise<Validation>,
): Promise<Made> {
  const start = performance.now();
  let result = draft;
  for (let round = 0; round < ROUNDS; round++) {
    const module = moduleFromText(id, result);
    const validation = await validate(module);
    if (validation.verdict !== 'invalid') break;
    const answer = await endpoint
      .answer([
        { role: 'system', content: SYSTEM },
        { role: 'user', content: question(result, validation, module) },
      ])
      .catch((error: unknown) => {
        if (error instanceof EndpointError) return undefined;
        throw error;
      });
    const code = answer && !answer.cut ? codeOfAnswer(answer.text) : '';
    if (code.trim() === '') break;
    result = code;
  }
  return { result, ms: performance.now() - start };
}

const SYSTEM =
  'You repair Terraform. Answer with the whole corrected file in one ```hcl block and nothing else. ' +
  'Keep what the author meant: every resource, every value that is right.';

function question(text: string, validation: Validation, module: Module): string {
  const { findings } = validationJson(validation, module) as {
    findings: readonly { line?: number; summary: string; detail: string }[];
  };
  const said = findings.map(
    ({ line, summary, detail }) => `- line ${line ?? '?'}: ${summary}. ${detail}`,
  );
  return `terraform validate says:\n${said.join('\n')}\n\n\`\`\`hcl\n${text}\n\`\`\``;
}
