import { z } from 'zod';
import type { FindingKind } from '../finding/finding.ts';
import { CHURN_CAP } from '../repair/gates/gate-settings.ts';
import { GATES } from '../repair/gates/gates.ts';
import { HAZARD_IDS } from '../repair/gates/hazards/hazard.ts';
import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import { whyNoPattern } from './ignored.ts';
import { parsePlainYaml } from './plain-yaml.ts';
import { type Expectations, sentenceOf } from './sentence-of.ts';

/**
 * Reads the text of a configuration; the caller decides whose it is: that of the branch a change is made to, never that
 * of the change. Throws ConfigError.
 */
export function readConfig(text: string): Config {
  const value = parsePlainYaml(text) ?? {};
  const { data, error } = SHAPE.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (!data) throw new ConfigError(issue ? sentenceOf(issue, value, EXPECTED) : 'it is empty');
  const { gates, ignore, leave, modernise, feedback, ...limits } = data;
  return {
    gates: { off: new Set(gates.off), allow: new Set(gates.allow), churn: gates.churn },
    ignore,
    leave: new Set(leave),
    modernise,
    ...(feedback !== undefined && { feedback }),
    limits: {
      ...(limits['max-rounds'] && { maxRounds: limits['max-rounds'] }),
      ...(limits['max-candidates'] && { maxCandidates: limits['max-candidates'] }),
      ...(limits['max-seconds'] && { maxSeconds: limits['max-seconds'] }),
    },
  };
}

/** A hundred times the draft is as good as no cap. */
const MOST_CHURN = 100;
/** Every pattern is held against every file. */
const MOST_PATTERNS = 100;

/** Of every kind there is, so that the compiler misses a new one. */
const KINDS: Readonly<Record<FindingKind, true>> = {
  'unsupported-argument': true,
  'missing-required-argument': true,
  'unsupported-block-type': true,
  'insufficient-blocks': true,
  'too-many-blocks': true,
  'invalid-resource-type': true,
  'undeclared-resource': true,
  'undeclared-variable': true,
  'undeclared-local': true,
  'undeclared-module': true,
  'invalid-reference': true,
  'unsupported-attribute': true,
  'incorrect-type': true,
  'absent-file': true,
  duplicate: true,
  'module-not-installed': true,
  'missing-provider': true,
  'read-only-argument': true,
  syntax: true,
  deprecated: true,
  other: true,
};

export const FINDING_KINDS = Object.keys(KINDS) as readonly FindingKind[];

const SWITCHABLE = GATES.filter(({ always }) => !always).map(({ id }) => id);

const atLeastOne = z.int().min(1).max(1_000_000);

const SHAPE = z.strictObject({
  gates: z
    .strictObject({
      off: z.array(z.enum(SWITCHABLE)).default([]),
      allow: z.array(z.enum(HAZARD_IDS)).default([]),
      churn: z.number().positive().max(MOST_CHURN).default(CHURN_CAP),
    })
    .prefault({}),
  ignore: z
    .array(
      z.string().superRefine((pattern, context) => {
        const message = whyNoPattern(pattern);
        if (message !== undefined) context.addIssue({ code: 'custom', message });
      }),
    )
    .max(MOST_PATTERNS)
    .default([]),
  leave: z.array(z.enum(FINDING_KINDS)).default([]),
  modernise: z.boolean().default(false),
  feedback: z.boolean().optional(),
  'max-rounds': atLeastOne.optional(),
  'max-candidates': atLeastOne.optional(),
  'max-seconds': atLeastOne.optional(),
});

const EXPECTED: Expectations = {
  '': 'a mapping',
  gates: 'a mapping of off, allow and churn',
  'gates.off': `a list of ${SWITCHABLE.join(', ')}; the other gates are always on`,
  'gates.allow': `a list of ${HAZARD_IDS.join(', ')}`,
  'gates.churn': `a number above 0 and at most ${MOST_CHURN}`,
  ignore: `a list of at most ${MOST_PATTERNS} patterns of paths`,
  leave: `a list of ${FINDING_KINDS.join(', ')}`,
  modernise: 'true or false',
  feedback: 'true or false',
  'max-rounds': 'a whole number, 1 or more',
  'max-candidates': 'a whole number, 1 or more',
  'max-seconds': 'a whole number, 1 or more',
};
