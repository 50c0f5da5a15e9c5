import { removeItem } from '../../../hcl/edit/attribute.ts';
import { inFile } from '../../context.ts';
import type { BrokenValue } from './broken-values.ts';
import type { Change } from './change.ts';

/** An optional argument that was given nothing may as well not be there. */
export function dropEmpty({
  name,
  text,
  schema,
  isKey,
  attribute,
  written,
}: BrokenValue): readonly Change[] {
  const isAll = attribute.value === written.expression;
  if (isKey || !isAll || !schema?.optional || !NOTHING.test(text.trim())) return [];
  return [
    {
      action: 'delete-argument',
      title: `remove \`${name}\`, which is set to nothing`,
      score: 0.6,
      loses: `removes the empty \`${name}\``,
      edits: (value) => {
        const body = value.path[value.path.length - 1]?.body;
        const { document, file } = value.written;
        return body ? inFile(file, removeItem(document, body, value.attribute)) : [];
      },
    },
  ];
}

/** Nothing, and the words that are written for it. */
const NOTHING = /^(?:|none|null|nil|n\/a|default)$/i;
