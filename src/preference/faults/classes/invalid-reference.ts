import { constantString } from '../../../hcl/value.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { argumentsOf } from '../ground.ts';

/** A text without its quotes: `engine = mysql`. */
export const invalidReference: DrawFault = (ground) =>
  firstDraw(ground, argumentsOf(ground), ({ file, document, attribute }) => {
    const text = constantString(document.bytes, attribute.value);
    if (text === undefined || !/^[A-Za-z][\w-]*$/.test(text) || LITERALS.has(text))
      return undefined;
    return {
      how: 'quotes lost',
      edits: [{ file, range: attribute.value.range, text }],
      expects: {
        kinds: ['invalid-reference'],
        name: text,
        within: rangeIn(file, attribute),
      },
    };
  });

const LITERALS: ReadonlySet<string> = new Set(['true', 'false', 'null']);
