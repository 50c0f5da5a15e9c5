import type { Channel, Evidence } from '../../src/provenance/evidence.ts';
import { evidenceLine } from '../../src/provenance/evidence-line.ts';
import { WEIGHTS } from '../../src/provenance/signals/weights.ts';

const lineOf = (channel: Channel, rest: Partial<Evidence> = {}): string =>
  evidenceLine({
    tool: 'Claude',
    channel,
    says: 'model',
    weight: 0.9,
    seen: 'what was seen',
    source: 'x',
    commit: '1234567890'.repeat(4),
    ...rest,
  });

test('every channel has one sentence of its own with what was seen', () => {
  const lines = (Object.keys(WEIGHTS) as Channel[]).map((channel) => lineOf(channel));
  expect(new Set(lines).size).toBe(lines.length);
  for (const line of lines) expect(line).toMatch(/^[A-Z][^.]* \(“what was seen”\)\.$/);
});

test('a person is no tool', () => {
  expect(lineOf('note', { tool: 'a person', says: 'person' })).toBe(
    'The git-ai note of commit 1234567 says that a person typed these lines (“what was seen”).',
  );
});
