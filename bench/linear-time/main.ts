import { parseArgs } from 'node:util';
import { writePart } from '../load/reliability-part.ts';
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
    },
  });
  const curves: Curve[] = [];
  let pairs = 0;
  for (const subject of SUBJECTS) {
    if (values.only !== undefined && !values.only.split(',').includes(subject.name)) continue;
    const looks = await lookAt(subject, values.shape);
    pairs += looks.length;
    for (const { title, shape, look } of looks.slice(0, LOOKED_AT)) {
      const curve = Number.isFinite(look)
        ? await confirmed(subject, title, shape)
        : { subject: subject.name, shape: title, ms: [], growth: look };
      console.log(lineOf(curve));
      curves.push(curve);
    }
  }
  writePart('linear-time', {
    heading: 'Time in proportion to the input',
    order: 50,
    command: 'node bench/linear-time.js',
    paragraphs: [
      `${pairs} pairs of a reader or renderer and a hostile shape (one long line, many short lines, deep nesting, quotes, \`\${\`, heredocs, backticks, \`<!--\`, \`@\` and others). For each the shapes whose time grows most from 64 to 256 KiB are measured at every doubling up to nearly 1 MiB: processor time, median of three to five runs. Growth is the most by which one doubling multiplied the time, at most ${MOST_GROWTH} is allowed; below 8 ms nothing can be told.`,
    ],
    table: {
      columns: ['reader', 'shape', ...SIZES.map((size) => `${size / 1024} KiB, ms`), 'growth'],
      rows: worstOf(curves).map(({ subject, shape, ms, growth }) => [
        subject,
        shape,
        ...ms.map((one) => one.toFixed(1)),
        growth.toFixed(2),
      ]),
    },
  });
  if (curves.some(({ growth }) => growth > MOST_GROWTH)) process.exitCode = 1;
}

/** Twice is linear; the rest is what caches and the garbage collector cost. */
const MOST_GROWTH = 2.3;
/** Shapes of a subject that are measured at every size; the others grow less from 64 to 256 KiB. */
const LOOKED_AT = 1;
/** A second measurement, where something else may have been in the way. */
const TRIES = 2;

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

/** The worst shape of each subject. */
const worstOf = (curves: readonly Curve[]): readonly Curve[] =>
  curves.filter(
    (curve) =>
      !curves.some((other) => other.subject === curve.subject && other.growth > curve.growth),
  );

const lineOf = ({ subject, shape, ms, growth }: Curve): string =>
  `${growth > MOST_GROWTH ? '!!' : '  '} ${subject} · ${shape}: ${ms.map((one) => one.toFixed(1)).join(' ')} ms, ×${growth.toFixed(2)}`;
