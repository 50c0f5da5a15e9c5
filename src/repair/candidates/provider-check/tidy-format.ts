import { cidrOf } from '../../../constraints/cidr.ts';

/** Other ways to write a text of a known format, gentlest first; the caller asks which of them is accepted. */
export function rewritten(
  text: string,
): readonly { readonly text: string; readonly how: string }[] {
  const trimmed = text.trim();
  return [
    ...networks(trimmed).map((each) => ({ text: each, how: 'as an address block' })),
    ...times(trimmed).map((each) => ({ text: each, how: 'as a full point in time' })),
    ...spans(trimmed).map((each) => ({ text: each, how: 'as a length of time' })),
    ...numbers(trimmed).map((each) => ({ text: each, how: 'as a plain number' })),
    ...switches(trimmed).map((each) => ({ text: each, how: 'as true or false' })),
  ];
}

/** No host bits · a host as a block of one · an address that lacks its zeros · a host out of a block of one. */
function networks(text: string): string[] {
  const [address = '', length] = text.split('/');
  const parts = address.split('.');
  const octets = parts.every((part) => /^\d{1,3}$/.test(part));
  const padded =
    octets && length !== undefined && parts.length < 4 && Number(length) <= parts.length * 8
      ? [`${[...parts, '0', '0', '0'].slice(0, 4).join('.')}/${length}`]
      : [];
  // `10.0.0.0` alone may be a network of any size.
  const isHost = octets && parts.length === 4 && length === undefined && parts[3] !== '0';
  return [
    ...[cidrOf(text)?.network].filter((network) => network !== undefined),
    ...(isHost ? [`${text}/32`] : []),
    ...(text.includes(':') && length === undefined ? [`${text}/128`] : []),
    ...padded,
    ...(length === '32' || length === '128' ? [address] : []),
  ];
}

function times(text: string): string[] {
  const parts =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?)?\s*(Z|[+-]\d\d:\d\d)?$/.exec(text);
  if (!parts) return [];
  const [, date, minutes = '00:00', seconds = ':00', zone = 'Z'] = parts;
  return [`${date}T${minutes}${seconds}${zone}`];
}

function spans(text: string): string[] {
  const parts = /^(\d+)\s*(hour|hr|minute|min|second|sec|millisecond)s?$/i.exec(text);
  const unit = { h: 'h', mi: parts?.[2]?.startsWith('mill') ? 'ms' : 'm', s: 's' };
  const key = parts?.[2]?.toLowerCase().startsWith('m') ? 'mi' : parts?.[2]?.[0]?.toLowerCase();
  return parts && key ? [`${parts[1]}${unit[key as keyof typeof unit]}`] : [];
}

/** `1,000` and `30 ` are numbers; `30GB` may be one of another unit. */
const numbers = (text: string): string[] =>
  /^\d{1,3}(?:,\d{3})*(?:\.0+)?$/.test(text) ? [text.replaceAll(',', '').replace(/\.0+$/, '')] : [];

function switches(text: string): string[] {
  const word = text.toLowerCase();
  if (['yes', 'on', 'enabled', 'enable'].includes(word)) return ['true'];
  return ['no', 'off', 'disabled', 'disable'].includes(word) ? ['false'] : [];
}
