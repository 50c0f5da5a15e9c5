import { spawnSync } from 'node:child_process';

/** A text as `terraform fmt` leaves it; the text itself where it cannot be read. Throws where terraform is missing. */
export function formatted(text: string): string {
  const { stdout, status, error } = spawnSync('terraform', ['fmt', '-'], {
    input: text,
    encoding: 'utf8',
  });
  if (error) throw error;
  return status === 0 ? stdout : text;
}
