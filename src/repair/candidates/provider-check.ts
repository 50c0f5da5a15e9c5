import type { Finding } from '../../finding/finding.ts';
import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import { bodyOf, inFile, type Located, type RepairContext } from '../context.ts';
import { addAlternative } from './provider-check/add-alternative.ts';
import { addPartner } from './provider-check/add-partner.ts';
import { dropOne } from './provider-check/drop-one.ts';
import { factsOf } from './provider-check/facts-of.ts';
import { nullArgument } from './provider-check/null-argument.ts';
import { presenceOf } from './provider-check/presence.ts';
import { refusedValue } from './provider-check/refused-value.ts';

/** What the provider itself refuses (stage 5): a value, or several arguments together. */
export function providerCheck(
  context: RepairContext,
  finding: Finding,
  at: Located,
): readonly Candidate[] | Abstained {
  if (finding.kind === 'missing-required-argument' || finding.summary === NULL_REQUIRED)
    return nullArgument(context, at);
  const [top] = at.path;
  const facts = top && factsOf(context, top);
  const presence = top && presenceOf(finding, facts);
  switch (presence?.kind) {
    case 'none-of':
      return addAlternative(context, presence.names, facts, at);
    case 'alone':
      return addPartner(context, presence, at);
    case 'several-of':
    case 'conflict':
      return dropOne(context, presence.names, at);
    case undefined:
      return finding.summary === UNKNOWN_KEY ? unknownKey(at) : refusedValue(context, finding, at);
  }
}

/** Words of the plugin framework about a required argument that is null. */
const NULL_REQUIRED = 'Missing Configuration for Required Attribute';

/** Words of SDK 2 about `id`, which terraform's schema lists and no type takes. */
const UNKNOWN_KEY = 'Invalid or unknown key';

function unknownKey(at: Located): readonly Candidate[] | Abstained {
  const { attribute } = at;
  if (!attribute) return { abstained: 'The provider refuses a name that is not in the source.' };
  const name = attribute.name.text;
  return [
    {
      action: 'delete-argument',
      title: `remove \`${name}\`, which the provider sets itself`,
      score: 0.5,
      loses: `removes \`${name}\``,
      edits: inFile(at.file, removeItem(at.document, bodyOf(at), attribute)),
    },
  ];
}
