import type { Spread } from '../controller/spread.ts';
import type { Machine } from './machine.ts';
import { targets } from './targets.ts';

type Timed = Readonly<Record<'ms' | 'processor ms', Spread>>;

interface Writing {
  readonly edits: number;
  readonly tokens: number;
  readonly steps: number;
  readonly 'plain tokens/s': Spread;
  readonly 'guessed tokens/s': Spread;
  readonly ratio: Spread;
}

/** What bench/controller.js writes of one model. */
export interface ModelFigures {
  readonly load: Readonly<Record<string, number>>;
  readonly scoring: { readonly cold: Timed; readonly cached: Timed };
  readonly 'first token': Timed;
  readonly writing: Readonly<Record<string, Writing>>;
  readonly 'plain against guessed': { readonly texts: number; readonly equal: number };
  readonly 'resident MB': { readonly peak: number };
}

/** What bench/peer.js writes. */
export interface PeerFigures {
  readonly version: string;
  readonly edits: number;
  readonly writers: readonly {
    readonly name: string;
    readonly 'tokens/s': Spread;
    readonly 'processor ms a token': Spread;
  }[];
}

export interface Figures {
  readonly command: string;
  readonly machine: Machine & { readonly loadAfter: number };
  readonly models: Readonly<Record<string, ModelFigures>>;
  readonly peer?: PeerFigures & { readonly gguf: string };
}

/** docs/performance.md. Every figure is a median with its range. */
export function performancePage({ command, machine, models, peer }: Figures): string {
  const names = Object.keys(models);
  const each = (value: (figures: ModelFigures) => string): string[] =>
    names.map((name) => value(models[name] as ModelFigures));
  const kinds = Object.keys(Object.values(models)[0]?.writing ?? {});
  return [
    '# Performance',
    '',
    `Written by \`${command}\` on ${machine.date}, commit ${machine.commit}, Node ${machine.node}, ${machine.runtime}.`,
    `${machine.cores} cores (${machine.processor}); load ${machine.load.toFixed(1)} before and ${machine.loadAfter.toFixed(1)} after${machine.load > IDLE ? ': **others were at work on the machine**, so believe ratios and processor time, not the clock' : ''}.`,
    'Medians, with the least and the most in brackets. Processor time is that of all cores: half of it is what two idle cores need.',
    '',
    '## Targets',
    '',
    ...names.flatMap((name) => [
      `**${name}**`,
      '',
      ...table(
        ['', 'target', 'found', 'met'],
        targets(name, models[name] as ModelFigures, peer).map(({ what, target, found, isMet }) => [
          what,
          target,
          found,
          isMet ? 'yes' : '**no**',
        ]),
      ),
      '',
    ]),
    COLD,
    '',
    '## The runtime',
    '',
    ...table(
      ['', ...names],
      [
        ['12 candidates behind 300 tokens, ms', ...each(({ scoring }) => timed(scoring.cold))],
        ['the same, prefix read before, ms', ...each(({ scoring }) => timed(scoring.cached))],
        ['first token behind 300 tokens, ms', ...each((figures) => timed(figures['first token']))],
        [
          'load: verify, tokenizer, model, first run, ms',
          ...each(({ load }) => Object.values(load).join(', ')),
        ],
        ['resident memory at most, MB', ...each((figures) => String(figures['resident MB'].peak))],
        [
          'texts alike, plain and guessed',
          ...each(
            (figures) =>
              `${figures['plain against guessed'].equal} of ${figures['plain against guessed'].texts}`,
          ),
        ],
      ],
    ),
    '',
    '## Writing edits',
    '',
    'Tokens a second while real edits are written, the prefix read before. The model does all its work and is then made to',
    'choose the tokens of the edit, so that the speed does not hang on how well it edits. Guesses come from the draft.',
    '',
    ...table(
      ['', ...names],
      kinds.flatMap((kind) => [
        [`${kind}: plain`, ...each(({ writing }) => words(writing[kind]?.['plain tokens/s']))],
        [`${kind}: guessed`, ...each(({ writing }) => words(writing[kind]?.['guessed tokens/s']))],
        [`${kind}: ratio`, ...each(({ writing }) => words(writing[kind]?.ratio))],
        [`${kind}: tokens a step`, ...each(({ writing }) => perStep(writing[kind]))],
      ]),
    ),
    '',
    '## Beside node-llama-cpp',
    '',
    ...(peer ? peerLines(peer) : [NO_PEER]),
    '',
  ].join('\n');
}

const COLD =
  'Reading 300 tokens is what makes a cold run slow, and it is bound by arithmetic: 80 billion operations for 135 million ' +
  'parameters, on two cores without VNNI or bfloat16. It is paid once a finding, and not again for what shares its ' +
  'beginning.';

/** One other program, and numbers of two cores are no longer those of two cores. */
const IDLE = 1;

const NO_PEER =
  'Not measured in this run: node-llama-cpp is no dependency, and was not found where `--peer` and `--gguf` say.';

function peerLines({ version, gguf, edits, writers }: PeerFigures & { gguf: string }): string[] {
  return [
    `node-llama-cpp ${version} with ${gguf} on the CPU, two threads each, by turns in one process on ${edits} whole-file edits;`,
    'each writes what its own model finds likeliest behind the same prefix, up to 96 tokens.',
    '',
    ...table(
      ['', 'tokens a second', 'processor ms a token'],
      writers.map((writer) => [
        writer.name,
        words(writer['tokens/s']),
        words(writer['processor ms a token']),
      ]),
    ),
  ];
}

const words = (spread: Spread | undefined): string =>
  spread && spread.of > 0 ? `${spread.median} (${spread.least}–${spread.most})` : '–';

const timed = (times: Timed): string =>
  `${words(times.ms)}; processor ${words(times['processor ms'])}`;

const perStep = (writing: Writing | undefined): string =>
  writing ? (writing.tokens / writing.steps).toFixed(1) : '–';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
