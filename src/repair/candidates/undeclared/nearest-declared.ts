import { schemaOf } from '../../../check/scope.ts';
import type { DeclaredResource } from '../../../module/module-view.ts';
import type { Candidate } from '../../candidate.ts';
import type { RepairContext } from '../../context.ts';
import { ownResources } from '../../own-resources.ts';
import { renameReference } from '../../rewrite-references.ts';
import { similarity, words } from '../../similarity.ts';
import { snakeCase } from '../../snake-case.ts';
import { typeWords } from '../../type-words.ts';
import { attributesAsked } from './asked-attributes.ts';
import type { Missing } from './missing.ts';

/** The declared resource that a reference means: by a slip, in the other mode, of another type, or the only one. */
export function nearestDeclared(context: RepairContext, missing: Missing): Candidate[] {
  const own = ownResources(context).filter(({ block, file }) =>
    // A resource does not mean itself.
    missing.uses.every((use) => use.file !== file || use.path[0] !== block),
  );
  const asked = attributesAsked(missing);
  return own.flatMap((resource): Candidate[] => {
    const ofSameType = own.filter(
      ({ type, mode }) => type === resource.type && mode === resource.mode,
    );
    const score = nearness(missing, resource, ofSameType.length);
    const found: Candidate[] =
      score === undefined || !exports(context, resource, asked)
        ? []
        : [referTo(missing, resource.address, score)];
    const tail = attributeInName(context, missing, resource);
    return tail === undefined
      ? found
      : [...found, referTo(missing, `${resource.address}.${tail}`, 0.85)];
  });
}

const referTo = ({ path, uses }: Missing, text: string, score: number): Candidate => ({
  action: 'rename-reference',
  title: `refer to \`${text}\` instead of \`${path.join('.')}\``,
  edits: uses.map((use) => renameReference(use, text)),
  score,
});

/** Nearer than this, one name is taken for a slip of the other; `prod_sg` and `staging_sg` are not. */
const SLIP = 0.84;

/** How near a declared resource is to the one meant; undefined where it is something else. */
function nearness(
  missing: Missing,
  { type, name, mode }: DeclaredResource,
  ofSameType: number,
): number | undefined {
  const likeName = similarity(missing.name, name);
  const real = missing.types.find((near) => near.type === type);
  if (type === missing.type && mode === missing.mode) {
    if (likeName >= SLIP) return 0.6 + 0.35 * likeName;
    return ofSameType === 1 ? asTheOnlyOne(missing, name) : undefined;
  }
  if (type === missing.type) return name === missing.name ? 0.95 : undefined;
  if (mode !== missing.mode) return undefined;
  if (real) {
    if (name === missing.name) return 0.55 + 0.4 * real.score;
    return ofSameType === 1 && likeName >= SLIP ? 0.5 + 0.4 * real.score : undefined;
  }
  const likeType = similarity(missing.type, type);
  return name === missing.name && likeType >= 0.75 ? 0.4 + 0.5 * likeType : undefined;
}

/**
 * The only one of its type is meant where one of the names says nothing more than that: `main`, `example`, `my_vpc`.
 * Where both say something, they say that there are two.
 */
function asTheOnlyOne({ type, name }: Missing, declared: string): number | undefined {
  const [asked, own] = [telling(type, name), telling(type, declared)];
  if (/\d$/.test(name) && /\d$/.test(declared)) return undefined;
  if (asked.length > 0 && own.length > 0)
    return asked.every((word) => own.includes(word)) || own.every((word) => asked.includes(word))
      ? 0.45
      : 0.3;
  return 0.55;
}

/** The words of a name that its type does not say and that not everybody uses. */
const telling = (type: string, name: string): string[] =>
  words(snakeCase(name)).filter(
    (word) => !EMPTY.has(word) && !/^\d+$/.test(word) && !typeWords(type).includes(word),
  );

const EMPTY: ReadonlySet<string> = new Set([
  'default',
  'demo',
  'example',
  'main',
  'my',
  'new',
  'sample',
  'sg',
  'test',
  'the',
  'this',
]);

function exports(
  { scope }: RepairContext,
  { mode, type, block }: DeclaredResource,
  asked: ReadonlySet<string>,
): boolean {
  const schema = schemaOf(scope, mode, type, block);
  return (
    schema === undefined ||
    [...asked].every((name) => schema.attributes.has(name) || schema.blocks.has(name))
  );
}

/** `aws_caller_identity.current_arn` for the `arn` of `data.aws_caller_identity.current`. */
function attributeInName(
  { scope }: RepairContext,
  { type, name }: Missing,
  resource: DeclaredResource,
): string | undefined {
  if (resource.type !== type || !name.startsWith(`${resource.name}_`)) return undefined;
  const tail = name.slice(resource.name.length + 1);
  const schema = schemaOf(scope, resource.mode, type, resource.block);
  return schema?.attributes.has(tail) ? tail : undefined;
}
