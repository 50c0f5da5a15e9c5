import { dirname, resolve } from 'node:path';
import pc from 'picocolors';
import { modelCache } from '../controller/package/model-cache.ts';
import { type Check, isProblem } from '../doctor/check.ts';
import { doctorJson, doctorReport } from '../doctor/doctor-report.ts';
import { folderChecks } from '../doctor/folder-checks.ts';
import { judgeChecks } from '../doctor/judge-checks.ts';
import { modelChecks } from '../doctor/model-checks.ts';
import { nodeCheck } from '../doctor/node-check.ts';
import { schemaChecks } from '../doctor/schema-checks.ts';
import { tokenCheck } from '../doctor/token-check.ts';
import type { CoreRequest } from '../terraform/engine/core.ts';
import { CliError } from './cli-error.ts';
import { useColour } from './colour.ts';
import { type ConfigFlag, findConfig } from './config-file.ts';
import { containerSettings } from './container-settings.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { lineWidth } from './line-width.ts';
import { openSchemas } from './open-schemas.ts';
import { assertDirectory, type LocatedModule, readModules } from './read-modules.ts';
import type { Engine } from './services.ts';
import { VERSION } from './version.ts';

export interface DoctorFlags {
  readonly engine: Engine;
  readonly core: CoreRequest;
  readonly controller: string;
  readonly config?: ConfigFlag;
  readonly github?: string;
  readonly json?: true;
}

/** Looks at what a repair with these options needs, and says how it stands. */
export async function doctor(
  directory: string,
  flags: DoctorFlags,
  context: Context,
): Promise<ExitCode> {
  const { cwd, env, stdout, signal } = context;
  const path = resolve(cwd, directory);
  await assertDirectory(path, directory);
  const [judge, model, folders, token, rest] = await Promise.all([
    told('judge', async () => {
      const containers = containerSettings(env);
      const { engine, core } = flags;
      return judgeChecks({ engine, core, environment: env, ...(containers && { containers }) });
    }),
    modelChecks(flags.controller, { env, cwd, signal }),
    folderChecks(dirname(modelCache(env)), { programJudges: flags.engine !== 'checker' }),
    tokenCheck({ env, repository: flags.github, userAgent: `iac-dpo/${VERSION}`, signal }),
    ofDirectory(path, directory, flags, context),
  ]);
  const checks = [nodeCheck(process.versions.node), ...judge, ...rest, ...model, ...folders, token];
  const colours = pc.createColors(useColour(stdout, env));
  stdout.write(
    flags.json ? doctorJson(checks) : doctorReport(checks, colours, lineWidth(stdout, env)),
  );
  return checks.some(isProblem) ? EXIT.unfit : EXIT.ok;
}

/** What the directory itself brings: its modules, their providers, its configuration. */
async function ofDirectory(
  path: string,
  directory: string,
  { config }: DoctorFlags,
  { cwd, env, services }: Context,
): Promise<readonly Check[]> {
  const modules = await readModules([directory], cwd, services.readModule).catch(
    (error: unknown) => {
      if (error instanceof CliError) return error;
      throw error;
    },
  );
  const found = modules instanceof CliError ? [] : modules;
  return [
    modulesCheck(modules),
    ...(await told('schemas', async () =>
      schemaChecks(
        found.map(({ module }) => module),
        openSchemas(env),
      ),
    )),
    ...(await told('config', async () => {
      const { file } = await findConfig(path, config, cwd);
      return [{ name: 'config', status: 'ok', found: file ?? 'none; every gate is on' }];
    })),
  ];
}

function modulesCheck(modules: readonly LocatedModule[] | CliError): Check {
  if (modules instanceof CliError) return { ...failed('modules', modules), status: 'warning' };
  const names = modules.slice(0, MOST_NAMES).map(({ module }) => module.label);
  const more = modules.length > MOST_NAMES ? ` and ${modules.length - MOST_NAMES} more` : '';
  return { name: 'modules', status: 'ok', found: `${names.join(', ')}${more}` };
}

const MOST_NAMES = 6;

/** What would end a repair with a sentence is a problem here; a folder that cannot be made has a line of its own. */
async function told(
  name: string,
  look: () => Promise<readonly Check[]>,
): Promise<readonly Check[]> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof CliError) return [failed(name, error)];
    if ((error as NodeJS.ErrnoException).syscall === 'mkdtemp') return [];
    throw error;
  }
}

/** A message of ours ends with the next step. */
function failed(name: string, { message }: CliError): Check {
  const [found = '', next] = message.split(/\.? Next: /);
  return { name, status: 'problem', found, ...(next && { next: next.replace(/\.$/, '') }) };
}
