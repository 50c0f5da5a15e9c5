import { checkModule } from '../../src/check/check.ts';
import type { Services } from '../../src/cli/services.ts';
import { ControllerError } from '../../src/controller/controller-error.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { Validation } from '../../src/finding/verdict.ts';
import { type Module, withFiles } from '../../src/module/module.ts';
import { readModule } from '../../src/module/read-module.ts';
import { draftChoiceMaker } from '../../src/preference/drafts/draft-choices.ts';
import { heldOutMaker } from '../../src/preference/pairs/held-out.ts';
import { choiceMaker } from '../../src/preference/pairs/make-choices.ts';
import { ruleRanker } from '../../src/repair/ranker.ts';
import type { Repair } from '../../src/repair/repair.ts';
import { catalogue } from '../support/repair-by-checker.ts';

/** Services whose only knowledge is, but for making choices, that `bad` is wrong, `good` mends it, and `worse` has no repair. */
export const fakeServices: Services = {
  readModule: (directory) => readModule(directory),
  validator: async (engine) => {
    if (engine === 'container') throw new Error('no podman and no docker on PATH. Install one.');
    return {
      description: 'the fake checker',
      validate: async (module) => judge(module),
      [Symbol.asyncDispose]: async () => {},
    };
  },
  ranker: async ({ controller }) => {
    if (!controller.endsWith('model'))
      throw new ControllerError('unusable-model', 'there is no manifest.json.');
    return {
      name: 'tiny',
      ranker: ruleRanker,
      failed: () => 'tiny gave no answer 1 × too-long; the rules decided there',
      [Symbol.asyncDispose]: async () => {},
    };
  },
  catalogue: () => catalogue,
  choices: (seed, sampler) => choiceMaker(catalogue, seed, sampler),
  draftChoices: () => draftChoiceMaker(catalogue, async (module) => checkModule(module, catalogue)),
  heldOut: (seed) => heldOutMaker(catalogue, seed),
  repair: async (module, { scope, signal, base, modernise }) => {
    signal?.throwIfAborted();
    if (textOf(module).includes('boom')) throw new Error('something broke');
    const outcome = {
      ...repair(module, scope?.[0]?.range.start),
      ...(modernise && { outdated: [] }),
    };
    if (!base) return outcome;
    const existed = outcome.before.findings.filter(({ detail }) => textOf(base).includes(detail));
    return { ...outcome, existed };
  },
};

function repair(draft: Module, from = 0): Repair {
  const replaced = draft.files.flatMap(({ path, bytes }): [string, Buffer][] => {
    const text = bytes.toString('utf8');
    const mended = text.slice(0, from) + text.slice(from).replaceAll('bad', 'good');
    return mended === text ? [] : [[path, Buffer.from(mended)]];
  });
  const repaired = withFiles(draft, new Map(replaced));
  const [before, after] = [judge(draft), judge(repaired)];
  const candidate = {
    action: 'rename-argument',
    title: 'rename `bad` to `good`',
    edits: [],
    score: 1,
  } as const;
  return {
    draft,
    repaired,
    before,
    after,
    applied:
      replaced.length === 0
        ? []
        : before.findings
            .slice(0, 1)
            .map((finding) => ({ finding, candidate, round: 1, proof: 'checked' })),
    groups: [],
    abstained: [],
    gates: [
      {
        gate: 'no secrets',
        ...(textOf(draft).includes('gated')
          ? { passed: false, reason: 'a secret' }
          : { passed: true }),
      },
    ],
    trace: [],
    churn: 0,
    ms: 1,
  };
}

function judge(module: Module): Validation {
  const findings = module.files.flatMap(({ path, bytes }) =>
    ['bad', 'worse'].flatMap((word): Finding[] => {
      const start = bytes.indexOf(word);
      if (start < 0) return [];
      const place = { file: path, range: { start, end: start + word.length } };
      return [
        { kind: 'other', severity: 'error', stage: 4, summary: 'Wrong word', detail: word, place },
      ];
    }),
  );
  return { verdict: findings.length === 0 ? 'valid' : 'invalid', tier: 'checker', findings };
}

const textOf = (module: Module): string =>
  module.files.map(({ bytes }) => bytes.toString('utf8')).join('\n');
