import type { Scope } from '../check/scope.ts';
import { sourceOf } from '../hcl/value.ts';
import { attributesOf } from '../hcl/walk.ts';
import { sameValues } from './facts/same-values.ts';
import type { Filled, FillPlace, Written } from './filled.ts';
import { nestedNames } from './nested-names.ts';

/** What the same resource says elsewhere and must say here again: an origin's id in a cache behaviour. */
export function sameValue(scope: Scope, place: FillPlace, name: string): Filled[] {
  const written = writtenIn(scope, place);
  const textsAt = (path: string) =>
    written.filter((one) => one.path === path).map(({ text }) => text);
  const own = [...place.path, name].join('.');
  const known = new Set(textsAt(own));
  const others = sameValues(place.type, own).flatMap((path) =>
    textsAt(path).map((text) => ({ text, path })),
  );
  // What one of its kind says already is a weaker hint that this one does.
  return others.map(({ text, path }, index) => ({
    text,
    score: (known.has(text) ? 0.6 : 0.9) - 0.02 * index,
    declares: [],
    how: `as \`${path}\` has it`,
  }));
}

function writtenIn(scope: Scope, { top, written = [] }: FillPlace): Written {
  const document = scope.view.resources.find(({ block }) => block === top)?.document;
  if (!top || !document) return written;
  const present = [...attributesOf(top.body)].map(({ attribute, path }) => ({
    path: [...nestedNames(path), attribute.name.text].join('.'),
    text: sourceOf(document.bytes, attribute.value),
  }));
  return [...present.filter(({ text }) => !text.includes('\n')), ...written];
}
