/** The programs that can judge a module: the same arguments, environment and JSON. In order of preference. */
export const CORES = ['terraform', 'tofu'] as const;
export type Core = (typeof CORES)[number];

/** `auto` takes terraform where both are there. */
export type CoreRequest = 'auto' | Core;

export const coresFor = (request: CoreRequest): readonly Core[] =>
  request === 'auto' ? CORES : [request];
