import { listValue, objectValue, stringValue } from '../value/construct.ts';
import { MOST_ITEMS } from '../value/size-limits.ts';
import { objectType } from '../value/type-parts.ts';
import type { Value } from '../value/value.ts';
import { type Failure, failure } from './function.ts';

/** A table with its header as a list of objects of strings; undefined where it has too many fields. */
export function decodeCsv(text: string): Value | Failure | undefined {
  const rows = parseRows(text);
  if (!Array.isArray(rows)) return rows as Failure | undefined;
  const [names, ...records] = rows as readonly (readonly string[])[];
  if (!names) return failure('missing header line');
  const twice = repeated(names);
  if (twice !== undefined) return failure(`duplicate column name ${JSON.stringify(twice)}`);
  const wrong = records.findIndex((record) => record.length !== names.length);
  if (wrong >= 0) return failure(`CSV parse error on line ${wrong + 2}: wrong number of fields`);
  return listValue(
    objectType(names.map((name) => [name, 'string'] as const)),
    records.map((record) =>
      objectValue(new Map(names.map((name, i) => [name, stringValue(record[i] ?? '')]))),
    ),
  );
}

function repeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

/** RFC 4180 as Go reads it: empty lines are passed over, a quote inside an unquoted field is an error. */
function parseRows(text: string): readonly (readonly string[])[] | Failure | undefined {
  const rows: string[][] = [];
  let fields = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '\n' || text.startsWith('\r\n', at)) {
      at += text[at] === '\n' ? 1 : 2;
      continue;
    }
    const row: string[] = [];
    let wasQuoted = false;
    for (;;) {
      fields += 1;
      if (fields > MOST_ITEMS) return undefined;
      const isQuoted = text[at] === '"';
      wasQuoted = isQuoted;
      const pattern = isQuoted ? QUOTED : BARE;
      pattern.lastIndex = at;
      const field = pattern.exec(text);
      if (!field) return failure(misquoted(rows.length, 'extraneous or missing " in quoted-field'));
      row.push(
        isQuoted ? (field[1] ?? '').replaceAll('""', '"').replaceAll('\r\n', '\n') : field[0],
      );
      at += field[0].length;
      if (text[at] !== ',') break;
      at += 1;
    }
    rows.push(row);
    if (text.startsWith('\r\n', at)) at += 2;
    else if (text[at] === '\n') at += 1;
    else if (text[at] === '\r' && at + 1 === text.length) at += 1;
    else if (at < text.length)
      return failure(
        misquoted(
          rows.length - 1,
          wasQuoted ? 'extraneous or missing " in quoted-field' : 'bare " in non-quoted-field',
        ),
      );
  }
  return rows;
}

const misquoted = (row: number, what: string) => `CSV parse error on line ${row + 1}: ${what}`;

const QUOTED = /"((?:[^"]|"")*)"/y;
const BARE = /(?:(?!\r\n|\r$)[^",\n])*/y;
