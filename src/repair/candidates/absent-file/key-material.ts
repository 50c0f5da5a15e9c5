/** Which variable a key is taken from that is read from a file of its author's machine; undefined for other files. */
export function keyMaterial(
  path: string,
  argument: string,
):
  | { readonly name: string; readonly description: string; readonly sensitive: boolean }
  | undefined {
  if (/\.pub$/.test(path) || argument === 'public_key')
    return { name: 'public_key', description: 'Public key in OpenSSH format', sensitive: false };
  if (argument === 'private_key' || /(?:^|\/)id_(?:rsa|ed25519|ecdsa|dsa)$|\.key$/.test(path))
    return { name: 'private_key', description: 'Private key in PEM format', sensitive: true };
  return undefined;
}
