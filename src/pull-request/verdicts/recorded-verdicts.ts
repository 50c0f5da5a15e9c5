import type { Validation } from '../../finding/verdict.ts';
import type { Module } from '../../module/module.ts';
import { moduleHash } from '../../module/module-hash.ts';
import type { VerdictFile } from './verdict-file.ts';

/**
 * A validator that says what another job's terraform said of the very same text, with the findings that our own checker
 * sees. Nothing is validated of a text that the other job did not judge, or that the checker sees an error in.
 */
export function recordedVerdicts(
  { verdicts }: VerdictFile,
  check: (module: Module, signal?: AbortSignal) => Promise<Validation>,
): (module: Module, signal?: AbortSignal) => Promise<Validation> {
  const said = new Map(verdicts.map((verdict) => [verdict.module, verdict]));
  return async (module, signal) => {
    const checked = await check(module, signal);
    const known = said.get(moduleHash(module));
    if (known === undefined) return { ...checked, verdict: 'unknown', reason: NOT_JUDGED };
    const { tier, verdict, schemas } = known;
    if (verdict === 'valid' && checked.verdict !== 'valid')
      return { ...checked, verdict: 'unknown', reason: DISAGREE };
    return { tier, verdict, schemas, findings: checked.findings };
  };
}

const NOT_JUDGED = 'the analysis did not judge this text';
const DISAGREE = 'the analysis calls it valid, and our checker sees an error in it';
