import fc from 'fast-check';
import { candidateTree } from '../../../src/controller/session/candidate-tree.ts';

test('what candidates begin with in common is one path, and their last tokens are no nodes', () => {
  const tree = candidateTree(9, [
    [1, 2, 3],
    [1, 2, 4],
    [5, 6],
  ]);
  expect(tree.ids).toEqual([9, 1, 2, 5]);
  expect(tree.parents).toEqual([-1, 0, 1, 0]);
  expect(tree.paths[1]).toEqual([
    { node: 0, token: 1 },
    { node: 1, token: 2 },
    { node: 2, token: 4 },
  ]);
});

test('every candidate can be read back from its path', () => {
  const candidates = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 5 }));
  fc.assert(
    fc.property(candidates, (tokens) => {
      const { ids, parents, paths } = candidateTree(9, tokens);
      expect(paths.map((path) => path.map(({ token }) => token))).toEqual(tokens);
      for (const path of paths)
        for (const [index, { node }] of path.entries()) {
          const above = path.slice(0, index).map(({ token }) => token);
          expect(branch(ids, parents, node)).toEqual([9, ...above]);
        }
      expect(parents.every((parent, node) => parent < node)).toBe(true);
    }),
  );
});

const branch = (ids: readonly number[], parents: readonly number[], node: number): number[] =>
  node < 0 ? [] : [...branch(ids, parents, parents[node] as number), ids[node] as number];
