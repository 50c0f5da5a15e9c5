import { parse } from '../../hcl/parse.ts';

/**
 * Whether the paper's "sanity pass that drops malformed Terraform blocks" would drop a text: it cannot be read as HCL,
 * or there is no block in it. The paper does not say more; its counts add up to all 458 prompts, so it dropped none
 * or counted before.
 */
export function isMalformed(text: string): boolean {
  const { body, problems } = parse(Buffer.from(text));
  return problems.length > 0 || !body.items.some(({ kind }) => kind === 'block');
}
