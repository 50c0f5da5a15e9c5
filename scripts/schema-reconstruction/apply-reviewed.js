/**
 * Adds the flags that no package tells and a person has looked up in a provider's source
 * (scripts/schema-reviewed.json): paths are TYPE.ATTRIBUTE or data.TYPE.ATTRIBUTE. A path that a
 * release does not have is left out, since releases differ.
 *
 * @param {any} schema changed in place
 * @param {{ sensitive?: string[], deprecated?: Record<string, string> } | undefined} reviewed
 */
export function applyReviewed(schema, reviewed) {
  for (const path of reviewed?.sensitive ?? []) {
    const found = lookUp(schema, path);
    if (found) found.sensitive = true;
  }
  for (const [path, message] of Object.entries(reviewed?.deprecated ?? {})) {
    const found = lookUp(schema, path);
    if (found) Object.assign(found, { deprecated: true, deprecation_message: message });
  }
}

function lookUp(schema, path) {
  const steps = path.split('.');
  const schemas = steps[0] === 'data' ? schema.data_source_schemas : schema.resource_schemas;
  const [type, attribute] = steps[0] === 'data' ? steps.slice(1) : steps;
  const block = schemas[type]?.block;
  return attribute === undefined ? block : block?.attributes[attribute];
}
