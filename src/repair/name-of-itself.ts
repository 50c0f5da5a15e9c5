import { words } from './similarity.ts';

/** Whether a name says what a resource of the type itself is called: `identifier`, or `queue_name` of a queue. */
export function isNameOfItself(type: string, name: string): boolean {
  const stem = /^(?:(.+)_)?(?:name|identifier)$/.exec(name);
  if (!stem) return false;
  const said = words(stem[1] ?? '');
  const noun = words(type).slice(1);
  return said.every((word, at) => noun.at(at - said.length) === word);
}
