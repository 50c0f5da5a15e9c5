import type { NewVariable } from '../declare-variable.ts';

interface Text {
  readonly text: string;
  readonly declares: readonly NewVariable[];
}

/** Each text with variables of its own, where two were given the same name: two users are not one. */
export function distinctVariables<T extends Text>(texts: readonly T[]): T[] {
  const used = new Set<string>();
  return texts.map((one) => {
    let { text } = one;
    const declares = one.declares.map((variable) => {
      let name = variable.name;
      for (let count = 2; used.has(name); count++) name = `${variable.name}_${count}`;
      used.add(name);
      if (name !== variable.name)
        text = text.replace(new RegExp(`\\bvar\\.${variable.name}(?![\\w-])`, 'g'), `var.${name}`);
      return { ...variable, name };
    });
    return { ...one, text, declares };
  });
}
