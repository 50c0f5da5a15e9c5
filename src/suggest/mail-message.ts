export interface MailOptions {
  readonly subject: string;
  /** The rest of the commit's message, lines apart by line feeds. */
  readonly words: string;
  /** A unified diff. */
  readonly diff: Buffer;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Of this program. */
  readonly version: string;
}

/** One message of a mailbox, as `git format-patch` writes and `git am` reads them. It has no date: git takes the day it is applied. */
export function mailMessage({ subject, words, diff, number, of, version }: MailOptions): Buffer {
  const count = of === 1 ? '[PATCH]' : `[PATCH ${number}/${of}]`;
  const body = Buffer.concat([
    Buffer.from(`${words}\n---\n`),
    diff,
    Buffer.from(`-- \niac-dpo ${version}\n\n`),
  ]);
  const isPlain = isUtf8(body) && !body.includes('\r');
  const head = [
    SEPARATOR,
    `From: ${AUTHOR}`,
    `Subject: ${count} ${headerText(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    `Content-Transfer-Encoding: ${isPlain ? '8bit' : 'base64'}`,
    '',
    '',
  ].join('\n');
  return Buffer.concat([Buffer.from(head), isPlain ? body : base64(body)]);
}

/** The commit and the date mean nothing; git knows a mailbox of patches by them. */
const SEPARATOR = 'From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001';

const AUTHOR = 'IaC-DPO <iac-dpo@localhost>';

/** Git takes carriage returns out of the lines of a mailbox; what is encoded it leaves alone. */
const base64 = (body: Buffer): Buffer =>
  Buffer.from(`${body.toString('base64').replace(/.{76}/g, '$&\n')}\n\n`);

/** A header holds ASCII; other letters are "encoded words" of at most 75 characters (RFC 2047), never half a letter. */
function headerText(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const letter of text) {
    if (Buffer.byteLength(word + letter) > ENCODED_BYTES) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  return [...words, word]
    .map((one) => `=?UTF-8?B?${Buffer.from(one).toString('base64')}?=`)
    .join('\n ');
}

/** 60 characters of base64, and 12 around them. */
const ENCODED_BYTES = 45;

function isUtf8(bytes: Buffer): boolean {
  try {
    UTF8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
