import { CONFIG_FILE } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';

/** Of a configuration on GitHub; people write some dozens of lines. */
export const MOST_CONFIG_BYTES = 64 * 1024;

/** The configuration is a link, a folder or huge. */
export const unreadableConfig = (): ConfigError =>
  new ConfigError(`${CONFIG_FILE} could not be read. Next: make it a small regular file.`);
