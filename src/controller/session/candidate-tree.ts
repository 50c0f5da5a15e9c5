/**
 * Candidates as one tree of tokens, so that what several of them begin with is run once and all of them fit in one
 * step behind the same prefix.
 */
export interface CandidateTree {
  /** Node 0 is the last token of the prefix. Parents stand before children. */
  readonly ids: readonly number[];
  /** As in Step: -1 for node 0. */
  readonly parents: readonly number[];
  /** By candidate, each of its tokens with the node that it follows. A candidate's last token is no node: nothing follows it. */
  readonly paths: readonly (readonly Successor[])[];
}

export interface Successor {
  readonly node: number;
  readonly token: number;
}

export function candidateTree(
  root: number,
  candidates: readonly (readonly number[])[],
): CandidateTree {
  const ids = [root];
  const parents = [-1];
  const children: Map<number, number>[] = [new Map()];
  const paths = candidates.map((tokens) => {
    let node = 0;
    return tokens.map((token, index) => {
      const step = { node, token };
      if (index < tokens.length - 1) node = childOf(node, token);
      return step;
    });
  });
  return { ids, parents, paths };

  function childOf(node: number, token: number): number {
    const known = children[node]?.get(token);
    if (known !== undefined) return known;
    const fresh = ids.push(token) - 1;
    parents.push(node);
    children.push(new Map());
    children[node]?.set(token, fresh);
    return fresh;
  }
}
