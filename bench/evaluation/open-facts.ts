import { openConstraints } from '../../src/constraints/open-constraints.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { openUsage } from '../../src/usage/open-usage.ts';
import { withUsage } from '../../src/usage/with-usage.ts';

/** Benches and tests run in the project's folder. */
const FOLDER = 'schemas';

/** Schemas with what is known of their use and of the providers' own checks, as the product has them. */
export const openFacts = () => ({
  ...withUsage(openCatalogue(FOLDER), openUsage(FOLDER)),
  constraints: openConstraints(FOLDER),
});
