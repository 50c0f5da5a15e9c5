import { cidrOf } from './cidr.ts';
import { isJson } from './go-json.ts';
import { isIP, isIPv4, isIPv6 } from './ip-address.ts';
import { isRfc3339 } from './rfc3339.ts';

/**
 * Checks that Go code makes and no message spells out. A probe adopts one for an argument only where
 * it agrees with the provider on every sample, so each may be as narrow as it likes; `…-or-empty`
 * variants are made of these.
 */
const BASE = {
  'not-empty': (text: string) => text !== '',
  'not-blank': (text: string) => text.trim() !== '',
  json: isJson,
  'json-object': (text: string) => text.trim().startsWith('{') && isJson(text),
  'starts-as-json-object': (text: string) => text.trim().startsWith('{'),
  'json-unless-no-object': (text: string) => !text.trim().startsWith('{') || isJson(text),
  base64: (text: string) => BASE64.test(text),
  'arn-prefix': (text: string) => text.startsWith('arn:'),
  'arn-sections': (text: string) => !text.startsWith('arn:') || text.split(':').length >= 6,
  arn: (text: string) => text.startsWith('arn:') && text.split(':').length >= 6,
  'arn-partition-set': (text: string) => inArn(text, 1, /./),
  'arn-partition': (text: string) => inArn(text, 1, /^(aws(-[a-z]+)*)?$/),
  'arn-region': (text: string) => inArn(text, 3, /^([a-z]{2}(-[a-z]+)+-\d{1,2})?$/),
  'arn-account': (text: string) =>
    inArn(text, 4, /^(aws|aws-managed|third-party|aws-marketplace|\d{12}|cw.{10})?$/),
  'arn-resource': (text: string) => !isArn(text) || text.split(':').slice(5).join(':') !== '',
  ip: isIP,
  ipv4: isIPv4,
  ipv6: isIPv6,
  cidr: (text: string) => cidrOf(text) !== undefined,
  'cidr-v4': (text: string) => cidrOf(text)?.version === 4,
  'cidr-v6': (text: string) => cidrOf(text)?.version === 6,
  'cidr-v4-if-cidr': (text: string) => (cidrOf(text)?.version ?? 4) === 4,
  'cidr-v6-if-cidr': (text: string) => (cidrOf(text)?.version ?? 6) === 6,
  'cidr-v4-if-canonical': (text: string) =>
    cidrOf(text)?.version !== 6 || cidrOf(text)?.isCanonical === false,
  'cidr-v6-if-canonical': (text: string) =>
    cidrOf(text)?.version !== 4 || cidrOf(text)?.isCanonical === false,
  'cidr-network': (text: string) => cidrOf(text)?.isNetwork === true,
  'cidr-network-if-cidr': (text: string) => cidrOf(text)?.isNetwork !== false,
  'cidr-canonical': (text: string) => cidrOf(text)?.isCanonical === true,
  'cidr-canonical-if-cidr': (text: string) => cidrOf(text)?.isCanonical !== false,
  'cidr-canonical-if-v4': (text: string) =>
    cidrOf(text)?.version !== 4 || cidrOf(text)?.isCanonical === true,
  'cidr-canonical-if-v6': (text: string) =>
    cidrOf(text)?.version !== 6 || cidrOf(text)?.isCanonical === true,
  'cidr-v4-network': (text: string) =>
    cidrOf(text)?.version === 4 && cidrOf(text)?.isNetwork === true,
  'cidr-v6-network': (text: string) =>
    cidrOf(text)?.version === 6 && cidrOf(text)?.isNetwork === true,
  rfc3339: isRfc3339,
  duration: (text: string) => DURATION.test(text),
  bool: (text: string) => /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text),
  integer: (text: string) => /^[+-]?\d+$/.test(text) && Number.isSafeInteger(Number(text)),
  float: (text: string) => /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text),
} satisfies Record<string, (text: string) => boolean>;

type BaseName = keyof typeof BASE;
export type FormatName = BaseName | `${BaseName}-or-empty`;

export const FORMATS = Object.fromEntries(
  (Object.keys(BASE) as BaseName[]).flatMap((name) => [
    [name, BASE[name]],
    [`${name}-or-empty`, (text: string) => text === '' || BASE[name](text)],
  ]),
) as Record<FormatName, (text: string) => boolean>;

/** RFC 4648 with padding, as `base64.StdEncoding`, which skips line ends. */
const BASE64 =
  /^(?:[\r\n]*[A-Za-z0-9+/]){0}(?:(?:[A-Za-z0-9+/][\r\n]*){4})*(?:(?:[A-Za-z0-9+/][\r\n]*){2}(?:=[\r\n]*){2}|(?:[A-Za-z0-9+/][\r\n]*){3}=[\r\n]*)?$/;
/** Go's `time.ParseDuration`. */
const DURATION = /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;

const isArn = (text: string): boolean => text.startsWith('arn:') && text.split(':').length >= 6;

function inArn(text: string, section: number, pattern: RegExp): boolean {
  return !isArn(text) || pattern.test(text.split(':')[section] ?? '');
}
