import { z } from 'zod';
import type { FindingKind } from '../finding/finding.ts';
import { CHURN_CAP } from '../repair/gates/gate-settings.ts';
import { GATES } from '../repair/gates/gates.ts';
import { HAZARD_IDS } from '../repair/gates/hazards/hazard.ts';
import { whyNoPattern } from './ignored.ts';
import type { Expectations } from './sentence-of.ts';

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

/** What may stand in the file; each key says what it is for, in the words of docs/configuration.md. */
export const CONFIG_SHAPE = z.strictObject({
  gates: z
    .strictObject({
      off: z.array(z.enum(SWITCHABLE)).default([]).describe('gates that hold nothing back'),
      allow: z.array(z.enum(HAZARD_IDS)).default([]).describe('hazards that a repair may bring in'),
      churn: z
        .number()
        .positive()
        .max(MOST_CHURN)
        .default(CHURN_CAP)
        .describe('changed bytes / bytes of the draft, at most'),
    })
    .prefault({})
    .describe('what a repair must keep to be written'),
  ignore: z
    .array(
      z.string().superRefine((pattern, context) => {
        const message = whyNoPattern(pattern);
        if (message !== undefined) context.addIssue({ code: 'custom', message });
      }),
    )
    .max(MOST_PATTERNS)
    .default([])
    .describe(
      'patterns of files that are out of scope, relative to the directory that is repaired',
    ),
  leave: z
    .array(z.enum(FINDING_KINDS))
    .default([])
    .describe('classes of findings that are told and left'),
  modernise: z
    .boolean()
    .default(false)
    .describe('write what is deprecated the newer way, once the errors are mended'),
  feedback: z
    .boolean()
    .optional()
    .describe(
      'whether suggestions and what became of them may teach a model; unset: only in the repository itself',
    ),
  'max-rounds': atLeastOne
    .optional()
    .describe('how often a module is validated and repaired again, at most'),
  'max-candidates': atLeastOne.optional().describe('edits tried for one module, at most'),
  'max-seconds': atLeastOne.optional().describe('seconds spent on one module, at most'),
});

/** What a key takes, for the sentence on a wrong one. */
export const EXPECTED: Expectations = {
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
