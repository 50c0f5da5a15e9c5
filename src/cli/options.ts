import { availableParallelism } from 'node:os';
import { Argument, InvalidArgumentError, Option } from 'commander';
import { CONFIG_FILE } from '../config/config.ts';
import type { Device } from '../controller/controller.ts';
import { DEFAULT_ROUNDS } from '../repair/repair-module.ts';
import { CORES, type CoreRequest } from '../terraform/engine/core.ts';
import { ENGINES, type Engine } from './services.ts';

/** Arguments and options that more than one command has. */
export const pathArgument = (): Argument =>
  new Argument('[path...]', 'module directories').default(['.'], '.');

export const engineOption = (): Option =>
  new Option(
    '--engine <engine>',
    'who proves a repair: terraform in a container, terraform on PATH, or our own checker',
  )
    .choices(ENGINES)
    .default('auto');

export const coreOption = (): Option =>
  new Option('--core <core>', 'which program judges; auto prefers terraform')
    .choices(['auto', ...CORES])
    .default('auto');

export const maxRoundsOption = (): Option =>
  new Option(
    '--max-rounds <n>',
    `validate and repair a module at most this often (default: the configuration's, else ${DEFAULT_ROUNDS})`,
  ).argParser(atLeastOne);

export const moderniseOption = (): Option =>
  new Option(
    '--modernise',
    'also write what is deprecated the newer way, once the errors are mended',
  );

export const controllerOption = (): Option =>
  new Option(
    '--controller <model>',
    'a model that has a say in which of several edits is taken: a folder, or https://…/manifest.json#sha256=HEX; none: the rules alone',
  ).default(NO_CONTROLLER);

/** The controller that is none. */
export const NO_CONTROLLER = 'none';

export const deviceOption = (): Option =>
  new Option('--device <device>', 'what the controller runs on')
    .choices(['cpu', 'cuda'] satisfies readonly Device[])
    .default('cpu');

/** Who proves a repair, and who prefers one. */
export interface DecidingFlags {
  readonly engine: Engine;
  readonly core: CoreRequest;
  readonly controller: string;
  readonly device: Device;
}

/** `where` the file lies that counts where none is named. */
export const configOption = (where: string): Option =>
  new Option('--config <path>', `the configuration (default: ${CONFIG_FILE} in ${where})`);

export const noConfigOption = (): Option =>
  new Option('--no-config', 'use no configuration: every gate is on');

export const jobsOption = (): Option =>
  new Option('--jobs <n>', 'rows worked on at once')
    .argParser(atLeastOne)
    .default(availableParallelism(), 'the number of cores');

export function atLeastOne(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new InvalidArgumentError('It must be a whole number, 1 or more.');
  return Number(value);
}
