import type { ByteRange } from '../../hcl/range.ts';
import type { Attribute, Block } from '../../hcl/tree.ts';
import { attribute } from '../../module/module-view.ts';
import { type ConfigFile, headerOf } from './config-file.ts';
import {
  checkWords,
  localWords,
  namedWords,
  providerMetaWords,
  providerWords,
  resourceWords,
  settingWords,
} from './declaration-words.ts';
import type { Declaration, DeclarationWords } from './declarations.ts';

/** What a top-level block of one name declares; undefined for the others. */
export function declare(at: ConfigFile, block: Block): Declaration | undefined {
  const [first, second] = block.labels;
  if (!first) return undefined;
  const type = block.type.text;
  switch (type) {
    case 'variable':
    case 'output':
    case 'module':
      return declaration(at, block, `${type} ${first.text}`, () => namedWords(type, first.text));
    case 'check':
      return declaration(at, block, `check ${first.text}`, () => checkWords(first.text));
    case 'resource':
    case 'data':
    case 'ephemeral':
      return second && declareResource(at, block, first.text, second.text);
    default:
      return undefined;
  }
}

/** Also for the data source inside a `check` block. */
export function declareResource(
  at: ConfigFile,
  block: Block,
  type: string,
  name: string,
): Declaration {
  const mode = block.type.text as 'resource' | 'data' | 'ephemeral';
  return declaration(at, block, `${mode} ${type} ${name}`, () => resourceWords(mode, type, name));
}

export function declareLocal(at: ConfigFile, { name, range }: Attribute): Declaration {
  return { at, range, key: `local ${name.text}`, words: () => localWords(name.text) };
}

export function declareProvider(at: ConfigFile, block: Block, alias: string): Declaration {
  const name = block.labels[0]?.text ?? '';
  return declaration(at, block, `provider ${name}.${alias}`, () => providerWords(name, alias));
}

/** A block inside `terraform` of which there may be one. */
export function declareSetting(at: ConfigFile, block: Block): Declaration {
  const type = block.type.text as 'provider_meta' | 'required_providers' | 'backend' | 'cloud';
  const provider = block.labels[0]?.text ?? '';
  if (type === 'provider_meta')
    return declaration(at, block, `${type} ${provider}`, () => providerMetaWords(provider));
  // One file that overrides still has only one of them.
  const key = at.override ? `${type} in ${at.file}` : type;
  return declaration(at, block, key, () => settingWords(type));
}

function declaration(
  at: ConfigFile,
  block: Block,
  key: string,
  words: () => DeclarationWords,
): Declaration {
  const range = headerOf(at, block);
  return at.override
    ? { at, range, key, words, dependsOn: dependsOn(block) }
    : { at, range, key, words };
}

function dependsOn(block: Block): ByteRange | undefined {
  const list = attribute(block, 'depends_on')?.value;
  return list?.kind === 'tuple' ? list.items[0]?.range : undefined;
}
