/** How a matter began. @type {Record<string, string>} */
const kindWords = { onRequest: 'Theo yêu cầu', exOfficio: 'Chủ động' }

/**
 * How a matter began, in Vietnamese.
 * @param {string} kind
 */
export function showMatterKind(kind) {
  return kindWords[kind] ?? kind
}

/**
 * What a matter is called: the number of its decision, before there is one that of its judgment.
 * @param {{ number: string | null, judgmentNumber: string }} matter
 */
export function nameMatter({ number, judgmentNumber }) {
  return number ?? `Bản án ${judgmentNumber}`
}
