/**
 * A short name for a text: equal texts have equal names, different ones practically never. Not for secrecy.
 * FNV-1a, 32 bits, with the length; works on plain http, where `crypto.subtle` does not exist.
 */
export function contentHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0') + text.length.toString(16);
}
