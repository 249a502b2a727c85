/** How often an address may be encoded over again before it is read as it stands. */
const mostLayers = 4;

/** What a reader of an address can make out in it: host, path, query and fragment, decoded, with spaces for its signs. */
export function wordsOfAddress(address: string): string {
  return decoded(address.replace(/^https?:\/\//i, ''))
    .replace(/[^\p{L}\p{M}\p{N}@]+/gu, ' ')
    .trim();
}

function decoded(text: string): string {
  let plain = text;
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const next = decodeOnce(plain);
    if (next === plain) return plain;
    plain = next;
  }
  return plain;
}

/** Signs that stand for no text stay as they are. */
function decodeOnce(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
}
