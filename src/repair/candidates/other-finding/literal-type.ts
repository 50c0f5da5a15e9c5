import type { Expression } from '../../../hcl/expression.ts';

/** The type that a literal has, as a `variable` block writes it; `any` where it holds more than literals. */
export function typeOfLiteral(value: Expression): string {
  switch (value.kind) {
    case 'template':
      return 'string';
    case 'number':
    case 'bool':
      return value.kind;
    case 'tuple':
      return `list(${common(value.items.map(typeOfLiteral))})`;
    case 'object': {
      const types = value.items.map((item) => typeOfLiteral(item.value));
      const keys = value.items.map(({ key }) =>
        key.kind === 'traversal' && key.steps.length === 0 ? key.root.text : undefined,
      );
      if (PRIMITIVE.has(common(types)) || keys.includes(undefined)) return `map(${common(types)})`;
      return `object({ ${keys.map((key, index) => `${key} = ${types[index]}`).join(', ')} })`;
    }
    default:
      return 'any';
  }
}

const PRIMITIVE: ReadonlySet<string> = new Set(['string', 'number', 'bool']);

const common = (types: readonly string[]): string =>
  new Set(types).size === 1 ? (types[0] as string) : 'any';
