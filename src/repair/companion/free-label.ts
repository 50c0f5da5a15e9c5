import type { ModuleView } from '../../module/module-view.ts';

/** A label that no resource of the type has yet: the parent's, with the part's name and a number where it is taken. */
export function freeLabel(
  view: ModuleView,
  type: string,
  label: string,
  part: string,
  taken: ReadonlySet<string> = new Set(),
): string {
  const used = new Set([
    ...taken,
    ...view.resources
      .filter((resource) => resource.mode === 'resource' && resource.type === type)
      .map(({ name }) => name),
  ]);
  const names = [label, `${label}_${part}`];
  const free = names.find((name) => !used.has(name));
  for (let count = 2; free === undefined; count++) {
    const name = `${label}_${part}_${count}`;
    if (!used.has(name)) return name;
  }
  return free;
}
