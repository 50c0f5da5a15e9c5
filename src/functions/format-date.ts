import { stringValue } from '../value/construct.ts';
import type { Value } from '../value/value.ts';
import { argumentFailure, type Failure } from './function.ts';
import { localDate, offsetText, type Timestamp, two } from './timestamp.ts';

/** A timestamp in the letters of `formatdate`, such as "DD MMM YYYY"; text in quotes stands as it is. */
export function formatDate(format: string, timestamp: Timestamp): Value | Failure {
  let text = '';
  for (const [token] of format.matchAll(TOKENS)) {
    if (token.startsWith("'")) {
      if (token !== "''" && !/^'(?:[^']|'')*'$/.test(token))
        return argumentFailure(0, "unterminated literal '");
      text += token === "''" ? "'" : token.slice(1, -1).replaceAll("''", "'");
    } else if (/^[a-zA-Z]/.test(token)) {
      const shown = verb(token, timestamp);
      if (shown === undefined) return argumentFailure(0, invalidVerb(token));
      text += shown;
    } else text += token;
  }
  return stringValue(text);
}

/** A quoted text, one letter repeated, or anything else. */
const TOKENS = /''|'(?:[^']|'')*'?|([a-zA-Z])\1*|[^a-zA-Z']+/g;

function verb(token: string, timestamp: Timestamp): string | undefined {
  const local = localDate(timestamp);
  const hour = local.getUTCHours();
  const month = local.getUTCMonth();
  const weekday = local.getUTCDay();
  switch (token) {
    case 'YY':
      return two(local.getUTCFullYear() % 100);
    case 'YYYY':
      return String(local.getUTCFullYear()).padStart(4, '0');
    case 'M':
    case 'MM':
      return padded(month + 1, token);
    case 'MMM':
      return MONTHS[month]?.slice(0, 3);
    case 'MMMM':
      return MONTHS[month];
    case 'D':
    case 'DD':
      return padded(local.getUTCDate(), token);
    case 'EEE':
      return WEEKDAYS[weekday]?.slice(0, 3);
    case 'EEEE':
      return WEEKDAYS[weekday];
    case 'h':
    case 'hh':
      return padded(hour, token);
    case 'H':
    case 'HH':
      return padded(hour % 12 || 12, token);
    case 'AA':
      return hour < 12 ? 'AM' : 'PM';
    case 'aa':
      return hour < 12 ? 'am' : 'pm';
    case 'm':
    case 'mm':
      return padded(local.getUTCMinutes(), token);
    case 's':
    case 'ss':
      return padded(local.getUTCSeconds(), token);
    default:
      return zone(token, timestamp.offsetMinutes);
  }
}

function zone(token: string, offset: number): string | undefined {
  if (token === 'Z') return offset === 0 ? 'Z' : offsetText(offset, ':');
  if (token === 'ZZZ') return offset === 0 ? 'UTC' : offsetText(offset, '');
  if (token === 'ZZZZ') return offsetText(offset, '');
  return token === 'ZZZZZ' ? offsetText(offset, ':') : undefined;
}

function invalidVerb(token: string): string {
  const letter = token[0] ?? '';
  const hint = Object.hasOwn(HINTS, letter) ? `: ${HINTS[letter]}` : '';
  return `invalid date format verb ${JSON.stringify(token)}${hint}`;
}

const padded = (number: number, token: string) => String(number).padStart(token.length, '0');

const HINTS: Readonly<Record<string, string>> = {
  Y: 'year must either be "YY" or "YYYY"',
  M: 'month must be "M", "MM", "MMM", or "MMMM"',
  D: 'day of month must either be "D" or "DD"',
  E: 'day of week must either be "EEE" or "EEEE"',
  h: '24-hour must either be "h" or "hh"',
  H: '12-hour must either be "H" or "HH"',
  A: 'must be "AA"',
  a: 'must be "aa"',
  m: 'minute must either be "m" or "mm"',
  s: 'second must either be "s" or "ss"',
  Z: 'timezone must be Z, ZZZZ, or ZZZZZ',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
