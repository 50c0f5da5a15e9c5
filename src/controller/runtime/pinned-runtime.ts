/** A package of npm at one version, to its last byte. */
export interface PinnedPackage {
  readonly name: string;
  /** As package-lock.json has it: `sha512-` and the base64 of the tarball's SHA-512. */
  readonly integrity: string;
  /** Of the tarball. No more are read. */
  readonly maxBytes: number;
  /** What is unpacked of it: files, and folders, which end in a slash. */
  readonly files: readonly string[];
}

export interface PinnedRuntime {
  readonly version: string;
  /** All that loading the first of them needs. */
  readonly packages: readonly PinnedPackage[];
}

/** As Node names this platform and as the package names its folders. */
export const BUILD = `${process.platform}/${process.arch}`;

/** What onnxruntime-node has native libraries for. */
export const BUILDS: ReadonlySet<string> = new Set([
  'darwin/arm64',
  'linux/arm64',
  'linux/x64',
  'win32/arm64',
  'win32/x64',
]);

/**
 * The onnxruntime-node of package-lock.json (a test holds them together) for a program that was not installed by npm.
 * Its other dependencies, adm-zip and global-agent, serve its install script, which fetches CUDA and is not run.
 */
export const RUNTIME: PinnedRuntime = {
  version: '1.30.0',
  packages: [
    {
      name: 'onnxruntime-node',
      integrity:
        'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
      // 114 MB with the libraries of all platforms.
      maxBytes: 160 * 2 ** 20,
      files: ['package.json', 'dist/', `bin/napi-v6/${BUILD}/`],
    },
    {
      name: 'onnxruntime-common',
      integrity:
        'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
      maxBytes: 4 * 2 ** 20,
      files: ['package.json', 'dist/cjs/'],
    },
  ],
};
