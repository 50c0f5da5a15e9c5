export function runBench(name: string): Promise<void>;
export function importBundled(entry: string): Promise<unknown>;
export function writeBundle(entry: string): Promise<URL>;
export function bundle(entry: string): Promise<Uint8Array>;
