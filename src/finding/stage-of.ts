import type { FindingDetails, Stage } from './finding.ts';
import type { RawDiagnostic } from './raw-diagnostic.ts';

/**
 * The stage a diagnostic belongs to. Not `certain` where the same words come from two stages:
 * terraform checks its own blocks (`variable`, `lifecycle` …) while decoding, the provider's later.
 */
export function stageOf(
  raw: RawDiagnostic,
  details: FindingDetails,
): { readonly stage: Stage; readonly certain: boolean } {
  switch (details.kind) {
    case 'syntax':
    case 'duplicate':
      return { stage: 1, certain: true };
    case 'module-not-installed':
      return { stage: 2, certain: true };
    case 'missing-provider':
      return { stage: 3, certain: true };
    case 'unsupported-argument':
    case 'unsupported-block-type':
    case 'missing-required-argument':
    case 'insufficient-blocks':
    case 'too-many-blocks':
      return { stage: stageOfBlock(raw.context), certain: false };
    case 'read-only-argument':
      return { stage: 5, certain: true };
    case 'deprecated':
      // The provider's own words; terraform's are "Deprecated attribute", "Deprecated resource".
      return { stage: raw.summary === 'Argument is deprecated' ? 5 : 4, certain: true };
    case 'other':
      if (CALLS.has(raw.summary)) return { stage: 2, certain: true };
      return { stage: DECODING.test(raw.summary) ? 1 : 4, certain: DECODING.test(raw.summary) };
    default:
      return { stage: 4, certain: true };
  }
}

function stageOfBlock(context: string | undefined): Stage {
  if (context?.startsWith('module ')) return 2;
  return /^(resource|data|ephemeral|provider) /.test(context ?? '') ? 4 : 1;
}

/** Summaries of terraform's configuration decoder and loader that no kind of their own stands for. */
const DECODING =
  /^(Extraneous label|Missing (name|type)|Invalid ((resource|data source|data|variable|output|module|provider|local value) (type )?name|(type specification|default value for variable|version constraint|data type|required_providers|provider (local name|reference|source)|module source|module instance name|backend|provisioner|connection|lifecycle|sensitive|argument name|escape sequence|depends_on|ignore_changes|"?count"?|"?for_each"?)\b)|Unsuitable value type|Variables not allowed|Functions? (call )?not allowed|Unsupported (Terraform Core version|backend)|Reserved |Multiple |Override |Missing (provider|base)|No (default|module) |Missing module source)/;

/** Of calls and the modules they lead to. */
const CALLS: ReadonlySet<string> = new Set([
  'Missing required provider configuration',
  'Module is incompatible with count, for_each, and depends_on',
]);
