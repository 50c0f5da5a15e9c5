import type { Controller } from './controller.ts';

/** What a controller could not answer, for a person; undefined where it answered all. */
export function failureWords({ description, failures }: Controller): string | undefined {
  const counts = [...failures].filter(([, count]) => count > 0);
  if (counts.length === 0) return undefined;
  const told = counts.map(([reason, count]) => `${count} × ${reason}`).join(', ');
  return `${description.name} gave no answer ${told}; the rules decided there`;
}
