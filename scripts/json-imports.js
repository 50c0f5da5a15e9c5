// A loader hook: lets packages that were made for bundlers import JSON as they do, without an import attribute.
export function load(url, context, next) {
  if (!url.endsWith('.json')) return next(url, context);
  return next(url, { ...context, importAttributes: { type: 'json' } });
}
