/**
 * Reads what cdktf's generator writes for one resource; its layout is fixed, so lines are enough.
 * Three places tell of an attribute: the configuration interface (what can be set, and which of it
 * is a block), the class (every attribute, with its flags in a comment) and the function that turns
 * a configuration into HCL (collections of what can be set).
 *
 * @typedef {{ name: string, computed: boolean, optional: boolean, required: boolean,
 *   stored?: string, declared?: string, getter?: string, writeOnly?: boolean }} ClassAttribute
 * @typedef {{ value: string, type: string, storage: string }} HclAttribute
 * @typedef {{ name: string, optional: boolean, block: boolean, type: string }} Field
 *
 * @param {string} text
 */
export function parseGenerated(text) {
  /** @type {Map<string, { name: string, extends: string, terraformType?: string, config?: string, attributes: ClassAttribute[], hcl: Map<string, HclAttribute> }>} */
  const classes = new Map();
  /** @type {Map<string, Map<string, Field>>} */
  const interfaces = new Map();
  /** By struct. @type {Map<string, Map<string, HclAttribute>>} */
  const functions = new Map();
  for (const { head, lines } of declarations(text)) {
    const [, kind, name] = head;
    if (kind === 'interface') interfaces.set(name, fieldsOf(lines));
    if (kind === 'class') classes.set(name, { name, ...classOf(head[3], lines) });
    if (kind === 'function' && name.endsWith('ToHclTerraform')) {
      functions.set(structOf(head[3]), hclOf(lines));
    }
  }
  return {
    classes,
    interfaces,
    functions,
    /** Whether the generator wrote HCL functions; they came with 0.20. */
    hcl: text.includes('synthesizeHclAttributes('),
    providerVersion: versionIn(text),
  };
}

/** Top-level declarations begin with `export` and end with a `}` in the first column. */
function* declarations(text) {
  let head;
  let lines = [];
  for (const line of text.split('\n')) {
    const start = /^export (interface|class|function) (\w+)(.*)$/.exec(line);
    if (start) {
      head = start;
      lines = [];
    } else if (line === '}' && head) {
      yield { head, lines };
      head = undefined;
    } else if (head) lines.push(line);
  }
}

const versionIn = (text) => /providerVersion: '([^']+)'/.exec(text)?.[1];

/** `(struct?: FooOutputReference | Foo | cdktf.IResolvable): any {` → Foo */
const structOf = (signature) =>
  (signature.match(/(?<![\w.])[A-Z]\w*/g) ?? [])
    .filter((word) => !word.endsWith('OutputReference') && word !== 'IResolvable')
    .at(0) ?? '';

function fieldsOf(lines) {
  const fields = new Map();
  let comment = [];
  for (const line of lines) {
    const field = /^ {2}readonly (\w+)(\?)?: (.*);$/.exec(line);
    if (field) {
      const name = /\{@link \S*#(\S+) [^}]*\}/.exec(comment.join(' '))?.[1];
      if (name) {
        fields.set(name, {
          name,
          optional: field[2] === '?',
          block: comment[0] === `${name} block`,
          type: field[3],
        });
      }
      comment = [];
    } else if (/^\s*\/\*\*/.test(line)) comment = [];
    else if (/^\s*\*/.test(line)) comment.push(line.replace(/^\s*\*\s?/, '').trim());
  }
  return fields;
}

const FLAGS = /^ {2}\/\/ (\S+) - computed: (\w+), optional: (\w+), required: (\w+)$/;

function classOf(rest, lines) {
  const attributes = [];
  let current;
  for (const line of lines) {
    const flags = FLAGS.exec(line);
    if (flags) {
      const [, name, computed, optional, required] = flags;
      current = {
        name,
        computed: computed === 'true',
        optional: optional === 'true',
        required: required === 'true',
      };
      attributes.push(current);
    } else if (/^ {2}\/\/ =+$/.test(line)) current = undefined;
    else if (current) addFact(current, line);
  }
  return {
    extends: /extends (?:cdkt[fn]\.)?(\w+)/.exec(rest)?.[1] ?? '',
    terraformType: first(lines, /tfResourceType(?:: string)? = "([^"]+)"/),
    config: first(lines, /^ {2}public constructor\(.* config\??: (\w+)/),
    attributes,
    hcl: hclOf(lines),
  };
}

function first(lines, pattern) {
  for (const line of lines) {
    const found = pattern.exec(line);
    if (found) return found[1];
  }
  return undefined;
}

function addFact(attribute, line) {
  const stored = /^ {2}private _\w+ = new (.*);/.exec(line);
  const declared = /^ {2}private _\w+\??: (.*); ?$/.exec(line);
  const getter = /^ {4}return (.*);$/.exec(line);
  if (stored) attribute.stored ??= stored[1];
  if (declared) attribute.declared ??= declared[1];
  if (getter) attribute.getter ??= getter[1];
  if (line.includes('@deprecated Write-only')) attribute.writeOnly = true;
}

const HCL =
  /\n\s+"?([\w-]+)"?: \{\n\s+value: (.*),\n\s+isBlock: \w+,\n\s+type: "(\w+)",\n\s+storageClassType: "(\w+)",/g;

function hclOf(lines) {
  const found = new Map();
  for (const [, name, value, type, storage] of `\n${lines.join('\n')}`.matchAll(HCL)) {
    found.set(name, { value, type, storage });
  }
  return found;
}
