/** How much of a directory, and of the modules it calls, is read; every number is inclusive. */
export interface ModuleLimits {
  readonly maxTerraformFileBytes: number;
  readonly maxAssetBytes: number;
  /** `.tf` files and assets together, called modules included. */
  readonly maxTotalBytes: number;
  /** Called modules included. */
  readonly maxFiles: number;
  /** How many folders deep below the module; 0 is the directory itself. */
  readonly maxDepth: number;
  /** How many directories are read as called modules. */
  readonly maxModules: number;
  /** How many calls deep; 0 reads no called module. */
  readonly maxCallDepth: number;
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
  // A root that wires a whole platform calls some dozens.
  maxModules: 200,
  // Four is deep in practice.
  maxCallDepth: 16,
};
