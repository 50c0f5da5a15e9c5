import { type Budget, spend } from '../value/budget.ts';
import { convert } from '../value/convert.ts';
import { encodeJson } from '../value/json-encode.ts';
import type { Value } from '../value/value.ts';
import { sizeOf } from '../value/value-size.ts';
import { formatFloat, formatInteger, shortest } from './format-number.ts';
import type { Verb } from './format-verb.ts';
import { argumentFailure, type Failure, failure } from './function.ts';
import { firstGraphemes, graphemes } from './graphemes.ts';

/** Text for a format and known values; undefined where it takes more than is left of `work`. */
export function formatText(
  format: string,
  args: readonly Value[],
  work: Budget,
): string | Failure | undefined {
  let text = '';
  let next = 0;
  let highest = 0;
  let at = 0;
  let offset = 0;
  let isExplicit = false;
  spend(work, format.length);
  for (const match of format.matchAll(SEQUENCE)) {
    const before = format.slice(at, match.index);
    text += before;
    offset += Buffer.byteLength(before);
    at = match.index + match[0].length;
    const [raw, flags = '', width, precision, index, mode] = match;
    if (raw === '%%') {
      text += '%';
      offset += raw.length;
      continue;
    }
    if (mode === undefined) return failure(unfinished(format, raw, offset));
    if (index !== undefined) {
      isExplicit = true;
      next = Number(index) - 1;
    }
    const arg = args[next];
    const size = Number(width ?? 0) + Number(precision ?? 0) + (arg ? sizeOf(arg) : 0);
    spend(work, size);
    if (work.left < 0) return undefined;
    const verb: Verb = {
      raw,
      offset,
      flags,
      width: width === undefined ? undefined : Number(width),
      precision: precision === undefined ? undefined : Number(precision),
      mode,
    };
    const shown = formatVerb(verb, args, next, work);
    if (typeof shown !== 'string') return shown;
    text += shown;
    offset += raw.length;
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

function formatVerb(
  verb: Verb,
  args: readonly Value[],
  index: number,
  work: Budget,
): string | Failure | undefined {
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
  if (verb.mode === 'v') return padded(verb, asIs(verb, value), work);
  if (value.kind === 'bool') return String(value.value);
  if (value.kind === 'string') return formatString(verb, value.value, work);
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

function formatString(verb: Verb, text: string, work: Budget): string | undefined {
  const cut = verb.precision ? firstGraphemes(text, verb.precision) : text;
  const shown = verb.mode === 'q' ? encodeJson({ kind: 'string', value: cut }) : cut;
  return padded(verb, shown, work);
}

function padded({ width, flags }: Verb, text: string, work: Budget): string | undefined {
  if (width === undefined) return text;
  const all = graphemes(text, work);
  if (all === undefined) return undefined;
  const missing = width - all.length;
  if (missing <= 0) return text;
  const pad = (flags.includes('0') ? '0' : ' ').repeat(missing);
  return flags.includes('-') ? text + pad : pad + text;
}
