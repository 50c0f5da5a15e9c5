import { Help, type HelpConfiguration } from 'commander';
import { firstClause } from './first-clause.ts';

const NARROWEST_TEXT = 20;

/**
 * An item and its words side by side as commander has them, or on a narrow terminal one below the other. A list of
 * commands says of each what it is for; its own help has the rest.
 */
export const helpItems: HelpConfiguration = {
  minWidthToWrap: NARROWEST_TEXT,
  subcommandDescription: (command) => firstClause(command.description()),
  formatItem: (term, termWidth, description, helper) => {
    const width = helper.helpWidth ?? Number.POSITIVE_INFINITY;
    if (description === '' || width - termWidth - GAPS >= SIDE_BY_SIDE)
      return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
    const lines = helper.boxWrap(description, width - BELOW.length).split('\n');
    return [`  ${term}`, ...lines.map((line) => BELOW + line)].join('\n');
  },
};

/** Characters that words need beside an item: five or six of them a line. */
const SIDE_BY_SIDE = 36;
/** Two spaces before an item, two behind it. */
const GAPS = 4;
const BELOW = ' '.repeat(6);
