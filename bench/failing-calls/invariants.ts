import { directoryOf } from '../../src/module/directory.ts';
import { readMarker } from '../../src/suggest/marker.ts';
import type { GitHub } from '../../test/github/start-github.ts';
import { suggestionBlocks } from '../../test/github/suggestions/suggestion-blocks.ts';
import type { House } from './house.ts';
import type { Performed } from './stage.ts';
import { type Violation, violation } from './violation.ts';

/** What holds after every run, with or without faults. */
export function violationsOf(
  github: GitHub,
  house: House,
  { acted }: Pick<Performed, 'acted'>,
): Violation[] {
  return [
    ...twins(github),
    ...unvalidated(github, house),
    ...acted
      .filter(({ isKilled }) => !isKilled)
      .flatMap((one, index) => [
        ...(one.summary.trim() === '' ? [violation('no summary', `step ${index}`)] : []),
        ...(one.exitCode !== 0 && one.outputs.outcome !== 'failed'
          ? [violation('success, though something is missing', 'it failed with another outcome')]
          : []),
        ...(one.left.length > 0 ? [violation('something left behind', one.left.join(', '))] : []),
      ]),
    ...github.violations.map((words) => violation("against GitHub's description", words)),
  ];
}

function twins({ state }: GitHub): Violation[] {
  const keys = [
    // What is outdated or hidden is folded away, and its successor comes before it goes.
    ...state.comments.flatMap(({ body, original, place, minimized, replyTo }) => {
      const isSeen = place !== null && minimized === null && replyTo === null;
      const marker = isSeen ? readMarker(body) : undefined;
      return marker && 'fingerprint' in marker ? [`${original.path} ${marker.fingerprint}`] : [];
    }),
    ...state.conversation.flatMap(({ body }) => {
      const kind = readMarker(body)?.kind ?? /answer to \d+/.exec(body)?.[0];
      return kind === undefined ? [] : [`conversation ${kind}`];
    }),
    ...state.reviews.flatMap(({ body }) => {
      const marker = readMarker(body);
      return marker?.kind === 'review' ? marker.patches.map((one) => `patch ${one}`) : [];
    }),
  ];
  const seen = new Set<string>();
  const doubled = keys.filter((key) => seen.has(key) || !seen.add(key));
  return doubled.map((key) => violation('two identical comments', key));
}

/** Every text that is offered must be one that the validator accepted with all of its module. */
function unvalidated({ state, world }: GitHub, { accepted }: House): Violation[] {
  const textsOf = (path: string, commit: string) => {
    const directory = directoryOf(path);
    const nameOf = (one: string) => one.slice(directory.length + 1);
    const names = world.repository
      .tree(commit, true)
      .filter((one) => directoryOf(one.path) === directory && one.path.endsWith('.tf'))
      .map((one) => nameOf(one.path));
    return accepted
      .filter((module) => names.every((name) => module.has(name)))
      .flatMap((module) => module.get(nameOf(path)) ?? []);
  };
  return state.comments.flatMap(({ body, original: { path }, originalCommit, replyTo }) => {
    if (replyTo !== null || readMarker(body) === undefined) return [];
    const blocks = suggestionBlocks(body);
    const isAccepted = blocks.every((lines) =>
      textsOf(path, originalCommit).some((text) => `\n${text}`.includes(`\n${lines.join('\n')}\n`)),
    );
    if (isAccepted) return [];
    return [violation('a text that was not validated', `${path}: ${blocks.flat().join(' ')}`)];
  });
}
