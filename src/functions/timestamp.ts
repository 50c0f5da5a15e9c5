/** A moment as a timestamp writes it: the local time, and how far it is from UTC. */
export interface Timestamp {
  /** Milliseconds since 1970 of the moment itself. */
  readonly epoch: number;
  readonly offsetMinutes: number;
}

/** RFC 3339 as strictly as Go reads it; undefined where it is none. */
export function parseTimestamp(text: string): Timestamp | undefined {
  const parts = RFC3339.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map(Number);
  const [, , , , , , , fraction = '', zone = 'Z', sign, zoneHour, zoneMinute] = parts;
  if (hour > 23 || minute > 59 || second > 59 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate())
    return undefined;
  if (zone !== 'Z' && (Number(zoneHour) > 23 || Number(zoneMinute) > 59)) return undefined;
  const size = Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0);
  const offsetMinutes = sign === '-' ? -size : size;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, Math.floor(Number(`0${fraction || '.0'}`) * 1000));
  return { epoch: date.getTime() - offsetMinutes * 60_000, offsetMinutes };
}

/** Without fractions of a second, as terraform writes it. */
export function timestampText(timestamp: Timestamp): string {
  const local = localDate(timestamp);
  const date = [
    String(local.getUTCFullYear()).padStart(4, '0'),
    two(local.getUTCMonth() + 1),
    two(local.getUTCDate()),
  ].join('-');
  const time = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two);
  const { offsetMinutes } = timestamp;
  return `${date}T${time.join(':')}${offsetMinutes === 0 ? 'Z' : offsetText(offsetMinutes, ':')}`;
}

/** A date whose UTC fields are the local time of the timestamp. */
export function localDate({ epoch, offsetMinutes }: Timestamp): Date {
  return new Date(epoch + offsetMinutes * 60_000);
}

export function offsetText(minutes: number, between: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${between}${two(size % 60)}`;
}

/** A duration such as `1h30m` or `-1.5h` in milliseconds; undefined where it is none. */
export function parseDuration(text: string): number | undefined {
  const [, sign, rest = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (rest === '0') return 0;
  if (!/^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(rest)) return undefined;
  let total = 0;
  for (const [, amount, unit = ''] of rest.matchAll(/([\d.]+)([a-zµμ]+)/g))
    total += Number(amount) * (MILLISECONDS[unit] ?? 0);
  return sign === '-' ? -total : total;
}

export const two = (number: number) => String(number).padStart(2, '0');

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(Z|([+-])(\d\d):(\d\d))$/;

const MILLISECONDS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};
