import { join } from 'node:path';
import { classify } from '../finding/classify.ts';
import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import type { SchemaCatalogue } from '../schema/schema.ts';
import { withoutCoreVersion } from './core-version.ts';
import type { Engine } from './engine/engine.ts';
import { EngineError } from './engine/engine-error.ts';
import { openReplays } from './replay/open-replays.ts';
import { reattachProviders } from './replay/reattach.ts';
import { HOME, openSandbox, type Sandbox, terraformEnvironment, WORK } from './sandbox.ts';
import { parseTerraformJson } from './terraform-json.ts';
import { unseenFiles, verdictOf } from './verdict-of.ts';

/** Real terraform over replayed provider schemas. May be asked for several modules at once. */
export interface Validator extends AsyncDisposable {
  /**
   * The verdict on one module. A module that cannot be judged (time, memory, no schema) is
   * `unknown` with the reason; throws EngineError when no module could be judged, and
   * `signal.reason` when aborted.
   */
  readonly validate: (module: Module, signal?: AbortSignal) => Promise<Validation>;
  /** Which engine answers, for a person: "terraform 1.11.4 in podman". */
  readonly description: string;
}

export interface ValidatorOptions {
  readonly catalogue: SchemaCatalogue;
  /** Disposed with the validator. */
  readonly engine: Engine;
  /** An existing folder of our own, where a sandbox is made for each validation; see `temporaryFolder`. */
  readonly folder: string;
}

export function createValidator({ catalogue, engine, folder }: ValidatorOptions): Validator {
  let count = 0;
  return {
    description: engine.description,
    validate: async (module, signal) => {
      count += 1;
      await using sandbox = await openSandbox({
        path: join(folder, String(count)),
        module,
        rewrite: (path, bytes) => (path.endsWith('.tf') ? withoutCoreVersion(bytes) : bytes),
        rootInside: engine.rootInside,
      });
      const unseen = unseenFiles(module, sandbox.leftOut);
      try {
        const findings = await findingsIn(module, sandbox, signal);
        return verdictOf(findings, unseen);
      } catch (error) {
        if (!(error instanceof EngineError && error.isAboutOneModule)) throw error;
        return { verdict: 'unknown', tier: 'validator', findings: [], reason: error.what };
      }
    },
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };

  async function findingsIn(module: Module, sandbox: Sandbox, signal: AbortSignal | undefined) {
    const root = engine.rootInside(sandbox.path);
    await using replays = await openReplays(module, catalogue, sandbox.path, root);
    const reattach = reattachProviders(replays.providers, engine.reattachPid);
    const environment = terraformEnvironment(root, reattach);
    const output = await engine.validate({ sandbox, environment, signal });
    const places = { work: `${root}/${WORK}`, home: `${root}/${HOME}` };
    return classify(parseTerraformJson(output, module, places));
  }
}
