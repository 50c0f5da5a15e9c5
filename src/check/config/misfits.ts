import type { Stage } from '../../finding/finding.ts';
import type { Name } from '../../hcl/expression.ts';
import type { ByteRange } from '../../hcl/range.ts';
import type { Block, Body } from '../../hcl/tree.ts';
import { missingPlace } from '../missing-place.ts';
import type { BodyShape } from './body-shape.ts';
import { type ConfigFile, fail } from './config-file.ts';
import { didYouMean, nameSuggestion } from './name-suggestion.ts';

/** A required argument that is not in the body that begins at `open`. */
export function missing(
  at: ConfigFile,
  body: Body,
  open: ByteRange,
  argument: string,
  stage: Stage,
): void {
  const detail = `The argument "${argument}" is required, but no definition was found.`;
  const place = missingPlace(at.bytes, body, open, at.isJson);
  fail(at, place, 'Missing required argument', detail, stage);
}

/** Whether a block has as many labels as it should; if not, that is reported. */
export function hasLabels(
  at: ConfigFile,
  { type: { text: type }, labels, open }: Block,
  wanted: readonly string[],
  stage: Stage,
): boolean {
  const extra = labels[wanted.length];
  if (extra) {
    const detail =
      wanted.length === 0
        ? `No labels are expected for ${type} blocks.`
        : `Only ${wanted.length} labels (${wanted.join(', ')}) are expected for ${type} blocks.`;
    fail(at, extra.range, `Extraneous label for ${type}`, detail, stage);
    return false;
  }
  if (labels.length === wanted.length) return true;
  const detail = `All ${type} blocks must have ${wanted.length} labels (${wanted.join(', ')}).`;
  fail(at, open, `Missing ${wanted[labels.length]} for ${type}`, detail, stage);
  return false;
}

export function unsupportedArgument(
  at: ConfigFile,
  { text: name, range }: Name,
  unset: Iterable<string>,
  known: BodyShape,
  stage: Stage,
): void {
  const similar = nameSuggestion(name, unset);
  const asBlock = known.blocks.has(name)
    ? ` Did you mean to define a block of type "${name}"?`
    : '';
  const hint = similar === undefined ? asBlock : didYouMean(similar);
  if (at.isJson) {
    const words = `No argument or block type is named "${name}".${hint}`;
    return fail(at, range, 'Extraneous JSON object property', words, stage);
  }
  const detail = `An argument named "${name}" is not expected here.${hint}`;
  fail(at, range, 'Unsupported argument', detail, stage);
}

export function unsupportedBlock(
  at: ConfigFile,
  { text: type, range }: Name,
  known: BodyShape,
  stage: Stage,
): void {
  const similar = nameSuggestion(type, known.blocks.keys());
  const asArgument = known.attributes.has(type)
    ? ` Did you mean to define argument "${type}"? If so, use the equals sign to assign it a value.`
    : '';
  const hint = similar === undefined ? asArgument : didYouMean(similar);
  const detail = `Blocks of type "${type}" are not expected here.${hint}`;
  fail(at, range, 'Unsupported block type', detail, stage);
}
