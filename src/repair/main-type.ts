import type { ProviderSchema } from '../schema/schema.ts';
import { readings, typeWords, vocabularyOf } from './type-words.ts';

/**
 * The resource that a service is about, where a name says no more than the service: `aws_efs` means
 * `aws_efs_file_system`, which most other types of EFS point at.
 */
export function mainType(provider: ProviderSchema, name: string): string | undefined {
  const { resource, services } = vocabularyOf(provider);
  const alone = readings(typeWords(name)).filter(
    (said) => said.length === 1 && services.has(said[0] ?? ''),
  );
  const [best] = alone
    .flatMap(([service]) => {
      const own = resource.filter(({ words }) => words[0] === service && words.length > 1);
      return own.map(({ type, words }) => ({
        type,
        pointers: pointersTo(provider, words.slice(1).join('_'), own, type),
      }));
    })
    .filter(({ pointers }) => pointers > 0)
    .sort((a, b) => b.pointers - a.pointers || a.type.length - b.type.length);
  return best?.type;
}

/** How many types of the service take the id, ARN or name of another. */
function pointersTo(
  provider: ProviderSchema,
  noun: string,
  own: readonly { readonly type: string }[],
  self: string,
): number {
  const names = ['', '_id', '_arn', '_name', '_identifier', '_url'].map((ending) => noun + ending);
  return own.filter(({ type }) => {
    const schema = type === self ? undefined : provider.schemaOf('resource', type);
    return names.some((name) => {
      const argument = schema?.attributes.get(name);
      return argument?.required || argument?.optional;
    });
  }).length;
}
