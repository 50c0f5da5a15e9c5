/** How much of a directory is read; every number is inclusive. */
export interface ModuleLimits {
  readonly maxTerraformFileBytes: number;
  readonly maxAssetBytes: number;
  /** `.tf` files and assets together. */
  readonly maxTotalBytes: number;
  readonly maxFiles: number;
  /** How many folders deep below the module; 0 is the directory itself. */
  readonly maxDepth: number;
}

export const DEFAULT_LIMITS: ModuleLimits = {
  // Terraform takes 28 s and 560 MB to validate 1 MiB of blocks; nobody writes such a file by hand.
  maxTerraformFileBytes: 1024 * 1024,
  // Lambda archives are the usual large asset; only their presence and their hash matter.
  maxAssetBytes: 10 * 1024 * 1024,
  // Copied once per validation.
  maxTotalBytes: 64 * 1024 * 1024,
  maxFiles: 2000,
  maxDepth: 8,
};
