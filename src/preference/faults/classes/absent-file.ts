import { insertAttribute } from '../../../hcl/edit/attribute.ts';
import type { Expression } from '../../../hcl/expression.ts';
import type { Document } from '../../../hcl/tree.ts';
import { constantString, quote, sourceOf } from '../../../hcl/value.ts';
import { inFile } from '../../../repair/context.ts';
import type { Draw } from '../fault.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { type ArgumentPlace, argumentsOf, type Ground, holds } from '../ground.ts';

/** A file is read that is not there: key material, a policy, the hash of a package. */
export const absentFile: DrawFault = (ground) =>
  firstDraw(
    ground,
    argumentsOf(ground).filter(({ of }) => of.type === 'string'),
    (place) => hashed(place) ?? read(ground, place),
  );

/** The hash of a package that is yet to be built; where there was none, the true repair takes it out again. */
function hashed({ file, document, block, schema, attribute, of }: ArgumentPlace): Draw | undefined {
  if (of.name === 'source_code_hash')
    return {
      how: 'hash',
      edits: [{ file, range: attribute.value.range, text: PACKAGE_HASH }],
      expects: { kinds: ['absent-file'], within: rangeIn(file, attribute) },
    };
  const path = constantString(document.bytes, attribute.value);
  if (of.name !== 'filename' || path === undefined || !schema.attributes.has('source_code_hash'))
    return undefined;
  if (holds(block, 'source_code_hash')) return undefined;
  const value = `filebase64sha256(${sourceOf(document.bytes, attribute.value)})`;
  return {
    how: 'hash',
    edits: inFile(file, insertAttribute(document, block, 'source_code_hash', value)),
    expects: { kinds: ['absent-file'], within: rangeIn(file, block) },
  };
}

/** By the names that drafts give it. */
const PACKAGE_HASH = 'filebase64sha256("lambda_function_payload.zip")';

function read(
  { random }: Ground,
  { file, document, attribute, of }: ArgumentPlace,
): Draw | undefined {
  const found = READ.find(({ names }) => names.test(of.name));
  if (!found || !random.chance(found.likelihood) || !isText(document, attribute.value))
    return undefined;
  const prefix = random.pick(PREFIXES) ?? '';
  const path = found.path.startsWith('~') ? quote(found.path) : `"${prefix}${found.path}"`;
  return {
    how: 'text',
    edits: [{ file, range: attribute.value.range, text: `file(${path})` }],
    expects: { kinds: ['absent-file'], within: rangeIn(file, attribute) },
  };
}

/** What one could read from a file as well: a text of several lines, an encoded object, key material. */
function isText({ bytes }: Document, value: Expression): boolean {
  if (value.kind === 'call') return value.name.text === 'jsonencode';
  if (value.kind === 'traversal') return value.root.text === 'var';
  const text = constantString(bytes, value) ?? '';
  return value.kind === 'template' && (value.heredoc || text.length > LEAST_TEXT);
}

const LEAST_TEXT = 60;

/** Either way a path of the module is written. */
const PREFIXES = ['', '', './', '${path.module}/'];

/** What drafts read from a file, the names they give it, and how likely beside `public_key`, which they read most. */
const READ: readonly {
  readonly names: RegExp;
  readonly path: string;
  readonly likelihood: number;
}[] = [
  { names: /^public_key$/, path: '~/.ssh/id_rsa.pub', likelihood: 1 },
  { names: /^private_key$/, path: 'private_key.pem', likelihood: 1 },
  { names: /^certificate_body$/, path: 'certificate.pem', likelihood: 1 },
  { names: /^buildspec$/, path: 'buildspec.yml', likelihood: 1 },
  { names: /^user_data$/, path: 'user_data.sh', likelihood: 0.5 },
  { names: /^(?:assume_role_policy|policy)$/, path: 'policy.json', likelihood: 0.3 },
  {
    names: /^(?:template_body|definition|container_definitions|content|body)$/,
    path: 'definition.json',
    likelihood: 0.4,
  },
];
