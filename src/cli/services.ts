import type { Device } from '../controller/controller.ts';
import type { FindingKind, Place } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import type { ReadOptions } from '../module/read-module.ts';
import type { Sampler } from '../preference/choices/sampled-choice.ts';
import type { draftChoiceMaker } from '../preference/drafts/draft-choices.ts';
import type { heldOutMaker } from '../preference/pairs/held-out.ts';
import type { choiceMaker } from '../preference/pairs/make-choices.ts';
import type { Author } from '../repair/author.ts';
import type { BudgetLimits } from '../repair/budget.ts';
import type { GateSettings } from '../repair/gates/gate-settings.ts';
import type { Ranker } from '../repair/ranker.ts';
import type { Repair } from '../repair/repair.ts';
import type { SchemaCatalogue } from '../schema/schema.ts';
import type { Core, CoreRequest } from '../terraform/engine/core.ts';

export const ENGINES = ['auto', 'container', 'local', 'checker'] as const;
export type Engine = (typeof ENGINES)[number];

export interface Validator extends AsyncDisposable {
  readonly validate: (module: Module, signal?: AbortSignal) => Promise<Validation>;
  /** The program behind it; absent where the checker stands in. */
  readonly core?: Core;
  /** Which engine answers, for a person: "terraform 1.11.4 in podman". */
  readonly description: string;
  /** What the user should know beforehand, where `auto` found less than terraform; one sentence and a next step. */
  readonly notice?: string;
}

/** A controller at work; the rules alone where there is none. */
export interface OpenedRanker extends AsyncDisposable {
  readonly ranker: Ranker | undefined;
  /** Absent where the model was not trained to write edits. */
  readonly author?: Author;
  /** Of the model; `rules` where there is none. */
  readonly name: string;
  /** What the controller could not answer, for a person; undefined where it answered all. */
  readonly failed: () => string | undefined;
}

export interface ControllerRequest {
  /** `none`, the folder of a model, or the URL of its manifest with `#sha256=HEX`. */
  readonly controller: string;
  readonly device: Device;
}

export interface RepairOptions {
  readonly validator: Validator;
  /** Only findings in these places may be repaired; absent means all of the module. */
  readonly scope?: readonly Place[];
  readonly maxRounds: number;
  readonly budget?: BudgetLimits;
  /** Absent: every gate is on. */
  readonly gates?: GateSettings;
  /** Classes of findings that are told and left as they are. */
  readonly leaveKinds?: ReadonlySet<FindingKind>;
  /** Whether what is deprecated is written the newer way, once the errors are mended. Absent: no. */
  readonly modernise?: boolean;
  /** The module before a change, where there was one: only findings that the change added are repaired. */
  readonly base?: Module;
  /** Absent: the rules alone. */
  readonly ranker?: Ranker;
  /** Writes candidates of its own. Absent: only rules do. */
  readonly author?: Author;
  readonly signal?: AbortSignal;
}

/** What the commands need of the rest of the house. */
export interface Services {
  readonly readModule: (directory: string, options?: ReadOptions) => Promise<Module>;
  /** Rejects when the engine was named and is not there; `auto` always finds one. */
  readonly validator: (engine: Engine, core: CoreRequest) => Promise<Validator>;
  /** Rejects with ControllerError where the model cannot be used. */
  readonly ranker: (request: ControllerRequest, signal: AbortSignal) => Promise<OpenedRanker>;
  readonly repair: (module: Module, options: RepairOptions) => Promise<Repair>;
  /** What is stored of the providers. */
  readonly catalogue: () => SchemaCatalogue;
  /** Data to train a controller with, text after text. */
  readonly choices: (seed: number, sampler?: Sampler) => ReturnType<typeof choiceMaker>;
  /** The same of drafts, by the word of a validator. */
  readonly draftChoices: (validator: Validator) => ReturnType<typeof draftChoiceMaker>;
  readonly heldOut: (seed: number) => ReturnType<typeof heldOutMaker>;
}
