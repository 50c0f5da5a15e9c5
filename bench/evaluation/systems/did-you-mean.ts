import type { Finding } from '../../../src/finding/finding.ts';
import type { Module } from '../../../src/module/module.ts';
import { applyCandidate } from '../../../src/repair/apply-candidate.ts';
import { checkerErrors, contextOf, locate } from '../../../src/repair/context.ts';
import type { SchemaCatalogue } from '../../../src/schema/schema.ts';

const MOST = 100;

/**
 * Does what terraform itself proposes: the name it asks "Did you mean" about where the wrong one stands, a block for
 * an argument and an argument for a block. Terraform proposes names less than three edits away and looks no further.
 */
export function didYouMean(draft: Module, catalogue: SchemaCatalogue): Module {
  let module = draft;
  for (let count = 0; count < MOST; count++) {
    const edited = checkerErrors(module, catalogue)
      .map((finding) => renamed(module, finding) ?? inOtherForm(module, catalogue, finding))
      .find((edit) => edit !== undefined);
    if (!edited) return module;
    module = edited;
  }
  return module;
}

/** The module with the proposed name in place of the first occurrence of the wrong one, from the finding on. */
function renamed(module: Module, finding: Finding): Module | undefined {
  const names = namesOf(finding);
  const { place } = finding;
  const file = module.files.find(({ path }) => path === place?.file);
  if (!names || !place || !file || names.wrong === names.right) return undefined;
  const start = file.bytes.indexOf(names.wrong, place.range.start);
  if (start < 0 || start > place.range.end) return undefined;
  const range = { start, end: start + Buffer.byteLength(names.wrong) };
  return applyCandidate(module, [{ file: file.path, range, text: names.right }]);
}

/** `x = {` as `x {`, and the other way round. */
function inOtherForm(
  module: Module,
  catalogue: SchemaCatalogue,
  finding: Finding,
): Module | undefined {
  const isForm =
    (finding.kind === 'unsupported-argument' && finding.suggestion?.as === 'block') ||
    (finding.kind === 'unsupported-block-type' && finding.suggestion?.as === 'argument');
  const at = isForm && locate(contextOf(module, catalogue), finding);
  if (!at) return undefined;
  const { attribute, file, path } = at;
  if (attribute && attribute.value.kind !== 'object') return undefined;
  const brace = path.at(-1)?.open.start ?? 0;
  const edit = attribute
    ? { range: { start: attribute.equals.start, end: attribute.value.range.start }, text: '' }
    : { range: { start: brace, end: brace }, text: '= ' };
  return applyCandidate(module, [{ file, ...edit }]);
}

function namesOf(finding: Finding): { wrong: string; right: string } | undefined {
  switch (finding.kind) {
    case 'unsupported-argument':
      return finding.suggestion && { wrong: finding.argument, right: finding.suggestion.name };
    case 'unsupported-block-type':
      return finding.suggestion && { wrong: finding.blockType, right: finding.suggestion.name };
    case 'invalid-resource-type':
      return pair(finding.type, finding.suggestion);
    case 'undeclared-variable':
    case 'undeclared-local':
    case 'undeclared-module':
      return pair(finding.name, finding.suggestion);
    case 'unsupported-attribute':
      return pair(finding.attribute, finding.suggestion);
    default:
      return undefined;
  }
}

const pair = (wrong: string, right: string | undefined) =>
  right === undefined ? undefined : { wrong, right };
