import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writePart } from '../reliability/write-part.ts';
import { type Curve, curveOf, firstLook, SIZES } from './measure.ts';
import { SHAPES, type Shape } from './shapes.ts';
import type { Subject } from './subject.ts';
import { SUBJECTS } from './subjects.ts';

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      /** Names of subjects, with commas; absent: all. */
      only: { type: 'string' },
      /** The name of one shape; absent: all. */
      shape: { type: 'string' },
      /** Keep what an earlier run found of other subjects. */
      keep: { type: 'boolean', default: false },
    },
  });
  const done: Measured[] = values.keep ? readMeasured() : [];
  for (const subject of SUBJECTS) {
    if (values.only !== undefined && !values.only.split(/,(?! )/).includes(subject.name)) continue;
    const looks = await lookAt(subject, values.shape);
    const curves: Curve[] = [];
    for (const { title, shape, look } of looks.slice(0, LOOKED_AT)) {
      const curve = Number.isFinite(look)
        ? await confirmed(subject, title, shape)
        : { subject: subject.name, shape: title, ms: [], growth: look };
      console.log(lineOf(curve));
      curves.push(curve);
    }
    const measured = { subject: subject.name, pairs: looks.length, curves };
    const before = done.findIndex((one) => one.subject === subject.name);
    if (before < 0) done.push(measured);
    else done[before] = measured;
    // After each, since all of them take an hour.
    writeFileSync(KEPT, JSON.stringify(done));
    writePage(done);
  }
  const tooSlow = done.flatMap(({ curves }) => curves).filter(({ growth }) => growth > MOST_GROWTH);
  if (tooSlow.length > 0) process.exitCode = 1;
}

/** What is known of a subject. */
interface Measured {
  readonly subject: string;
  /** Shapes that were looked at. */
  readonly pairs: number;
  readonly curves: readonly Curve[];
}

const KEPT = 'tmp/linear-time.json';

const readMeasured = (): Measured[] =>
  existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Measured[]) : [];

function writePage(done: readonly Measured[]): void {
  const order = SUBJECTS.map(({ name }) => name);
  const curves = [...done]
    .sort((a, b) => order.indexOf(a.subject) - order.indexOf(b.subject))
    .flatMap((one) => one.curves);
  const pairs = done.reduce((sum, one) => sum + one.pairs, 0);
  writePart('linear-time', {
    heading: 'Time in proportion to the input',
    order: 50,
    command: 'node bench/linear-time.js',
    paragraphs: [
      `${pairs} pairs of one of ${done.length} readers or renderers and a hostile shape (one long line, many short lines, deep nesting, quotes, \`\${\`, heredocs, backticks, \`<!--\`, \`@\` and others). For each the shapes whose time grows most from 64 to 256 KiB are measured at every doubling up to nearly 1 MiB: processor time, median of three to five runs. Growth is the most by which one doubling multiplied the time, at most ${MOST_GROWTH} is allowed; below 8 ms nothing can be told.`,
      'What grows by a little more in one doubling has outgrown a cache of the processor, or met what else runs on this machine; the last column tells the four doublings together, where 16 is linear. Two are above by their nature. The diff of two texts is that of Myers, quadratic in the lines that changed, and gives up at 2,000 of them. The diagnostics are dressed as JSON, so that the largest text is longer than what Node keeps in its heap: a leap in time, once.',
    ],
    table: {
      columns: [
        'reader',
        'shape',
        ...SIZES.map((size) => `${size / 1024} KiB, ms`),
        'growth',
        'for 16 × the text',
      ],
      rows: worstOf(curves).map(({ subject, shape, ms, growth }) => [
        subject,
        shape,
        ...ms.map((one) => one.toFixed(1)),
        growth.toFixed(2),
        wholeOf(ms),
      ]),
    },
  });
}

/** Twice is linear; the rest is what caches and the garbage collector cost. */
const MOST_GROWTH = 2.3;
/** Shapes of a subject that are measured at every size; the others grow less from 64 to 256 KiB. */
const LOOKED_AT = 3;
/** Further measurements where it seems too much, of which the lowest counts: what else runs here can only add. */
const TRIES = 5;

/** All shapes of a subject, those first whose time grows most. */
async function lookAt(
  subject: Subject,
  only: string | undefined,
): Promise<readonly { title: string; shape: Shape; look: number }[]> {
  const shapes = subject.onlyOwn ? subject.shapes : { ...SHAPES, ...subject.shapes };
  const looks = [];
  for (const [title, shape] of Object.entries(shapes ?? {})) {
    if (only !== undefined && only !== title) continue;
    const look = await firstLook(subject, shape);
    if (look !== undefined) looks.push({ title, shape, look });
  }
  return looks.sort((a, b) => b.look - a.look);
}

async function confirmed(subject: Subject, title: string, shape: Shape): Promise<Curve> {
  let best = await curveOf(subject, title, shape);
  for (let left = TRIES - 1; left > 0 && best.growth > MOST_GROWTH; left--) {
    const again = await curveOf(subject, title, shape);
    if (again.growth < best.growth) best = again;
  }
  return best;
}

/** The last time as a multiple of the first; nothing where that is too short to tell. */
const wholeOf = (ms: readonly number[]): string => {
  const [first = 0, last = 0] = [ms.at(0), ms.at(-1)];
  return first < 1 ? '' : (last / first).toFixed(0);
};

/** The worst shape of each subject. */
const worstOf = (curves: readonly Curve[]): readonly Curve[] =>
  [...new Set(curves.map(({ subject }) => subject))].flatMap((subject) =>
    curves
      .filter((curve) => curve.subject === subject)
      .sort((one, other) => other.growth - one.growth)
      .slice(0, 1),
  );

const lineOf = ({ subject, shape, ms, growth }: Curve): string =>
  `${growth > MOST_GROWTH ? '!!' : '  '} ${subject} · ${shape}: ${ms.map((one) => one.toFixed(1)).join(' ')} ms, ×${growth.toFixed(2)}`;
