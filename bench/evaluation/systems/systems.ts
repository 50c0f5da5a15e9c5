import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openController } from '../../../src/controller/open-controller.ts';
import { openEndpoint } from '../../../src/draft/open-endpoint.ts';
import type { Validation } from '../../../src/finding/verdict.ts';
import type { Module } from '../../../src/module/module.ts';
import { moduleFromText } from '../../../src/module/module-from-text.ts';
import type { SchemaCatalogue } from '../../../src/schema/schema.ts';
import type { Protocol, Task } from '../tasks.ts';
import { deleteOnly } from './delete-only.ts';
import { didYouMean } from './did-you-mean.ts';
import { ours } from './ours.ts';
import { rePrompt } from './re-prompt.ts';
import { rewrite } from './rewrite.ts';
import type { System } from './system.ts';
import { formattedAll } from './terraform-fmt.ts';

export interface Means {
  readonly catalogue: SchemaCatalogue;
  /** Where repairs are kept. */
  readonly folder: string;
  /** Folders of models. */
  readonly controllers: readonly string[];
  /** Folders of models that write whole files. */
  readonly rewriters: readonly string[];
  readonly validate: (module: Module) => Promise<Validation>;
  readonly environment: NodeJS.ProcessEnv;
  readonly say: (notice: string) => void;
}

/** What is compared in a protocol, simplest first. */
export function systemsFor(protocol: Protocol, means: Means): System[] {
  const { catalogue, folder, controllers, rewriters } = means;
  const fmt: System = {
    name: 'fmt',
    run: (tasks) => formattedAll(tasks.map((task) => task.draft)).map((result) => ({ result })),
  };
  return [
    ...(protocol === 'paper' ? [gold] : []),
    draft,
    // The paper's drafts are formatted as they come.
    ...(protocol === 'paper' ? [] : [fmt]),
    { name: 'did-you-mean', run: eachModule((module) => didYouMean(module, catalogue)) },
    { name: 'delete-only', run: eachModule((module) => deleteOnly(module, catalogue)) },
    ...asked(means),
    ...rewriters.map((model) => rewriteWith(model)),
    ours(folder),
    ...controllers.map((controller) => ours(folder, controller)),
  ];
}

/** The text as it came. */
export const draft: System = {
  name: 'draft',
  run: (tasks) => tasks.map((task) => ({ result: task.draft })),
};

/** The reference. */
export const gold: System = {
  name: 'gold',
  run: (tasks) => tasks.map((task) => ({ result: task.gold ?? task.draft })),
};

/** A model that writes whole files. The worker is the one of the built `dist/`. */
export function rewriteWith(model: string, name = `rewrite ${basename(model)}`): System {
  const worker = pathToFileURL('dist/controller-worker.js');
  return rewrite(name, () => openController(model, { worker }));
}

/** A model that is given the diagnostics, where a key and a model are named. */
function asked({ environment, validate, say }: Means): System[] {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, IAC_DPO_MODEL: model } = environment;
  if (!apiKey || !model) {
    say('re-prompt: skipped, as OPENAI_API_KEY and IAC_DPO_MODEL are not both set.');
    return [];
  }
  return [rePrompt(openEndpoint({ apiKey, model, ...(baseUrl && { baseUrl }) }), validate)];
}

const eachModule = (edit: (module: Module) => Module) => (tasks: readonly Task[]) =>
  tasks.map(({ id, draft }) => {
    const start = performance.now();
    const result = edit(moduleFromText(id, draft)).files[0]?.bytes.toString('utf8') ?? draft;
    return { result, ms: performance.now() - start };
  });
