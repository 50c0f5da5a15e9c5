import { providerPartProblem } from './provider-name.ts';

/** Why a `source` of `required_providers` is no provider address. Source: terraform `addrs.ParseProviderSourceString`. */
export function providerSourceProblem(
  source: string,
): { readonly summary: string; readonly detail: string } | undefined {
  const parts = source.split('/');
  if (parts.length > 3 || parts.some((part) => part === ''))
    return {
      summary: 'Invalid provider source string',
      detail: 'The "source" attribute must be in the format "[hostname/][namespace/]name"',
    };
  const type = parts.at(-1) as string;
  const typeProblem = providerPartProblem(type);
  if (typeProblem !== undefined)
    return {
      summary: 'Invalid provider type',
      detail: `Invalid provider type "${type}" in source "${source}": ${typeProblem}"`,
    };
  const namespace = parts.at(-2);
  const namespaceProblem =
    namespace === undefined || namespace === '-' ? undefined : providerPartProblem(namespace);
  if (namespaceProblem !== undefined)
    return {
      summary: 'Invalid provider namespace',
      detail: `Invalid provider namespace "" in source "${source}": ${namespaceProblem}"`,
    };
  const host = parts.at(-3);
  if (host !== undefined && !HOST.test(host))
    return {
      summary: 'Invalid provider source hostname',
      detail: `Invalid provider source hostname "${host}" in source "${source}"`,
    };
  if (namespace === '-' && host !== undefined && host !== DEFAULT_HOST)
    return {
      summary: 'Invalid provider namespace',
      detail: `The legacy provider namespace "-" can be used only with hostname ${DEFAULT_HOST}.`,
    };
  return namespace === undefined ? undefined : redundantPrefix(source, type);
}

const DEFAULT_HOST = 'registry.terraform.io';
const HOST = /^[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?(:\d+)?$/u;

function redundantPrefix(
  source: string,
  type: string,
): { readonly summary: string; readonly detail: string } | undefined {
  if (!type.startsWith('terraform-')) return undefined;
  const summary = 'Invalid provider type';
  const rest = type.slice('terraform-provider-'.length);
  if (!type.startsWith('terraform-provider-') || providerPartProblem(rest) !== undefined)
    return {
      summary,
      detail: `Provider source "${source}" has a type with the prefix "terraform-", which isn't allowed because it would be redundant to name a Terraform provider with that prefix. If you are the author of this provider, rename it to not include the prefix.`,
    };
  const instead = source.replace(/terraform-provider-[^/]*$/, rest);
  return {
    summary,
    detail: `Provider source "${source}" has a type with the prefix "terraform-provider-", which isn't valid. Although that prefix is often used in the names of version control repositories for Terraform providers, provider source strings should not include it.\n\nDid you mean "${instead}"?`,
  };
}
