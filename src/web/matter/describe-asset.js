/**
 * What an asset is, in the words of the acts that named it; the latest words count. Null when nobody said.
 * @param {readonly any[]} acts
 * @param {string} assetId
 * @returns {string | null}
 */
export function describeAsset(acts, assetId) {
  const told = acts.filter((act) => act.assetId === assetId && typeof act.data.description === 'string')
  return told.at(-1)?.data.description ?? null
}
