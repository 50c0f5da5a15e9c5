import { randomFrom } from '../fuzz-checker/random.ts';
import { type Coverage, novel } from './covered.ts';
import { mutated } from './mutate-input.ts';
import type { Reader } from './reader.ts';
import { shrunk } from './shrink-input.ts';
import { tried } from './try-input.ts';

/** An input that a reader does not cope with. */
export interface Found {
  /** What goes wrong, as `tried` words it. */
  readonly words: string;
  readonly input: Buffer;
}

export interface FuzzOptions {
  readonly reader: Reader;
  readonly seed: number;
  /** Asked between batches, with the number of inputs so far. */
  readonly isOver: (inputs: number) => boolean;
  /** Beside the reader's own. */
  readonly seeds: readonly Buffer[];
  /** Absent: inputs are drawn blindly. */
  readonly coverage?: Coverage;
  /** Told before inputs are read, so that another process knows them should this one end over them. */
  readonly onBatch: (batch: readonly Buffer[]) => void;
  readonly onFound: (found: Found) => void;
}

export interface FuzzFigures {
  readonly inputs: number;
  /** Inputs that are built upon. */
  readonly corpus: number;
  /** Characters of our code that ran, as bundled. */
  readonly covered: number;
  /** Milliseconds of the slowest input. */
  readonly slowest: number;
}

/** Reads mutated inputs until it is over; inputs that reach new code are built upon. */
export async function fuzzReader(options: FuzzOptions): Promise<FuzzFigures> {
  const { reader, coverage } = options;
  const random = randomFrom(options.seed);
  const corpus = [Buffer.from('{}'), ...reader.seeds(), ...options.seeds];
  const known = new Set<string>();
  let covered = new Uint8Array(0);
  const figures = { inputs: 0, slowest: 0 };

  await readAll(corpus);
  fresh(coverage?.ran());
  for (let size = FIRST_BATCH; !options.isOver(figures.inputs); ) {
    const batch = Array.from({ length: size }, draw);
    const ms = await readAll(batch);
    // Long batches make the question to V8 cheap, short ones lose little to a hang.
    size = Math.max(5, Math.min(2000, Math.round((size * BATCH_MS) / Math.max(1, ms))));
    const wanted = fresh(coverage?.ran());
    if (coverage && wanted.length > 0) corpus.push(...(await causes(batch, wanted, coverage)));
  }
  return { ...figures, corpus: corpus.length, covered: covered.reduce((sum, one) => sum + one, 0) };

  /** Where stretches begin that never ran before; from now on they have. */
  function fresh(ran: Uint8Array = new Uint8Array()): readonly number[] {
    if (covered.length < ran.length) covered = grown(covered, ran.length);
    return novel(ran, covered);
  }

  function draw(): Buffer {
    // What was found last is where new things are.
    const input = random.pick(random.chance(0.5) ? corpus.slice(-RECENT) : corpus);
    return mutated(input, random, { words: reader.words, corpus });
  }

  /** Milliseconds that all of them took. */
  async function readAll(batch: readonly Buffer[]): Promise<number> {
    options.onBatch(batch);
    const started = performance.now();
    for (const input of batch) {
      const { words, ms } = await tried(reader, input);
      figures.inputs += 1;
      figures.slowest = Math.max(figures.slowest, ms);
      if (words === undefined || known.has(words)) continue;
      known.add(words);
      options.onFound({ words, input: await shrunk(reader, input, words) });
    }
    return performance.now() - started;
  }

  /** The inputs of a batch over which some stretches ran, one for each; halves of it are read again. */
  async function causes(
    batch: readonly Buffer[],
    wanted: readonly number[],
    asked: Coverage,
  ): Promise<readonly Buffer[]> {
    if (batch.length === 1 || options.isOver(figures.inputs)) return batch.slice(0, 1);
    const found: Buffer[] = [];
    let left = wanted;
    for (const half of [batch.slice(0, batch.length >> 1), batch.slice(batch.length >> 1)]) {
      if (left.length === 0) break;
      await readAll(half);
      const ran = asked.ran();
      const here = left.filter((at) => ran[at] === 1);
      if (here.length > 0) found.push(...(await causes(half, here, asked)));
      left = left.filter((at) => ran[at] !== 1);
    }
    return found;
  }
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(length);
  longer.set(bytes);
  return longer;
}

const FIRST_BATCH = 20;
/** Milliseconds of reading between two questions. */
const BATCH_MS = 100;
const RECENT = 50;
