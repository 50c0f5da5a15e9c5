import { checkModule } from '../../../src/check/check.ts';
import { stageFindings } from '../../../src/check/stage-findings.ts';
import { promptFor } from '../../../src/controller/prompt/prompt.ts';
import { rewritePrompt } from '../../../src/controller/prompt/rewrite.ts';
import type { Module } from '../../../src/module/module.ts';
import { viewModule } from '../../../src/module/module-view.ts';
import { contextOf } from '../../../src/repair/context.ts';
import { propose } from '../../../src/repair/propose.ts';
import { repairModule } from '../../../src/repair/repair-module.ts';
import { markdownSummary } from '../../../src/report/markdown-summary.ts';
import { openFacts } from '../../evaluation/open-facts.ts';
import { must, type Reader } from '../reader.ts';
import { terraformSeeds } from '../seeds.ts';
import { HCL_WORDS } from '../words.ts';

const catalogue = openFacts();

/** Findings lie in the module, and what terraform would show of them is a part of them. */
export const checker: Reader = {
  name: 'checker',
  title: 'checker',
  seeds: terraformSeeds,
  words: HCL_WORDS,
  limit: 5000,
  read: (bytes) => {
    const module = moduleOf(bytes);
    const { findings } = checkModule(module, catalogue);
    for (const { place } of findings)
      if (place)
        must(
          0 <= place.range.start &&
            place.range.start <= place.range.end &&
            place.range.end <= bytes.length,
          'a finding lies in its file',
        );
    const shown = stageFindings(findings, module);
    // Of a broken file terraform reads on in its own way.
    const isBroken = [...viewModule(module).documents.values()].some(
      ({ problems }) => problems.length > 0,
    );
    if (!isBroken)
      must(
        shown.every((one) => findings.includes(one)),
        'stages only hide',
      );
  },
};

/** The whole loop on the checker's word, with few candidates. */
export const repair: Reader = {
  name: 'repair',
  title: 'repair loop',
  seeds: terraformSeeds,
  words: HCL_WORDS,
  limit: 20_000,
  read: async (bytes) => {
    const found = await repairModule(moduleOf(bytes), {
      catalogue,
      validate: async (state) => checkModule(state, catalogue),
      maxRounds: 2,
      budget: { candidates: 40, ms: 10_000 },
    });
    const errors = (validation: { readonly findings: readonly { severity: string }[] }) =>
      validation.findings.filter(({ severity }) => severity === 'error').length;
    must(errors(found.after) <= errors(found.before), 'a repair leaves no more errors');
    markdownSummary([found]);
  },
};

/** No text of a draft begins a section. */
export const prompt: Reader = {
  name: 'prompt',
  title: 'prompt builder',
  seeds: terraformSeeds,
  words: [...HCL_WORDS, '#finding', '#edit', '\n#code\n', '<|im_end|>', '\u0085#edit', '\v#facts'],
  limit: 5000,
  read: (bytes) => {
    const module = moduleOf(bytes);
    const context = contextOf(module, catalogue);
    for (const finding of checkModule(module, catalogue).findings.slice(0, MOST_FINDINGS)) {
      const text = promptFor(context, finding);
      if (text !== undefined) mustHaveSections(text);
      propose(context, finding);
    }
    const [document] = viewModule(module).documents.values();
    const rewritten = document && rewritePrompt(document);
    if (rewritten)
      must(
        sectionsOf(rewritten.prefix).join() === '#code,#rewrite',
        'a prompt to rewrite has two sections',
      );
  },
};

const MOST_FINDINGS = 5;

const moduleOf = (bytes: Buffer): Module => ({
  label: 'fuzz',
  files: [{ path: 'main.tf', bytes }],
  assets: [],
  skipped: [],
});

const sectionsOf = (text: string): readonly string[] =>
  text.split(/[\n\r\v\f\u0085\u2028\u2029]/).filter((line) => line.startsWith('#'));

function mustHaveSections(text: string): void {
  must(
    sectionsOf(text).join() === '#finding,#facts,#code,#edit',
    'a prompt has four sections, and its text begins none',
  );
  // `|>` alone ends nothing, and stands where a line of a draft begins with `>`.
  must(!text.includes('<|'), "a prompt has no marker of a model's own");
}
