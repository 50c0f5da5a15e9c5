import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { deadline } from '../../src/deadline/deadline.ts';

test('it aborts when the time is over', async () => {
  using limit = deadline(20);
  expect(limit.signal.aborted).toBe(false);
  await pause(60);
  expect(limit.signal.reason).toMatchObject({ name: 'TimeoutError' });
});

test('it aborts with another signal, now or later, and with its reason', () => {
  const stop = new AbortController();
  using later = deadline(60_000, stop.signal);
  stop.abort('stopped');
  using now = deadline(60_000, stop.signal);
  expect([later.signal.reason, now.signal.reason]).toEqual(['stopped', 'stopped']);
});

test('work that does not hear the signal is not waited for', async () => {
  using limit = deadline(20);
  await expect(limit.race(new Promise(() => {}))).rejects.toMatchObject({ name: 'TimeoutError' });
  await expect(limit.race(new Promise(() => {}))).rejects.toMatchObject({ name: 'TimeoutError' });
  using other = deadline(60_000);
  expect(await other.race(Promise.resolve(7))).toBe(7);
  await expect(other.race(Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('what is over aborts nothing any more', async () => {
  const stop = new AbortController();
  const limit = deadline(10, stop.signal);
  limit[Symbol.dispose]();
  stop.abort();
  await pause(30);
  expect(limit.signal.aborted).toBe(false);
});
