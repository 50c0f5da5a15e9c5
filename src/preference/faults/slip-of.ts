import type { Random } from './random.ts';

/** Another name for something of one's own: a word more or less, singular or plural, `main` or `example` at last. */
export function slipOf(
  random: Random,
  name: string,
  isTaken: (name: string) => boolean,
): string | undefined {
  const words = name.split('_');
  const choices = [
    words.length > 1 ? words.slice(1).join('_') : '',
    words.length > 1 ? words.slice(0, -1).join('_') : '',
    name.endsWith('s') ? name.slice(0, -1) : `${name}s`,
    `my_${name}`,
    `${name}_1`,
    'main',
    'example',
    'default',
  ];
  return random.pick(
    choices.filter((choice) => /^[A-Za-z_]/.test(choice) && choice !== name && !isTaken(choice)),
  );
}
