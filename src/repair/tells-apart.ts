import { words } from './similarity.ts';

/**
 * Whether things of a type are told apart by an argument, so that two of them share no more in it than what they
 * belong to: `function_name` of a function, but not its `kms_key_name`.
 */
export function tellsApart(type: string, name: string): boolean {
  const [, stem = ''] = /^(.*?)_?(?:name|identifier)$/.exec(name) ?? [];
  return stem === '' ? OWN.test(name) : words(type).includes(words(stem).at(-1) ?? '');
}

const OWN = /^(?:name|identifier|id|key)$|(?:^|_)(?:prefix|title|description|cidr_block|priority)$/;
