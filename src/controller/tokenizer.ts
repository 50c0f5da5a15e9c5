import { readFile } from 'node:fs/promises';
import { Tokenizer as HuggingFaceTokenizer } from '@huggingface/tokenizers';
import { z } from 'zod';

export interface Tokenizer {
  /** Nothing is added at the start or the end, and no text stands for a special token: a draft may hold "<|im_end|>". */
  readonly encode: (text: string) => readonly number[];
  readonly decode: (ids: readonly number[]) => string;
  readonly endOfText: ReadonlySet<number>;
}

/** The tokenizer of a model folder: tokenizer.json and tokenizer_config.json. */
export async function openTokenizer(path: string, configPath: string): Promise<Tokenizer> {
  const data = dataSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const config = configSchema.parse(JSON.parse(await readFile(configPath, 'utf8')));
  const plain = { ...data, added_tokens: data.added_tokens.filter(({ special }) => !special) };
  const tokenizer = new HuggingFaceTokenizer(plain, config);
  const ends = new Set([textOf(config.eos_token), ...END_OF_TEXT]);
  return {
    encode: (text) => tokenizer.encode(text, { add_special_tokens: false }).ids,
    decode: (ids) => (ids.length === 0 ? '' : tokenizer.decode([...ids], AS_IT_IS)),
    endOfText: new Set(
      data.added_tokens.filter(({ content }) => ends.has(content)).map(({ id }) => id),
    ),
  };
}

const dataSchema = z.looseObject({
  added_tokens: z.array(
    z.looseObject({ id: z.int().nonnegative(), content: z.string(), special: z.boolean() }),
  ),
});

/** A special token is written as text or as an object with the text in it. */
const configSchema = z.looseObject({
  eos_token: z.union([z.string(), z.looseObject({ content: z.string() })]),
});

const textOf = (token: z.infer<typeof configSchema>['eos_token']): string =>
  typeof token === 'string' ? token : token.content;

// Base and chat models end in one of these, whichever of them their configuration names.
const END_OF_TEXT = ['<|endoftext|>', '<|im_end|>', '<|EOT|>'];

const AS_IT_IS = { skip_special_tokens: false, clean_up_tokenization_spaces: false };
