/**
 * A path that leads more than one folder up, as it lies in the sandbox: `../../modules/vpc` is
 * `../iac-dpo-up-2/modules/vpc`. Modules below one folder keep their places to each other, and the
 * sandbox need not be as deep as the checkout, which would cost more than the rest of it.
 */
export function inSandbox(path: string): string {
  const [up = ''] = /^(?:\.\.(?:\/|$))*/.exec(path) ?? [];
  const count = up.split('..').length - 1;
  if (count < 2) return path;
  const rest = path.slice(up.length);
  return rest === '' ? folder(count) : `${folder(count)}/${rest}`;
}

/** A text of terraform's with such paths as they are in the checkout. */
export const outOfSandbox = (text: string): string =>
  text.replace(/\.\.\/iac-dpo-up-(\d\d?)\b/g, (_, count: string) =>
    Array(Number(count)).fill('..').join('/'),
  );

const folder = (count: number): string => `../iac-dpo-up-${count}`;
