export function runBench(name: string): Promise<void>;
export function bundle(entry: string): Promise<Uint8Array>;
