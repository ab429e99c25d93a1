/**
 * 32-bit hash of a string (FNV-1a over its UTF-16 code units, with a final mix). The same string has the same hash on
 * any machine: hashes are written into the model file.
 */
export function hashString(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) | 0;
}

/** As `hashString`, over `text.slice(start, end)`, without making the slice. */
export function hashRange(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) | 0;
}

/** Joins two 32-bit values to one: `mix(template, value)`, `mix(mix(template, first), second)`. Not symmetric. */
export function mix(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
  return product ^ (product >>> 15);
}
