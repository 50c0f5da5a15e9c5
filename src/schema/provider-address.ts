/** Terraform's and OpenTofu's default registries, which carry the same providers. */
export const PUBLIC_REGISTRIES: ReadonlySet<string> = new Set([
  'registry.terraform.io',
  'registry.opentofu.org',
]);

/**
 * The address without what a user may leave out: `aws`, `hashicorp/aws` and either public
 * registry's full address all give `hashicorp/aws`; another registry's host is kept.
 */
export function canonicalAddress(nameOrAddress: string): string {
  const parts = nameOrAddress.toLowerCase().split('/');
  if (parts.length === 1) return `hashicorp/${parts[0]}`;
  return parts.length === 3 && PUBLIC_REGISTRIES.has(parts[0] ?? '')
    ? parts.slice(1).join('/')
    : parts.join('/');
}
