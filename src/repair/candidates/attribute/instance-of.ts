import { attribute, type DeclaredResource } from '../../../module/module-view.ts';

/** How a reference spells one instance of a resource. */
export const instanceOf = ({ address, block }: DeclaredResource): string =>
  attribute(block, 'count') ? `${address}[0]` : address;
