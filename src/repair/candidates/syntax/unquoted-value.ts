import { FUNCTIONS } from '../../../functions/functions.ts';
import { isOpen } from './open-value.ts';
import { lineAt, type Mend, replaced, type Slip } from './slip.ts';

/** A text without its quotes: `10.0.0.0/16`, `arn:aws:…`, `rate(5 minutes)`, `my bucket`. */
export function unquotedValue({ document, problem }: Slip): Mend | undefined {
  const line = lineAt(document, problem.range.start);
  const lead = /^\s*(?:[\w-]+|"[^"]*")\s*[=:]\s*(?=\S)/.exec(line.text)?.[0];
  if (lead === undefined || problem.range.start < line.start + lead.length) return undefined;
  const value = line.text
    .slice(lead.length)
    .replace(/\s(?:#|\/\/).*$/, '')
    .trimEnd()
    .replace(/,$/, '')
    .trimEnd();
  if (isOpen(value)) return undefined;
  const start = line.start + lead.length;
  const list = /^\[(.*)\]$/.exec(value)?.[1];
  const text = list === undefined ? quoted(value) : quotedList(list);
  if (text === undefined) return undefined;
  return {
    title: list === undefined ? 'quote the value' : 'quote the values of the list',
    score: SHAPES.test(value) ? 0.85 : 0.65,
    edits: [replaced({ start, end: start + value.length }, Buffer.from(text, 'latin1').toString())],
  };
}

/** Addresses, times, versions, URLs and names of AWS: whatever no expression looks like. */
const SHAPES =
  /^\[?(?:arn:|https?:\/\/|s3:\/\/|\d+(?:\.\d+){2,}|[\d:-]+$|\/[\w.-]|(?:rate|cron|at)\(|[\w.-]+@[\w.-]+$|\d+%$)/;

function quoted(value: string): string | undefined {
  // One quote is there: the other one was forgotten.
  const half = /^([^"\s{}[\]()]+)"$/.exec(value)?.[1] ?? /^"([^"{}[\]()]+)$/.exec(value)?.[1];
  const text = half ?? value;
  return half === undefined && !isBare(text) ? undefined : `"${text}"`;
}

/** Without quotes, brackets and whatever makes an expression of it. */
function isBare(value: string): boolean {
  if (/["'`{}[\]\\]|\u00e2\u0080|\$|<<|\?|&&|\|\||[=!<>]=/.test(value)) return false;
  if (/(?:^|[^\w.-])(?:var|local|data|module|each|count|self|path|terraform)\.\w/.test(value))
    return false;
  if (/(?:^|\W)(?:aws|google|azurerm)_\w+\./.test(value)) return false;
  const called = /^([a-z]\w*)\(.*\)$/.exec(value)?.[1];
  if (called !== undefined) return !Object.hasOwn(FUNCTIONS, called);
  return !/[()*+<>]/.test(value) || /^[\w.:/ -]+\*?$/.test(value) || SHAPES.test(value);
}

function quotedList(inside: string): string | undefined {
  const items = inside.split(',').map((item) => item.trim());
  const texts = items.map((item) =>
    /^(?:"[^"]*"|\d+|true|false|[a-z_]+(?:\.[\w-]+)+)$/.test(item) && !/^\d+(?:\.\d+)+$/.test(item)
      ? item
      : item === '' || !isBare(item)
        ? undefined
        : `"${item}"`,
  );
  return texts.includes(undefined) ? undefined : `[${texts.join(', ')}]`;
}
