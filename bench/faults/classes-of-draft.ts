import { providerOf } from '../../src/check/scope.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { subjectOf } from '../../src/finding/subject-of.ts';
import type { Block } from '../../src/hcl/tree.ts';
import type { Module } from '../../src/module/module.ts';
import { providerNameOf } from '../../src/module/provider-of-resource.ts';
import type { FaultClass } from '../../src/preference/faults/fault-class.ts';
import { typeExplanations } from '../../src/preference/faults/type-rules.ts';
import {
  checkerErrors,
  contextOf,
  isMode,
  type Located,
  locate,
  type RepairContext,
} from '../../src/repair/context.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import { misplacedName } from './misplaced-name.ts';

/** A fault that the findings of a draft point to. */
export interface DraftFault {
  readonly class: FaultClass | 'unexplained';
  /** The rule that explains a wrong name or type; `none` where no rule does. */
  readonly rule?: string;
}

/** The faults behind the findings of a module: a wrong name is one, though its right name is missed as well. */
export function faultsOfDraft(module: Module, catalogue: SchemaCatalogue): DraftFault[] {
  const context = contextOf(module, catalogue);
  const errors = checkerErrors(module, catalogue);
  const missed = new Map(
    errors
      .filter(({ kind }) => MISSING.has(kind))
      .map((finding) => [`${placeKey(context, finding)} ${subjectOf(finding)}`, finding]),
  );
  const seen = new Set<string>();
  const faults: DraftFault[] = [];
  for (const finding of errors) {
    if (MISSING.has(finding.kind)) continue;
    const key = ONCE.has(finding.kind)
      ? `${finding.kind} ${finding.kind === 'syntax' ? finding.place?.file : (subjectOf(finding) ?? finding.detail)}`
      : `${finding.kind} ${finding.place?.range.start} ${finding.detail}`;
    if (seen.has(key)) continue;
    seen.add(key);
    faults.push(
      faultOf(context, finding, (name) => missed.delete(`${placeKey(context, finding)} ${name}`)),
    );
  }
  for (const { kind } of missed.values())
    faults.push({ class: kind === 'insufficient-blocks' ? 'missing-block' : 'missing-argument' });
  return faults;
}

const MISSING: ReadonlySet<string> = new Set(['missing-required-argument', 'insufficient-blocks']);
/** One declaration that is missing has a finding at each of its uses. */
const ONCE: ReadonlySet<string> = new Set([
  'syntax',
  'undeclared-resource',
  'undeclared-variable',
  'undeclared-local',
  'absent-file',
  'unsupported-attribute',
  'invalid-resource-type',
]);

const placeKey = (context: RepairContext, finding: Finding): string => {
  const block = locate(context, finding)?.path.at(-1);
  // An unsupported block is itself at the end of its path.
  const own =
    finding.kind === 'unsupported-block-type' ? locate(context, finding)?.path.at(-2) : block;
  return `${finding.place?.file} ${own?.range.start}`;
};

function faultOf(
  context: RepairContext,
  finding: Finding,
  consume: (name: string) => void,
): DraftFault {
  switch (finding.kind) {
    case 'unsupported-argument':
    case 'unsupported-block-type': {
      const at = locate(context, finding);
      return at ? misplaced(context, finding, at, consume) : { class: 'unexplained' };
    }
    case 'invalid-resource-type':
      return { class: 'invented-type', rule: typeRule(context, finding) };
    case 'undeclared-resource':
    case 'undeclared-variable':
    case 'undeclared-local':
    case 'invalid-reference':
    case 'absent-file':
    case 'duplicate':
    case 'read-only-argument':
    case 'syntax':
      return { class: finding.kind };
    case 'too-many-blocks':
      return { class: 'duplicate' };
    case 'unsupported-attribute':
      return { class: 'wrong-attribute' };
    case 'incorrect-type':
      return { class: 'wrong-type' };
    default:
      if (ALTERNATIVES.test(finding.summary)) return { class: 'missing-alternative' };
      return { class: SPELLING.test(finding.summary) ? 'misspelt-value' : 'unexplained' };
  }
}

const ALTERNATIVES = /^(?:Invalid combination of arguments|Missing required argument)/;
/** What the provider says of one value. */
const SPELLING = /expected .* to be one of|^only |invalid value for|must (?:begin|contain|only)/;

function misplaced(
  context: RepairContext,
  finding: Finding,
  at: Located,
  consume: (name: string) => void,
): DraftFault {
  const isBlock = finding.kind === 'unsupported-block-type';
  const path: readonly Block[] = isBlock ? at.path.slice(0, -1) : at.path;
  const explained = misplacedName(context, path, subjectOf(finding) ?? '', isBlock);
  if (explained.right !== undefined) consume(explained.right);
  return explained;
}

function typeRule(context: RepairContext, finding: Finding): string {
  const top = locate(context, finding)?.path[0];
  const type = top?.labels[0]?.text ?? subjectOf(finding) ?? '';
  if (top && !isMode(top.type.text)) return 'none';
  const provider = providerOf(context.scope, top ? providerNameOf(type, top) : 'aws');
  if (!provider) return 'none';
  const isOther = provider.resourceTypes.includes(type) || provider.dataSourceTypes.includes(type);
  return isOther ? 'swapped' : (typeExplanations(provider).get(type) ?? 'none');
}
