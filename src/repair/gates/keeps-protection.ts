import type { Finding } from '../../finding/finding.ts';
import { type ByteRange, contains } from '../../hcl/range.ts';
import { sourceOf } from '../../hcl/value.ts';
import { attributesOf, blocksOf } from '../../hcl/walk.ts';
import type { DeclaredResource, ModuleView } from '../../module/module-view.ts';
import { type Gate, type GateVerdict, verdictOf } from './gate.ts';
import { hasWrongType, isSpokenAgainst } from './spoken-against.ts';

export const KEEPS_PROTECTION: Gate = {
  id: 'keeps-protection',
  name: 'keeps what protects',
  reason:
    'Encryption, access blocks and deletion guards are missed by nobody until it is too late.',
  always: false,
};

/**
 * Every argument and block that protects and that no finding spoke against is still there, the switches as they were
 * set. It may have gone to another resource, as S3's did.
 */
export function keepsProtection(
  draft: ModuleView,
  repaired: ModuleView,
  findings: readonly Finding[],
): GateVerdict {
  const [were, are] = [resourcesByText(draft), resourcesByText(repaired)];
  const had = changed(were, are).flatMap((resource) => protectionsOf(resource, findings));
  const left = new Map<string, number>();
  for (const { key } of changed(are, were).flatMap((resource) => protectionsOf(resource, [])))
    left.set(key, (left.get(key) ?? 0) + 1);
  const lost = had.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
  return verdictOf(
    KEEPS_PROTECTION,
    lost.length === 0
      ? undefined
      : `it would take away ${[...new Set(lost.map(({ name }) => name))].join(', ')}`,
  );
}

interface Protection {
  /** Equal where one protects like the other. */
  readonly key: string;
  /** `aws_db_instance.main.storage_encrypted` */
  readonly name: string;
}

const resourcesByText = ({ resources }: ModuleView): ReadonlyMap<string, DeclaredResource> =>
  new Map(
    resources.map((resource) => {
      const { document, block } = resource;
      return [document.bytes.toString('latin1', block.range.start, block.range.end), resource];
    }),
  );

/** Those that are not in the other module word for word. */
const changed = (
  resources: ReadonlyMap<string, DeclaredResource>,
  others: ReadonlyMap<string, DeclaredResource>,
): readonly DeclaredResource[] =>
  [...resources].flatMap(([text, resource]) => (others.has(text) ? [] : [resource]));

function protectionsOf(
  resource: DeclaredResource,
  findings: readonly Finding[],
): readonly Protection[] {
  // Of a type that there is not nobody can say what was valid.
  if (hasWrongType(resource, findings)) return [];
  // A value that terraform cannot compute is mended, not dropped.
  const against = findings.filter(({ kind, stage }) => kind !== 'other' || stage === 5);
  const found: Protection[] = [];
  const { file, address, block, document } = resource;
  const add = (name: string, value: string) =>
    found.push({ key: `${name} ${value}`, name: `${address}.${name}` });
  for (const { attribute, path } of attributesOf(block.body, [block])) {
    const name = attribute.name.text;
    const value = sourceOf(document.bytes, attribute.value);
    if (isSpokenAgainst({ file, top: block, path, attribute }, against)) continue;
    // Which key it is may be mended; that there is one stays.
    if (isKey(name, value)) add(name, '');
    else if (isSwitch(name, value) && !hasFinding(file, attribute.range, findings))
      add(name, value);
  }
  for (const { block: inner, path } of blocksOf(block.body, [block])) {
    if (!BLOCK.test(inner.type.text)) continue;
    if (!isSpokenAgainst({ file, top: block, path: [...path, inner] }, against))
      add(inner.type.text, '{}');
  }
  return found;
}

const isSwitch = (name: string, value: string): boolean =>
  (ON.test(name) && value === 'true') || (OFF.test(name) && value === 'false');

const isKey = (name: string, value: string): boolean =>
  KEY.test(name) && value !== '""' && value !== 'null';

/** What a finding points at is about to change. */
const hasFinding = (file: string, range: ByteRange, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ place }) =>
      place?.file === file && contains(range, { start: place.range.start, end: place.range.start }),
  );

/** By name alone, because no schema says what an argument is for. */
const ON =
  /encrypt|key_rotation|^(?:block|ignore|restrict)_public|^prevent_destroy$|(?:deletion|termination)_protection|point_in_time|^storage_encrypted$|^enforce_|^enable_ssl|^require_ssl/;
const OFF = /public|^skip_final_snapshot$|^force_(?:destroy|delete)$|^allow_insecure/;
const KEY = /(?:^|_)kms_(?:master_)?key(?:_id|_arn)?$|^sse_algorithm$|^encryption_type$/;
const BLOCK = /encrypt|public_access_block/;
