import { z } from 'zod';
import { CONFIG_SHAPE } from './config-shape.ts';

/**
 * `.iac-dpo.yml` as JSON Schema (draft 2020-12), for editors. Patterns of `ignore` are held against more than it says:
 * whatever it accepts may still be refused by readConfig, and whatever readConfig accepts it accepts.
 */
export const configSchema = (): z.core.JSONSchema.BaseSchema => ({
  title: 'Configuration of IaC-DPO (.iac-dpo.yml)',
  ...z.toJSONSchema(CONFIG_SHAPE, { io: 'input' }),
});
