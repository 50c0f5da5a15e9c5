import type { Spread } from '../controller/spread.ts';
import type { ModelFigures, PeerFigures } from './page.ts';

export interface Target {
  readonly what: string;
  readonly target: string;
  readonly found: string;
  readonly isMet: boolean;
}

/** The targets of the issue "the controller's runtime in Node", held against one model's figures and the peer's. */
export function targets(name: string, model: ModelFigures, peer?: PeerFigures): Target[] {
  const { cold, cached } = model.scoring;
  const plain = ratio(peer, `ours, ${name}, plain`, 'node-llama-cpp, plain');
  const guessed = ratio(peer, `ours, ${name}, guessed`, 'node-llama-cpp, plain');
  const beside = ratio(peer, `ours, ${name}, guessed`, 'node-llama-cpp, lookup');
  return [
    ...least('edits against node-llama-cpp', 2.5, guessed),
    ...least('edits against node-llama-cpp with its lookup predictor', 2.5, beside),
    ...least('plain decoding against node-llama-cpp', 1, plain),
    most('12 candidates behind 300 tokens', 700, cold.ms, 'ms'),
    most('the same, prefix read before', 250, cached.ms, 'ms'),
    most('resident memory', 600, model['resident MB'].peak, 'MB'),
  ];
}

function least(what: string, target: number, found: number | undefined): Target[] {
  if (found === undefined) return [];
  return [
    { what, target: `≥ ${target} ×`, found: `${found.toFixed(2)} ×`, isMet: found >= target },
  ];
}

function most(what: string, target: number, found: Spread | number, unit: string): Target {
  const value = typeof found === 'number' ? found : found.median;
  return {
    what,
    target: `≤ ${target} ${unit}`,
    found: `${Math.round(value)} ${unit}`,
    isMet: value <= target,
  };
}

/** Of the medians of tokens a second; undefined where one was not measured. */
function ratio(peer: PeerFigures | undefined, ours: string, theirs: string): number | undefined {
  const of = (name: string) =>
    peer?.writers.find((writer) => writer.name === name)?.['tokens/s'].median;
  const [a, b] = [of(ours), of(theirs)];
  return a !== undefined && b !== undefined ? a / b : undefined;
}
