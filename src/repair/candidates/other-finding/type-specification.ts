import { distance } from 'fastest-levenshtein';
import type { Expression } from '../../../hcl/expression.ts';
import { constantString, sourceOf } from '../../../hcl/value.ts';
import { attribute } from '../../../module/module-view.ts';
import { ownValue } from '../../../value/own-value.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located } from '../../context.ts';
import { abstain, expressionAt, type Proposer } from './class.ts';
import { typeOfLiteral } from './literal-type.ts';

/** `type = "number"`, `integer`, `array(string)`, `{ name = string }`: the type as Terraform spells it. */
export const typeSpecification: Proposer = (_context, finding, at) => {
  const written = expressionAt(at, finding);
  if (!written || !at.attribute) return UNKNOWN_TYPE;
  // Of `map(string, any)` terraform points at the argument too many.
  const whole = callAround(at.attribute.value, written);
  const node = /requires one argument/.test(finding.detail) && whole ? whole : written;
  const texts = [...new Set(respelled(at, node))].filter(
    (text) => text !== sourceOf(at.document.bytes, node),
  );
  if (texts.length === 0) return UNKNOWN_TYPE;
  return texts.map(
    (text, index): Candidate => ({
      action: 'change-value',
      title: 'write the type as Terraform spells it',
      score: 0.9 - 0.15 * index,
      edits: inFile(at.file, [{ range: node.range, text }]),
    }),
  );
};

const UNKNOWN_TYPE = abstain(
  'It is no type of Terraform, and which one was meant cannot be told from its name.',
);

function callAround(root: Expression, inner: Expression): Expression | undefined {
  if (root.kind !== 'call') return undefined;
  if (root.args.some(({ range }) => range.start === inner.range.start)) return root;
  return root.args.map((arg) => callAround(arg, inner)).find((found) => found !== undefined);
}

function respelled(at: Located, node: Expression): string[] {
  const { bytes } = at.document;
  const text = sourceOf(bytes, node);
  const quoted = constantString(bytes, node);
  if (quoted !== undefined) return words(quoted);
  switch (node.kind) {
    case 'traversal': {
      const [element] = node.steps;
      // `list[string]`
      if (element?.kind === 'index')
        return words(`${node.root.text}(${sourceOf(bytes, element.key)})`);
      return node.steps.length > 0 ? [] : bare(at, node.root.text);
    }
    case 'call': {
      const last = node.args.at(-1);
      const name = constructorNamed(node.name.text);
      if (!name || !last) return bare(at, node.name.text);
      if (name !== 'object' && name !== 'tuple' && node.args.length > 1)
        // A map is written with the type of its keys elsewhere, which here is always a string.
        return name === 'map'
          ? [`map(${inner(at, last)})`]
          : [`tuple([${node.args.map((arg) => inner(at, arg)).join(', ')}])`];
      return [`${name}(${node.args.map((arg) => inner(at, arg)).join(', ')})`];
    }
    case 'object':
      return [`object(${text})`];
    case 'tuple':
      return node.items.length === 1 ? [`list(${text.slice(1, -1).trim()})`] : [`tuple(${text})`];
    default:
      return [];
  }
}

/** A type inside of another: as it stands where it is one. */
function inner(at: Located, node: Expression): string {
  const text = sourceOf(at.document.bytes, node);
  const isType = node.kind === 'traversal' && KEYWORDS.includes(node.root.text);
  return isType || node.kind === 'object' || node.kind === 'tuple'
    ? text
    : (respelled(at, node)[0] ?? text);
}

/** A type written as one text, as in `"list(string)"`. */
function words(text: string): string[] {
  const known = text.replace(
    /[A-Za-z]\w*(?!\w*\s*=)/g,
    (word) => keyword(word) ?? constructorNamed(word) ?? word,
  );
  const isType = /^[a-z(){}[\],\s=\w]+$/.test(known) && /^[a-z]/.test(known);
  if (!isType) return [];
  // Without its element a collection holds anything.
  return [
    /^(?:list|set|map)$/.test(known)
      ? `${known}(any)`
      : known === 'object' || known === 'tuple'
        ? 'any'
        : known,
  ];
}

function bare({ path }: Located, word: string): string[] {
  const type = keyword(word);
  if (type) return [type];
  const name = constructorNamed(word);
  if (name === 'list' || name === 'set' || name === 'map') return [`${name}(any)`];
  if (name === undefined) return [];
  const block = path.at(-1);
  const value = block && attribute(block, 'default')?.value;
  const known = value && typeOfLiteral(value);
  return known && known !== 'any' ? [known, 'any'] : ['any'];
}

const keyword = (word: string): string | undefined => near(word, KEYWORDS, ALIASES);
const constructorNamed = (word: string): string | undefined => near(word, CONSTRUCTORS, ALIASES);

function near(
  word: string,
  names: readonly string[],
  aliases: Readonly<Record<string, string>>,
): string | undefined {
  const lower = word.toLowerCase();
  const alias = ownValue(aliases, lower);
  if (alias !== undefined) return names.includes(alias) ? alias : undefined;
  return (
    names.find((name) => name === lower) ??
    (lower.length < 4 ? undefined : names.find((name) => distance(name, lower) === 1))
  );
}

/** Source: developer.hashicorp.com/terraform/language/expressions/type-constraints. */
const KEYWORDS: readonly string[] = ['string', 'number', 'bool', 'any'];
const CONSTRUCTORS: readonly string[] = ['list', 'set', 'map', 'object', 'tuple', 'optional'];

/** What Python, JavaScript, Java and JSON schema call the same types. */
const ALIASES: Readonly<Record<string, string>> = {
  str: 'string',
  text: 'string',
  varchar: 'string',
  int: 'number',
  integer: 'number',
  float: 'number',
  double: 'number',
  long: 'number',
  numeric: 'number',
  boolean: 'bool',
  array: 'list',
  arraylist: 'list',
  dict: 'map',
  dictionary: 'map',
  hash: 'map',
  hashmap: 'map',
  struct: 'object',
};
