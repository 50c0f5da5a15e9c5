import { collide, isTangled } from './collide.ts';
import { DRAWS } from './draws.ts';
import type { Draw } from './fault.ts';
import { FAULT_CLASSES, type FaultClass, type Mix } from './fault-class.ts';
import type { Ground } from './ground.ts';

export interface Drawn extends Draw {
  readonly class: FaultClass;
}

/** Up to `wanted` faults by the mix that can stand beside those held; `fruitless` remembers classes without a place. */
export function drawFaults(
  ground: Ground,
  held: readonly Drawn[],
  wanted: number,
  mix: Mix,
  fruitless: Set<FaultClass>,
): Drawn[] {
  const { random } = ground;
  const fresh: Drawn[] = [];
  for (let tries = 0; fresh.length < wanted && tries < wanted * TRIES_A_FAULT; tries++) {
    const others = [...held, ...fresh];
    const chosen = random.weighted(FAULT_CLASSES, (each) => {
      if (fruitless.has(each)) return 0;
      const isMore = others.some((other) => other.class === each);
      return (mix[each] ?? 0) * (isMore ? (CONTAGION[each] ?? 1) : 1);
    });
    if (!chosen) break;
    const draw = DRAWS[chosen](ground);
    // Such as a block and one within it of the same name.
    if (draw && isTangled(draw)) continue;
    if (!draw) fruitless.add(chosen);
    else if (!others.some((other) => collide(other, draw))) fresh.push({ ...draw, class: chosen });
  }
  return fresh;
}

const TRIES_A_FAULT = 6;

/**
 * Classes that come in numbers. Who forgets one `variable` block forgets them all: 395 of 413 in the drafts stand where
 * none is declared. Three of four arguments that are missed have company of their kind.
 */
const CONTAGION: Mix = { 'undeclared-variable': 10, 'missing-argument': 3 };
