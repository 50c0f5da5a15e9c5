import { type Spread, spread } from './spread.ts';

/** Wall and processor time of the same work, several times. */
export class Times {
  private readonly wall: number[] = [];
  private readonly processor: number[] = [];

  async add(work: () => Promise<unknown>): Promise<void> {
    const usage = process.cpuUsage();
    const start = performance.now();
    await work();
    this.wall.push(performance.now() - start);
    const { user, system } = process.cpuUsage(usage);
    this.processor.push((user + system) / 1000);
  }

  /** Half of the processor time is what two idle cores would need. */
  get spreads(): Record<'ms' | 'processor ms', Spread> {
    return { ms: spread(this.wall), 'processor ms': spread(this.processor) };
  }
}
