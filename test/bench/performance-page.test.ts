import { type Figures, performancePage } from '../../bench/performance/page.ts';

const spread = (median: number) => ({ median, least: median - 1, most: median + 1, of: 3 });
const timed = (median: number) => ({ ms: spread(median), 'processor ms': spread(2 * median) });
const writing = {
  edits: 2,
  tokens: 90,
  steps: 30,
  'plain tokens/s': spread(40),
  'guessed tokens/s': spread(100),
  ratio: spread(2.5),
};

const FIGURES: Figures = {
  command: 'node bench/performance.js',
  machine: {
    date: '2026-01-02',
    commit: 'abc1234',
    node: 'v20.0.0',
    runtime: 'onnxruntime-node 1.30.0',
    processor: 'a processor',
    cores: 2,
    load: 0.2,
    loadAfter: 2,
  },
  models: {
    'tiny-int4': {
      load: { 'verify ms': 1, 'model ms': 2 },
      scoring: { cold: timed(600), cached: timed(200) },
      'first token': timed(500),
      writing: { hunks: writing },
      'plain against guessed': { texts: 6, equal: 6 },
      'resident MB': { peak: 450 },
    },
  },
};

test('has a row for every figure, with its range', () => {
  const page = performancePage(FIGURES);
  expect(page).toContain(
    '| 12 candidates behind 300 tokens, ms | 600 (599–601); processor 1200 (1199–1201) |',
  );
  expect(page).toContain('| hunks: guessed | 100 (99–101) |');
  expect(page).toContain('| hunks: tokens a step | 3.0 |');
  expect(page).toContain('| resident memory at most, MB | 450 |');
  expect(page).not.toContain('others were at work');
});

test('says what was not measured, and what disturbed it', () => {
  const busy = { ...FIGURES, machine: { ...FIGURES.machine, load: 14 } };
  expect(performancePage(busy)).toContain('**others were at work on the machine**');
  expect(performancePage(FIGURES)).toContain('Not measured in this run');
});

test('names the peer, its version and its weights', () => {
  const peer = {
    version: '3.22.1',
    gguf: 'weights.gguf',
    edits: 4,
    writers: [
      { name: 'node-llama-cpp, plain', 'tokens/s': spread(50), 'processor ms a token': spread(15) },
      {
        name: 'ours',
        'tokens/s': { median: Number.NaN, least: Number.NaN, most: Number.NaN, of: 0 },
        'processor ms a token': spread(3),
      },
    ],
  };
  const page = performancePage({ ...FIGURES, peer });
  expect(page).toContain('node-llama-cpp 3.22.1 with weights.gguf');
  expect(page).toContain('| node-llama-cpp, plain | 50 (49–51) | 15 (14–16) |');
  expect(page).toContain('| ours | – | 3 (2–4) |');
});
