import { join } from 'node:path';
import { classify } from '../finding/classify.ts';
import { compareFindings } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import { nothingToRead } from '../module/nothing-to-read.ts';
import type { ModuleCatalogue, OpenCatalogue } from '../schema/catalogue.ts';
import { usedSchemas } from '../schema/used-schemas.ts';
import { withoutCoreVersion } from './core-version.ts';
import type { Core } from './engine/core.ts';
import type { Engine } from './engine/engine.ts';
import { EngineError } from './engine/engine-error.ts';
import { layOut, type ModuleTree } from './module-tree.ts';
import { mayReadMachine } from './reads-machine.ts';
import { openReplays } from './replay/open-replays.ts';
import { reattachProviders } from './replay/reattach.ts';
import { HOME, openSandbox, type Sandbox, terraformEnvironment, WORK } from './sandbox.ts';
import { parseTerraformJson } from './terraform-json.ts';
import { isAboutStub, unseenIn, verdictOf } from './verdict-of.ts';

/** Real terraform over replayed provider schemas. May be asked for several modules at once. */
export interface Validator extends AsyncDisposable {
  /**
   * The verdict on one module. A module that cannot be judged (time, memory, no schema) is
   * `unknown` with the reason; throws EngineError when no module could be judged, and
   * `signal.reason` when aborted.
   */
  readonly validate: (module: Module, signal?: AbortSignal) => Promise<Validation>;
  /** The program that judges. */
  readonly core: Core;
  /** Which engine answers, for a person: "terraform 1.11.4 in podman". */
  readonly description: string;
}

export interface ValidatorOptions {
  readonly catalogue: OpenCatalogue;
  /** Disposed with the validator. */
  readonly engine: Engine;
  /** An existing folder of our own, where a sandbox is made for each validation; see `temporaryFolder`. */
  readonly folder: string;
}

export function createValidator({ catalogue, engine, folder }: ValidatorOptions): Validator {
  let count = 0;
  return {
    core: engine.core,
    description: engine.description,
    validate: async (module, signal) => {
      const empty = nothingToRead(module, 'validator');
      if (empty) return empty;
      count += 1;
      const tree = layOut(module, withoutCoreVersion);
      if (!engine.isConfined && mayReadMachine(tree)) return unread();
      await using sandbox = await openSandbox({
        path: join(folder, String(count)),
        tree,
        rootInside: engine.rootInside,
      });
      try {
        const chosen = catalogue.forModule(module);
        const found = await findingsIn(tree, chosen, sandbox, signal);
        const findings = found.filter((finding) => !isAboutStub(finding, tree));
        const verdict = verdictOf(
          [...findings, ...tree.absent].sort(compareFindings),
          unseenIn(tree),
        );
        return { ...verdict, schemas: usedSchemas(module, chosen) };
      } catch (error) {
        if (!(error instanceof EngineError && error.isAboutOneModule)) throw error;
        return { verdict: 'unknown', tier: 'validator', findings: [], reason: error.what };
      }
    },
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };

  async function findingsIn(
    tree: ModuleTree,
    chosen: ModuleCatalogue,
    sandbox: Sandbox,
    signal: AbortSignal | undefined,
  ) {
    const root = engine.rootInside(sandbox.path);
    await using replays = await openReplays(asOneModule(tree), chosen, sandbox.path, root);
    const reattach = reattachProviders(replays.providers, engine.reattachPid);
    const environment = terraformEnvironment(root, reattach);
    const output = await engine.validate({ sandbox, environment, signal });
    const places = { work: `${root}/${WORK}`, home: `${root}/${HOME}` };
    return classify(parseTerraformJson(output, tree.files, places));
  }
}

const unread = (): Validation => ({
  verdict: 'unknown',
  tier: 'validator',
  findings: [],
  reason:
    'not validated: it may read files outside of the module, and terraform is not confined here',
});

/** The configuration of a whole tree, for what only asks which words it holds. */
function asOneModule({ modules }: ModuleTree): Module {
  const [root, ...called] = [...modules.values()];
  if (root && called.length === 0) return root;
  const all = [...modules.values()];
  return {
    label: '',
    files: all.flatMap(({ files }) => files),
    assets: all.flatMap(({ assets }) => assets),
    skipped: [],
  };
}
