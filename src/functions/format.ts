import { convert } from '../value/convert.ts';
import { encodeJson } from '../value/json-encode.ts';
import type { Value } from '../value/value.ts';
import { formatFloat, formatInteger, shortest } from './format-number.ts';
import type { Verb } from './format-verb.ts';
import { argumentFailure, type Failure, failure } from './function.ts';
import { graphemes } from './graphemes.ts';
import { MOST_CHARACTERS } from './size-limits.ts';

/** Text for a format and known values; undefined where the text would be too long to make. */
export function formatText(format: string, args: readonly Value[]): string | Failure | undefined {
  let text = '';
  let next = 0;
  let highest = 0;
  let at = 0;
  let isExplicit = false;
  for (const match of format.matchAll(SEQUENCE)) {
    text += format.slice(at, match.index);
    at = match.index + match[0].length;
    const [raw, flags = '', width, precision, index, mode] = match;
    if (raw === '%%') {
      text += '%';
      continue;
    }
    const offset = Buffer.byteLength(format.slice(0, match.index));
    if (mode === undefined) return failure(unfinished(format, raw, offset));
    if (index !== undefined) {
      isExplicit = true;
      next = Number(index) - 1;
    }
    if (Number(width ?? 0) + Number(precision ?? 0) > MOST_CHARACTERS) return undefined;
    const verb: Verb = {
      raw,
      offset,
      flags,
      width: width === undefined ? undefined : Number(width),
      precision: precision === undefined ? undefined : Number(precision),
      mode,
    };
    const shown = formatVerb(verb, args, next);
    if (typeof shown !== 'string') return shown;
    text += shown;
    next += 1;
    highest = Math.max(highest, next);
  }
  if (!isExplicit && highest < args.length)
    return argumentFailure(
      highest + 1,
      highest === 0
        ? 'too many arguments; no verbs in format string'
        : `too many arguments; only ${highest} used by format string`,
    );
  return text + format.slice(at);
}

const SEQUENCE = /%(?:%|([ +#0-]*)([1-9]\d*)?(?:\.(\d+))?(?:\[(\d+)\])?([a-zA-Z])?)/g;

function unfinished(format: string, raw: string, offset: number): string {
  const end = offset + raw.length;
  if (format.length <= end) return `invalid format string starting at offset ${end}`;
  const wrong = format.slice(offset).slice(raw.length)[0] ?? '';
  return `unrecognized format character '${wrong}' at offset ${end}`;
}

function formatVerb(verb: Verb, args: readonly Value[], index: number): string | Failure {
  const where = `${JSON.stringify(verb.raw)} at ${verb.offset}`;
  const arg = args[index];
  if (index < 0 || arg === undefined)
    return failure(
      `not enough arguments for ${where}: need index ${index + 1} but have ${args.length} total`,
    );
  if (verb.mode !== 'v' && arg.kind === 'null')
    return failure(`unsupported value for ${where}: null value cannot be formatted`);
  const wanted = WANTED[verb.mode];
  if (wanted === undefined)
    return failure(
      `unsupported format verb '${verb.mode}' in ${JSON.stringify(verb.raw)} at offset ${verb.offset}`,
    );
  const conversion = convert(arg, wanted);
  if (conversion.kind === 'problem')
    return failure(`unsupported value for ${where}: ${conversion.message}`);
  const { value } = conversion;
  if (verb.mode === 'v') return padded(verb, asIs(verb, value));
  if (value.kind === 'bool') return String(value.value);
  if (value.kind === 'string') return formatString(verb, value.value);
  if (value.kind !== 'number') throw new Error(`No verb asks for a ${value.kind}.`);
  if (!'bdoxX'.includes(verb.mode)) return formatFloat(verb, value.value);
  if (!Number.isInteger(Number(value.value)))
    return failure(`unsupported value for ${where}: an integer is required`);
  return formatInteger(verb, BigInt(value.value));
}

const WANTED: Readonly<Record<string, 'dynamic' | 'bool' | 'number' | 'string'>> = {
  v: 'dynamic',
  t: 'bool',
  ...Object.fromEntries([...'bdoxXeEfgG'].map((mode) => [mode, 'number' as const])),
  s: 'string',
  q: 'string',
};

function asIs(verb: Verb, value: Value): string {
  if (!verb.flags.includes('#')) {
    if (value.kind === 'string') return value.value;
    if (value.kind === 'number') return shortest(value.value);
  }
  return encodeJson(value);
}

function formatString(verb: Verb, text: string): string {
  const cut = verb.precision ? graphemes(text).slice(0, verb.precision).join('') : text;
  return padded(verb, verb.mode === 'q' ? encodeJson({ kind: 'string', value: cut }) : cut);
}

function padded({ width, flags }: Verb, text: string): string {
  const missing = (width ?? 0) - (width === undefined ? 0 : graphemes(text).length);
  if (missing <= 0) return text;
  const pad = (flags.includes('0') ? '0' : ' ').repeat(missing);
  return flags.includes('-') ? text + pad : pad + text;
}
