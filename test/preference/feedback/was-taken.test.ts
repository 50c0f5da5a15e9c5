import { wasTaken } from '../../../src/preference/feedback/was-taken.ts';

const taken = (before: string, suggested: string, now: string) =>
  wasTaken({
    before: Buffer.from(before),
    suggested: Buffer.from(suggested),
    now: Buffer.from(now),
  });

const QUEUE = (...lines: string[]) => `resource "aws_sqs_queue" "q" {\n${lines.join('\n')}\n}\n`;

test.each<[string, boolean, string, string, string]>([
  [
    'layout and other lines do not count',
    true,
    QUEUE('  nam = "q"'),
    QUEUE('  name = "q"'),
    `# here\n${QUEUE('  name          = "q"', '  delay_seconds = 5')}`,
  ],
  [
    'another value is another text',
    false,
    QUEUE('  nam = "q"'),
    QUEUE('  name = "q"'),
    QUEUE('  name = "jobs"'),
  ],
  [
    'both lines together are not what was suggested',
    false,
    QUEUE('  nam = "q"'),
    QUEUE('  name = "q"'),
    QUEUE('  nam = "q"', '  name = "q"'),
  ],
  [
    'a deletion counts when the line is gone, not when its neighbour is there',
    false,
    QUEUE('  name = "q"', '  size = 5'),
    QUEUE('  name = "q"'),
    QUEUE('  name = "q"', '  size = 6', '  size = 5'),
  ],
  [
    'a deletion that was made',
    true,
    QUEUE('  name = "q"', '  size = 5'),
    QUEUE('  name = "q"'),
    QUEUE('  name = "jobs"'),
  ],
  ['what changes no statement tells nothing', false, 'a = 1\n', 'a  =  1\n', 'a  =  1\n'],
])('%s', (_, expected, before, suggested, now) => {
  expect(taken(before, suggested, now)).toBe(expected);
});

test('what was suggested is taken as it is, and what was there is not', () => {
  const [before, suggested] = [QUEUE('  nam = "q"'), QUEUE('  name = "q"')];
  expect(taken(before, suggested, suggested)).toBe(true);
  expect(taken(before, suggested, before)).toBe(false);
});
