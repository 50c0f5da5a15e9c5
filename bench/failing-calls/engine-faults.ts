import type { EngineFault, Said } from './engine.ts';

/** How an engine goes wrong, by the name that the table has. */
export const ENGINE_FAULTS: Readonly<Record<string, EngineFault>> = {
  'not found any more': { kind: 'gone' },
  'never answers': { kind: 'hang' },
  'daemon down': ended(1, 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.'),
  'exit 125': ended(125, 'docker: Error response from daemon: invalid argument.'),
  'exit 126': ended(126, 'docker: permission denied.'),
  'exit 127': ended(127, 'docker: executable file not found in $PATH.'),
  'exit 137': ended(137, ''),
  'exit 139': ended(139, ''),
  'JSON cut in half': bent((right) => ({
    ...right,
    stdout: right.stdout.slice(0, right.stdout.length / 2),
  })),
  'a line of garbage first': bent((right) => ({
    ...right,
    stdout: `level=warning msg="slow"\n${right.stdout}`,
  })),
  'exit 0, nothing printed': bent(() => ({ stdout: '', stderr: '', code: 0 })),
  '8 MB of output': bent((right) => ({ ...right, stdout: 'x'.repeat(8 * 1024 * 1024) })),
  'errors, and says valid': bent((right) => ({
    ...right,
    stdout: right.stdout.replace('"valid":false', '"valid":true'),
  })),
};

function ended(code: number, stderr: string): EngineFault {
  return bent(() => ({ stdout: '', stderr: `${stderr}\n`, code }));
}

function bent(bend: (right: Said) => Said): EngineFault {
  return { kind: 'says', bend };
}
