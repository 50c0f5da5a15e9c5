import { scanStrictCode } from './scan-strict-code.ts';
import { scanStrictHeredoc, scanStrictQuoted } from './scan-strict-template.ts';
import { StrictScanner } from './strict-scanner.ts';
import type { StrictToken } from './strict-token.ts';

/**
 * Cuts a file into tokens exactly as hashicorp/hcl v2.23 does, broken files above all; the last token
 * is `end`. Source: hclsyntax/scan_tokens.rl.
 */
export function scanStrictly(bytes: Buffer): readonly StrictToken[] {
  const scanner = new StrictScanner(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) scanner.at = 3;
  while (scanner.at < bytes.length) {
    const { mode } = scanner;
    if (mode.kind === 'code') scanStrictCode(scanner);
    else if (mode.kind === 'quoted') scanStrictQuoted(scanner);
    else scanStrictHeredoc(scanner, mode);
  }
  scanner.emit('end', 0);
  return scanner.tokens;
}
