import { posix } from 'node:path';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { whoDecides } from '../cli/open-ranker.ts';
import { askedOf } from '../cli/repair-plan.ts';
import type { OpenedRanker, Services, Validator } from '../cli/services.ts';
import { VERSION } from '../cli/version.ts';
import { readConfig } from '../config/read-config.ts';
import { openGitHub } from '../github/open-github.ts';
import { DEFAULT_LIMITS } from '../module/module-limits.ts';
import type { RunRequest } from '../pull-request/run-request.ts';
import { DEFAULT_LIMITS as REVIEW_LIMITS } from '../suggest/plan-review.ts';
import type { Inputs } from './inputs.ts';
import type { Scratch } from './scratch.ts';

/** Who works for a run. */
export interface Staff {
  readonly services: Services;
  readonly validator: Validator;
  readonly opened: OpenedRanker;
  /** Aborted when the runner cancels the job. */
  readonly signal: AbortSignal;
  /** How long a second of waiting for GitHub lasts, in milliseconds. */
  readonly second: number;
}

/** What a run over a pull request needs, from inputs and environment. Throws an Error where there is no token. */
export function requestOf(
  number: number,
  { token, scope, paths, maxRounds, maxSuggestions, signingKey }: Inputs,
  { services, validator, opened, second }: Staff,
  program: string,
  { folder: scratch, signal }: Scratch,
): RunRequest {
  if (token === '')
    throw new Error('Input token: it is empty. Next: leave it out, or pass a token that may read.');
  core.setSecret(token);
  if (signingKey !== '') core.setSecret(signingKey);
  const { owner, repo } = context.repo;
  const github = openGitHub({
    token,
    apiUrl: context.apiUrl,
    userAgent: `iac-dpo/${VERSION}`,
    repository: { owner, name: repo },
    number,
    maxFileBytes: DEFAULT_LIMITS.maxTerraformFileBytes,
    signal,
    second,
    onWait: (seconds) => core.info(`Waiting ${seconds} s, as GitHub asks.`),
  });
  const workspace = process.env.GITHUB_WORKSPACE;
  const audience = `${owner}/${repo}#${number}`;
  return {
    github,
    ...(workspace && { checkout: { directory: workspace, signal } }),
    scope,
    directories: paths.map((path) => posix.normalize(path).replace(/^\.$|\/$/g, '')),
    limits: { ...REVIEW_LIMITS, comments: maxSuggestions },
    repair: (module, { config, ...options }) =>
      services.repair(module, {
        ...askedOf(config, {}),
        ...(config.limits.maxRounds === undefined && { maxRounds }),
        ...options,
        validator,
        ...whoDecides(opened),
      }),
    readConfig,
    catalogue: services.catalogue(),
    validator: program,
    audit: {
      tool: VERSION,
      controller: opened.name,
      ...(signingKey !== '' && { signing: { key: signingKey, audience } }),
    },
    scratch,
    signal,
    tell: core.info,
  };
}
