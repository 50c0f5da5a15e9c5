/** Whether terraform or OpenTofu may take a file of this name for configuration. */
export const isTerraformFile = (path: string): boolean => /\.(tf|tofu)(\.json)?$/.test(path);

/** The same of a file in the directory of the module itself. */
export const isOwnConfiguration = (path: string): boolean =>
  /^[^/]+\.(tf|tofu)(\.json)?$/.test(path);

/** Of those, what is JSON. */
export const isOwnJson = (path: string): boolean => /^[^/]+\.(tf|tofu)\.json$/.test(path);

/** Of those, what every terraform reads and repairs may edit. */
export const isOwnTerraform = (path: string): boolean =>
  path.endsWith('.tf') && !path.includes('/');
