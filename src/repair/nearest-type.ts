import type { ResourceMode } from '../finding/finding.ts';
import type { BlockSchema, ProviderSchema } from '../schema/schema.ts';
import { argumentIndex } from './argument-index.ts';
import { renamedType } from './facts/renamed-types.ts';
import { mainType } from './main-type.ts';
import { acceptance, needs, type TypeEvidence } from './type-evidence.ts';
import { typesNamedLike } from './type-name-fit.ts';
import { typeWords, vocabularyOf } from './type-words.ts';

/** A real type that a wrong one may mean; comparable between types and modes. */
export interface NearType {
  readonly mode: ResourceMode;
  readonly type: string;
  /** 0 to 1. */
  readonly score: number;
  /** How well its name fits, 0 to 1. */
  readonly nameFit: number;
  /** How much of what the draft shows goes together with it, 0 to 1. */
  readonly accepted: number;
}

/** The types that a name and its contents speak for, best first. */
export function nearestTypes(
  provider: ProviderSchema,
  mode: ResourceMode,
  type: string,
  evidence: TypeEvidence,
): readonly NearType[] {
  const modes: readonly ResourceMode[] =
    mode === 'data' ? ['data', 'resource'] : ['resource', 'data'];
  const byName = modes.flatMap((each) =>
    namedLike(provider, each, type, evidence).flatMap(({ type: real, fit }) =>
      rate(
        provider,
        evidence,
        type,
        each,
        real,
        each === mode || real === type ? fit : fit - OTHER_MODE,
      ),
    ),
  );
  const isTold = evidence.written.length >= FEWEST_BY_SERVICE;
  const sure = byName.some(
    ({ score, accepted }) => score >= LEAST && (accepted >= TAKES || !isTold),
  );
  return [...byName, ...(sure || mode !== 'resource' ? [] : byContents(provider, type, evidence))]
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.type < b.type ? -1 : 1));
}

/** Name and contents together must speak for a type at least this much. */
const LEAST = 0.5;
/** A type that takes less of what is written may be named like it, and still another one is meant. */
const TAKES = 0.3;
/** Schemas are unpacked for as many types by name, which are far more than ever fit. */
const MOST_NAMED = 24;
/** A data source reads what a resource makes: taking one for the other changes what the module does. */
const OTHER_MODE = 0.3;

function namedLike(
  provider: ProviderSchema,
  mode: ResourceMode,
  type: string,
  { around }: TypeEvidence,
): { readonly type: string; readonly fit: number }[] {
  const like = typesNamedLike(vocabularyOf(provider), mode, type, around).slice(0, MOST_NAMED);
  const meant = like.filter((named) => !isOfWholeSet(named.type) || isOfWholeSet(type));
  const known = [
    { type: renamedType(mode, type)?.type, fit: RENAMED },
    { type: mode === 'resource' ? mainType(provider, type) : undefined, fit: MAIN },
  ].flatMap(({ type: real, fit }) => (real === undefined ? [] : [{ type: real, fit }]));
  const first = new Set(known.map((named) => named.type));
  return [...known, ...meant.filter((named) => !first.has(named.type))];
}

/** Types that take away what they do not list, so that one entry is never meant by them. */
const isOfWholeSet = (type: string): boolean => typeWords(type).includes('exclusive');

const RENAMED = 0.99;
const MAIN = 0.94;

function rate(
  provider: ProviderSchema,
  evidence: TypeEvidence,
  wrong: string,
  mode: ResourceMode,
  type: string,
  nameFit: number,
): NearType[] {
  const schema = provider.schemaOf(mode, type);
  if (!schema) return [];
  const accepted = acceptance(evidence, schema);
  const filling = evidence.fills.some((stem) => endsWith(type, stem)) ? FILLS_BONUS : 0;
  // What is attached to a cluster refers to it; another cluster hardly does.
  const attached = mode === 'resource' && evidence.refersTo.has(type) ? ATTACHED_LOSS : 0;
  const mixed =
    NAME_SHARE * nameFit +
    (1 - NAME_SHARE) * accepted +
    filling -
    attached +
    needs(evidence, schema);
  const explained = EXPLAINED_BONUS * explainedShare(schema, wrong, type);
  // A name that is right but for its spelling needs no contents to speak for it, one that is only a service some.
  const isSure =
    nameFit > MAIN || (nameFit === MAIN && (evidence.written.length < 2 || accepted > 0.3));
  const score = isSure ? 0.9 + 0.08 * accepted : Math.min(0.89, mixed + explained);
  return [{ mode, type, nameFit, accepted, score }];
}

/**
 * Of the words that only the wrong name has, the share that arguments and blocks of the type are called by. A name
 * that only goes on where the type ends means a part of it, so that it tells nothing.
 */
function explainedShare(schema: BlockSchema, wrong: string, type: string): number {
  const said = typeWords(wrong);
  const own = new Set(typeWords(type));
  const left = said.filter((word) => !own.has(word));
  if (left.length === 0 || [...own].every((word) => said.includes(word))) return 0;
  const names = [...schema.attributes.keys(), ...schema.blocks.keys()];
  const known = new Set(names.flatMap((name) => typeWords(`_${name}`)));
  return left.filter((word) => known.has(word)).length / left.length;
}

const EXPLAINED_BONUS = 0.1;
const NAME_SHARE = 0.6;
const FILLS_BONUS = 0.15;
const ATTACHED_LOSS = 0.2;

const endsWith = (type: string, stem: string): boolean =>
  typeWords(type)
    .join('_')
    .endsWith(typeWords(`_${stem}`).join('_'));

/** The types that take nearly all that is written, where that is more than a name and tags. */
function byContents(
  provider: ProviderSchema,
  type: string,
  evidence: TypeEvidence,
): readonly NearType[] {
  const onlyService = mainType(provider, type) !== undefined;
  if (evidence.written.length < (onlyService ? FEWEST_BY_SERVICE : FEWEST_ARGUMENTS)) return [];
  const index = argumentIndex(provider);
  const telling = evidence.written.filter((name) => {
    const takers = index.get(name)?.length ?? 0;
    return takers > 0 && takers <= TELLING;
  });
  if (telling.length < 2) return [];
  const [first = [], ...rest] = telling.map((name) => index.get(name) ?? []);
  const takers = first.filter((taker) => rest.every((types) => types.includes(taker)));
  const fits = new Map(
    typesNamedLike(vocabularyOf(provider), 'resource', type).map((named) => [
      named.type,
      named.fit,
    ]),
  );
  return takers.flatMap((taker) =>
    rate(provider, evidence, type, 'resource', taker, fits.get(taker) ?? 0).map((near) => ({
      ...near,
      score: 0.25 * near.nameFit + 0.7 * near.accepted,
    })),
  );
}

const FEWEST_ARGUMENTS = 3;
/** `aws_ec2` names no type at all, so that its contents alone tell. */
const FEWEST_BY_SERVICE = 2;
/** An argument that no more types than this take tells them from the others. */
const TELLING = 25;
