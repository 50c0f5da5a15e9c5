import { randomBytes } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';

/** What an attacker would be after, laid out so that we see whether they got it. Paths are absolute. */
export interface Bait {
  /** The module itself; it lies in a checkout of its own. */
  readonly module: string;
  /** Outside of the checkout, with files in it that nobody may read. */
  readonly outside: string;
  /** A file of it that holds `canary`. */
  readonly secret: string;
  readonly canary: string;
  /** Not there; made by whatever of the module is run. */
  readonly marker: string;
  /** The text of a program that makes it, whatever it is called with. */
  readonly program: string;
  /** `http://127.0.0.1:PORT`, which counts who asks. */
  readonly origin: string;
}

/** Writes the bait of one module below `folder`. */
export async function layBait(folder: string, origin: string): Promise<Bait> {
  const canary = `canary-${randomBytes(8).toString('hex')}`;
  const outside = join(folder, 'outside');
  const module = join(folder, 'checkout', 'app');
  const marker = join(folder, 'marker', 'executed');
  await mkdir(join(folder, 'checkout', '.git'), { recursive: true });
  await mkdir(dirname(marker));
  await writeFiles(outside, {
    'secret.txt': `${canary}\n`,
    // Terraform would quote the line.
    'main.tf': `variable "${canary}" {\n  type = ${canary}\n}\n`,
  });
  const program = `#!/bin/sh\ntouch '${marker}'\n`;
  return { module, outside, secret: join(outside, 'secret.txt'), canary, marker, program, origin };
}

/** Files by their path; those that begin with `#!` can be run. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    if (content.toString().startsWith('#!')) await chmod(file, 0o755);
  }
}

/** A server of this machine that says which paths it was asked for. */
export async function listener(): Promise<
  AsyncDisposable & { readonly origin: string; readonly asked: readonly string[] }
> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
