import { join, relative, resolve } from 'node:path';
import { CONFIG_FILE, type Config, DEFAULT_CONFIG } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import { readRegularFile, unreadable } from '../module/read-regular-file.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-code.ts';

/** A configuration and where it is from, as the user would type it; without a file all gates are on. */
export interface FoundConfig {
  readonly config: Config;
  readonly file?: string;
}

/** `--config PATH`, `--no-config` (false), or neither: what lies in the directory that was named. */
export type ConfigFlag = string | boolean | undefined;

/** The configuration of a directory that the user named. */
export async function findConfig(
  directory: string,
  flag: ConfigFlag,
  cwd: string,
): Promise<FoundConfig> {
  if (flag === false) return { config: DEFAULT_CONFIG };
  const isNamed = typeof flag === 'string';
  const path = isNamed ? resolve(cwd, flag) : join(directory, CONFIG_FILE);
  const file = cleanLine(isNamed ? flag : relative(cwd, path));
  const text = await readText(path, file, isNamed);
  if (text === undefined) return { config: DEFAULT_CONFIG };
  try {
    // The YAML package takes 20 ms to load, which only a repository with a configuration pays for.
    const { readConfig } = await import('../config/read-config.ts');
    return { config: readConfig(text), file };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new CliError(EXIT.config, `${file}: ${cleanLine(error.message, MOST_WORDS)}`, {
      cause: error,
    });
  }
}

/** A sentence may list every class of findings. */
const MOST_WORDS = 800;

/** Undefined where there is none and none was named. Links are not followed: they may lead out of the repository. */
async function readText(path: string, file: string, isNamed: boolean): Promise<string | undefined> {
  const bytes = await readRegularFile(path, MOST_BYTES).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && !isNamed) return undefined;
    return error.code === 'ENOENT' ? 'there is no such file' : unreadable(error);
  });
  if (bytes === undefined) return undefined;
  if (typeof bytes === 'string') {
    const next = isNamed ? 'check --config' : 'make it a regular file, or pass --no-config';
    throw new CliError(EXIT.config, `cannot read ${file}: ${bytes}. Next: ${next}.`);
  }
  return bytes.toString('utf8');
}

/** Four bytes for each of the characters that may be in it. */
const MOST_BYTES = 131_072;
