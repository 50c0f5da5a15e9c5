import { type ChildProcess, fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeBundle } from '../bundle.js';
import { LOCAL_SCENARIOS } from './local-scenarios.ts';
import type { Chunk, Row, Wanted } from './row.ts';
import { SCENARIOS } from './scenarios.ts';
import type { Asked } from './work.ts';

/** Has processes work through all cases; each is one run at a time, since the environment is a process's. */
export async function crew(
  wanted: Wanted,
  jobs: number,
  tell: (row: Row) => void,
): Promise<readonly Row[]> {
  const all = [...SCENARIOS.map(({ name }) => name), ...Object.keys(LOCAL_SCENARIOS)];
  const scenarios = all.filter((name) => name.includes(wanted.only));
  const parts = wanted.most === undefined ? jobs : 1;
  const chunks = scenarios.flatMap((scenario) =>
    Array.from({ length: parts }, (_, part): Chunk => ({ scenario, part, of: parts })),
  );
  const share = wanted.most && Math.ceil(wanted.most / scenarios.length);
  const rows: Row[] = [];
  const program = fileURLToPath(await writeBundle('failing-calls/worker.ts'));
  const worker = async (): Promise<void> => {
    const child = fork(program, { stdio: ['ignore', 2, 2, 'ipc'], detached: true });
    child.on('message', (row: Row | 'done') => {
      if (row === 'done') return;
      rows.push(row);
      tell(row);
    });
    try {
      for (let chunk = chunks.shift(); chunk; chunk = chunks.shift())
        await ask(child, { ...wanted, ...chunk, ...(share !== undefined && { share }) });
    } finally {
      if (child.connected) child.disconnect();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, chunks.length) }, worker));
  } finally {
    await rm(program, { force: true });
  }
  return rows;
}

function ask(child: ChildProcess, asked: Asked): Promise<void> {
  return new Promise((done, reject) => {
    const fail = (code: number | null): void =>
      reject(new Error(`a worker ended with ${code} at ${asked.scenario}`));
    const hear = (message: unknown): void => {
      if (message !== 'done') return;
      child.off('exit', fail).off('message', hear);
      done();
    };
    child.once('exit', fail).on('message', hear);
    child.send(asked);
  });
}
