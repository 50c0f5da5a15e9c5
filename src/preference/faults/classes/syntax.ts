import { type DrawFault, firstDraw } from '../first-draw.ts';
import { SYNTAX_SLIPS } from '../syntax-slips.ts';

/** Text that does not parse. */
export const syntax: DrawFault = (ground) => {
  const { random, module, view } = ground;
  const files = module.files.flatMap(({ path, bytes }) => {
    const document = view.documents.get(path);
    return document && bytes.length > 0 ? [{ path, document }] : [];
  });
  return firstDraw(ground, files, ({ path, document }) => {
    const slip = random.weighted(SYNTAX_SLIPS, ({ weight }) => weight);
    const edits = slip?.write(document, random) ?? [];
    if (!slip || edits.length === 0) return undefined;
    return {
      how: slip.how,
      edits: edits.map((edit) => ({ file: path, ...edit })),
      expects: { kinds: ['syntax'] },
    };
  });
};
