import type { OpenCatalogue } from '../schema/catalogue.ts';
import type { SchemaCatalogue } from '../schema/schema.ts';
import type { FindUsage } from './open-usage.ts';

/** Schemas that know how they are used. */
export interface UsageCatalogue extends SchemaCatalogue {
  readonly usage?: FindUsage;
}

interface Opened extends SchemaCatalogue {
  readonly forModule?: OpenCatalogue['forModule'];
}

/** A catalogue of which every view, that of a single module too, carries the statistics. */
export function withUsage<Catalogue extends Opened>(
  catalogue: Catalogue,
  usage: FindUsage,
): Catalogue & UsageCatalogue {
  const { forModule } = catalogue;
  const views = new WeakMap<SchemaCatalogue, ReturnType<OpenCatalogue['forModule']>>();
  return {
    ...catalogue,
    usage,
    ...(forModule && {
      forModule: (module: Parameters<typeof forModule>[0]) => {
        const view = forModule(module);
        const known = views.get(view) ?? { ...view, usage };
        views.set(view, known);
        return known;
      },
    }),
  };
}
