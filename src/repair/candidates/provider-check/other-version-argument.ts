import { isIPv4, isIPv6 } from '../../../constraints/ip-address.ts';
import { insertAttribute, removeItem, renameAttribute } from '../../../hcl/edit/attribute.ts';
import type { ByteRange } from '../../../hcl/range.ts';
import type { Attribute, Block } from '../../../hcl/tree.ts';
import { sourceOf } from '../../../hcl/value.ts';
import { attribute as attributeIn } from '../../../module/module-view.ts';
import { inFile, type RepairContext, schemaAt } from '../../context.ts';
import type { BrokenValue } from './broken-values.ts';
import type { Change } from './change.ts';

/** An IPv6 network in an argument for IPv4 belongs into the argument beside it, and the other way round. */
export function otherVersionArgument(
  context: RepairContext,
  value: BrokenValue,
): readonly Change[] {
  const to = counterpart(context, value);
  if (to === undefined || value.isKey || !standsInArgument(value)) return [];
  // Where an argument has to stay, nothing is left in it.
  return [false, true].map((stays) => ({
    action: 'move-argument',
    title: `move the address of another version from \`${value.name}\` to \`${to}\``,
    score: stays ? 0.85 : 0.9,
    edits: (each) => inFile(each.written.file, moved(each, to, stays)),
  }));
}

/** Not in a local, nor in a function or another list. */
const standsInArgument = ({
  attribute: { value },
  written: { expression },
}: BrokenValue): boolean =>
  value === expression || (value.kind === 'tuple' && value.items.includes(expression));

/** `ipv6_cidr_blocks` for `cidr_blocks`, `cidr_ipv6` for `cidr_ipv4`. */
function counterpart(
  context: RepairContext,
  { name, text, path }: BrokenValue,
): string | undefined {
  const address = text.split('/')[0] ?? '';
  const version = isIPv6(address) ? '6' : isIPv4(address) ? '4' : undefined;
  const schema = schemaAt(context, path);
  if (version === undefined || !schema) return undefined;
  return [...schema.attributes.values()].find(
    (other) =>
      other.name !== name &&
      (other.optional || other.required) &&
      withoutVersion(other.name) === withoutVersion(name) &&
      /ipv6/.test(other.name) === (version === '6'),
  )?.name;
}

const withoutVersion = (name: string): string =>
  name
    .split('_')
    .filter((word) => !/^ipv[46]$/.test(word))
    .join('_');

function moved({ attribute, path, written }: BrokenValue, to: string, stays: boolean) {
  const { document, expression } = written;
  const block = path[path.length - 1] as Block;
  const text = sourceOf(document.bytes, expression);
  const there = attributeIn(block, to);
  const list = attribute.value.kind === 'tuple' ? attribute.value.items : undefined;
  if (!there && (!list || list.length === 1) && !stays)
    return renameAttribute(document, block.body, attribute, to);
  if (stays && !(there && list)) return [];
  const added = there
    ? joined(there, text)
    : insertAttribute(document, block, to, list ? `[${text}]` : text);
  const taken =
    list && (stays || list.length > 1)
      ? [{ range: withComma(attribute, expression.range), text: '' }]
      : removeItem(document, block.body, attribute);
  return added ? [...taken, ...added] : [];
}

function joined({ value }: Attribute, text: string) {
  if (value.kind !== 'tuple') return undefined;
  const last = value.items[value.items.length - 1];
  const at = last ? last.range.end : value.range.start + 1;
  return [{ range: { start: at, end: at }, text: last ? `, ${text}` : text }];
}

/** An item of a list with the comma that no longer has a place. */
function withComma({ value }: Attribute, item: ByteRange): ByteRange {
  const items = value.kind === 'tuple' ? value.items : [];
  const index = items.findIndex(({ range }) => range.start === item.start);
  const [before, next] = [items[index - 1], items[index + 1]];
  if (before) return { start: before.range.end, end: item.end };
  return { start: item.start, end: next?.range.start ?? item.end };
}
