import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import { CONFIG_SHAPE, EXPECTED } from './config-shape.ts';
import { parsePlainYaml } from './plain-yaml.ts';
import { sentenceOf } from './sentence-of.ts';

/**
 * Reads the text of a configuration; the caller decides whose it is: that of the branch a change is made to, never that
 * of the change. Throws ConfigError.
 */
export function readConfig(text: string): Config {
  const value = parsePlainYaml(text) ?? {};
  const { data, error } = CONFIG_SHAPE.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (!data) throw new ConfigError(issue ? sentenceOf(issue, value, EXPECTED) : 'it is empty');
  const { gates, ignore, leave, modernise, feedback, ...limits } = data;
  return {
    gates: { off: new Set(gates.off), allow: new Set(gates.allow), churn: gates.churn },
    ignore,
    leave: new Set(leave),
    modernise,
    ...(feedback !== undefined && { feedback }),
    limits: {
      ...(limits['max-rounds'] && { maxRounds: limits['max-rounds'] }),
      ...(limits['max-candidates'] && { maxCandidates: limits['max-candidates'] }),
      ...(limits['max-seconds'] && { maxSeconds: limits['max-seconds'] }),
    },
  };
}
