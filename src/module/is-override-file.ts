/**
 * Whether terraform merges the blocks of this file over those of the others: `override.tf`,
 * `x_override.tf`, and the same with `.tf.json`, `.tofu` and `.tofu.json`.
 * Source: terraform internal/configs/parser_config_dir.go.
 */
export const isOverrideFile = (path: string): boolean =>
  /(^|_|\/)override\.(tf|tofu)(\.json)?$/.test(path);
