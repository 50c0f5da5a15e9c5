import { numberValue, stringValue } from '../value/construct.ts';
import { stringOf } from './argument-values.ts';
import { formatDate } from './format-date.ts';
import { argumentFailure, type BuiltIn, failure, stringParameter } from './function.ts';
import { parseDuration, parseTimestamp, timestampText } from './timestamp.ts';

export const TIME_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  formatdate: {
    parameters: [stringParameter('format'), stringParameter('time')],
    returns: 'string',
    call: ([format, time]) => {
      const timestamp = parseTimestamp(stringOf(time));
      if (!timestamp) return argumentFailure(1, notATimestamp(stringOf(time)));
      return formatDate(stringOf(format), timestamp);
    },
  },
  plantimestamp: { parameters: [], returns: 'string' },
  timeadd: {
    parameters: [stringParameter('timestamp'), stringParameter('duration')],
    returns: 'string',
    call: ([time, duration]) => {
      const timestamp = parseTimestamp(stringOf(time));
      if (!timestamp) return failure(notATimestamp(stringOf(time)));
      const added = parseDuration(stringOf(duration));
      if (added === undefined) return failure(notADuration(stringOf(duration)));
      return stringValue(timestampText({ ...timestamp, epoch: timestamp.epoch + added }));
    },
  },
  timecmp: {
    parameters: [stringParameter('timestamp_a'), stringParameter('timestamp_b')],
    returns: 'number',
    call: (args) => {
      const [a, b] = args.map((arg) => parseTimestamp(stringOf(arg)));
      if (!a) return argumentFailure(0, notATimestamp(stringOf(args[0])));
      if (!b) return argumentFailure(1, notATimestamp(stringOf(args[1])));
      return numberValue(Math.sign(a.epoch - b.epoch));
    },
  },
  timestamp: { parameters: [], returns: 'string' },
};

function notADuration(text: string): string {
  const unit = /^[+-]?[\d.]+([^\d.]+)/.exec(text)?.[1];
  return unit === undefined
    ? `time: invalid duration ${JSON.stringify(text)}`
    : `time: unknown unit ${JSON.stringify(unit)} in duration ${JSON.stringify(text)}`;
}

/** Nearly what Go says about the first part it cannot read. */
function notATimestamp(text: string): string {
  const why = /^\d{4}-\d\d-\d\d(?!T)/.test(text)
    ? "missing required time introducer 'T'"
    : `cannot use ${JSON.stringify(text)} as year`;
  return `not a valid RFC3339 timestamp: ${why}`;
}
