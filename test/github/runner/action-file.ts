import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';

/** What the runner needs of an `action.yml`. */
export interface ActionFile {
  /** Absolute path of `runs.main`. */
  readonly main: string;
  /** `INPUT_*` variables: what was given, and the defaults of the rest with `github.token` filled in. */
  inputVariables(given: Readonly<Record<string, string>>, token: string): Record<string, string>;
}

/** Reads it. An input that it does not have is refused; the runner only warns. */
export function readActionFile(file: string): ActionFile {
  const action = parse(readFileSync(file, 'utf8')) as {
    inputs?: Record<string, { default?: unknown }>;
    runs: { main: string };
  };
  const inputs = action.inputs ?? {};
  return {
    main: resolve(dirname(file), action.runs.main),
    inputVariables(given, token) {
      const unknown = Object.keys(given).find((name) => inputs[name] === undefined);
      if (unknown !== undefined) throw new Error(`${file} has no input ${unknown}`);
      const variables: Record<string, string> = {};
      for (const [name, { default: fallback = '' }] of Object.entries(inputs)) {
        const value =
          given[name] ?? String(fallback).replace(/\$\{\{ *github\.token *\}\}/g, token);
        variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
      }
      return variables;
    },
  };
}
