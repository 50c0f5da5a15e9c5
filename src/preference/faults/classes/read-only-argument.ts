import { insertAttribute } from '../../../hcl/edit/attribute.ts';
import { quote } from '../../../hcl/value.ts';
import { inFile } from '../../../repair/context.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { holds } from '../ground.ts';

/** What the provider works out itself is set. */
export const readOnlyArgument: DrawFault = (ground) =>
  firstDraw(ground, ground.bodies, ({ file, document, block, schema, resource }) => {
    const { random } = ground;
    const chosen = random.weighted(
      [...schema.attributes.values()].filter(
        ({ name, computed, optional, required, type }) =>
          computed && !optional && !required && typeof type === 'string' && !holds(block, name),
      ),
      ({ name }) => (ASKED_FOR.test(name) ? 8 : 1),
    );
    if (!chosen) return undefined;
    const value = LITERALS[chosen.type as string] ?? quote(resource.name.replaceAll('_', '-'));
    return {
      how: chosen.type as string,
      edits: inFile(file, insertAttribute(document, block, chosen.name, value)),
      expects: {
        kinds: ['read-only-argument'],
        name: chosen.name,
        within: rangeIn(file, block),
      },
    };
  });

/** What a model would set, since other resources take it. */
const ASKED_FOR =
  /^(?:name|region|port|.*password|.*_name|storage_encrypted|kms_key_id|policy|dns_name|endpoint|version)$/;

const LITERALS: Readonly<Record<string, string>> = { bool: 'true', number: '3306' };
