import { setImmediate } from 'node:timers/promises';
import { Command, Option } from 'commander';
import { once } from '../lazy/once.ts';
import type { ServerNeeds } from '../lsp/server-needs.ts';
import { type Ranker, ruleRanker } from '../repair/ranker.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openRanker, whoDecides } from './open-ranker.ts';
import { validatorFor } from './open-validator.ts';
import {
  configOption,
  controllerOption,
  coreOption,
  type DecidingFlags,
  deviceOption,
  engineOption,
  maxRoundsOption,
  moderniseOption,
  noConfigOption,
} from './options.ts';
import { type PlanFlags, planRepairs } from './repair-plan.ts';
import { VERSION } from './version.ts';

type Flags = PlanFlags & DecidingFlags;

export function lspCommand(context: Context, exit: (code: ExitCode) => void): Command {
  return new Command('lsp')
    .description('Serve an editor: findings as one types, proven repairs as code actions.')
    .addOption(new Option('--stdio', 'speak over standard input and output, as it always does'))
    .addOption(engineOption())
    .addOption(coreOption())
    .addOption(controllerOption())
    .addOption(deviceOption())
    .addOption(maxRoundsOption())
    .addOption(moderniseOption())
    .addOption(configOption('the workspace folder'))
    .addOption(noConfigOption())
    .action(async (flags: Flags) => exit(await lsp(flags, context)));
}

async function lsp(flags: Flags, context: Context): Promise<ExitCode> {
  // The protocol's library is of no use to any other command.
  const { serveStreams } = await import('../lsp/serve-streams.ts');
  await using needs = needsOf(flags, context);
  const { stdin: input, stdout: output } = process;
  const isOrderly = await serveStreams(needs, { input, output }, context.signal);
  // "The server should exit with success code 0 if the shutdown request has been received before; otherwise with
  // error code 1."
  return isOrderly ? EXIT.ok : EXIT.findingsRemain;
}

/** Engine and model are opened at the first repair that is asked for, and kept. */
export function needsOf(flags: Flags, context: Context): ServerNeeds & AsyncDisposable {
  const { services, signal } = context;
  const opened: AsyncDisposable[] = [];
  const keep = <T extends AsyncDisposable>(resource: T): T => {
    opened.push(resource);
    return resource;
  };
  // What failed to open is tried again next time: the user may have installed it meanwhile.
  const checker = once(async () => keep(await services.validator('checker', flags.core)));
  const validator = once(async () => keep(await validatorFor(context, flags)));
  const ranker = once(async () => keep(await openRanker(flags, context)));
  return {
    version: VERSION,
    readModule: services.readModule,
    check: async (module) => (await checker()).validate(module),
    repair: async (located, stop) => {
      const [plan] = await planRepairs([located], undefined, flags, context);
      if (!plan) return undefined;
      const decides = whoDecides(await ranker());
      return services.repair(located.module, {
        ...plan.options,
        ...decides,
        ranker: yielding(decides.ranker ?? ruleRanker),
        validator: await validator(),
        signal: AbortSignal.any([signal, stop]),
      });
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(opened.map((one) => one[Symbol.asyncDispose]()));
    },
  };
}

/** The search computes for seconds on end; between two findings the editor is heard, to type on or to cancel. */
const yielding = (ranker: Ranker): Ranker => ({
  score: async (request) => {
    await setImmediate();
    return ranker.score(request);
  },
});
