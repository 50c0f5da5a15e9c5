import * as core from '@actions/core';
import type { InvalidArgumentError } from 'commander';
import { atLeastOne } from '../cli/options.ts';
import { ENGINES, type Engine } from '../cli/services.ts';
import type { Device } from '../controller/controller.ts';
import { parseScopeMode, type ScopeMode } from '../provenance/scope-mode.ts';
import { CORES, type CoreRequest } from '../terraform/engine/core.ts';

/** What the workflow asks for. */
export interface Inputs {
  readonly mode: Mode;
  readonly paths: readonly string[];
  readonly scope: ScopeMode;
  readonly engine: Engine;
  readonly core: CoreRequest;
  readonly maxRounds: number;
  readonly maxSuggestions: number;
  readonly write: boolean;
  readonly controller: string;
  readonly device: Device;
  /** Empty where the workflow gives none. */
  readonly token: string;
  /** Written by `report`, read by `post`; empty where it is not asked for. */
  readonly verdictsFile: string;
  /** Where to write a SARIF log; empty where none is wanted. */
  readonly sarif: string;
  /** Empty where comments are believed for their author alone. */
  readonly signingKey: string;
}

export const MODES = ['suggest', 'report', 'commit', 'post'] as const;
/**
 * `suggest` posts on the pull request; `report` only says what it would post; `commit` puts what is proven and removes
 * nothing onto the branch; `post` posts what a `report` of another job has proven.
 */
export type Mode = (typeof MODES)[number];

/** Throws an Error that names the input and what to write instead. */
export const readInputs = (): Inputs => ({
  mode: oneOf('mode', MODES),
  paths: core.getMultilineInput('path', { required: true }),
  scope: parsed('scope', parseScopeMode),
  engine: oneOf('engine', ENGINES),
  core: oneOf('core', ['auto', ...CORES] as const),
  maxRounds: parsed('max-rounds', atLeastOne),
  maxSuggestions: parsed('max-suggestions', atLeastOne),
  write: core.getBooleanInput('write'),
  controller: core.getInput('controller'),
  device: oneOf('device', ['cpu', 'cuda'] as const),
  token: core.getInput('token'),
  signingKey: core.getInput('signing-key'),
  verdictsFile: core.getInput('verdicts-file'),
  sarif: core.getInput('sarif'),
});

function oneOf<T extends string>(name: string, known: readonly T[]): T {
  const value = core.getInput(name);
  const found = known.find((one) => one === value);
  if (found) return found;
  throw new Error(
    `Input ${name}: ${JSON.stringify(value.slice(0, 60))} is none we know. Next: take one of ${known.join(', ')}.`,
  );
}

function parsed<T>(name: string, parse: (value: string) => T): T {
  try {
    return parse(core.getInput(name));
  } catch (error) {
    throw new Error(`Input ${name}: ${(error as InvalidArgumentError).message}`, { cause: error });
  }
}
