import { call } from '../api.js'

/**
 * Sends an act on the revision the person saw. A dry run stores nothing.
 * @param {import('./acts-card.js').Surroundings} surroundings
 * @param {import('./act-form.js').Order} order
 * @param {{ dryRun: boolean, key: string | null }} options `key`: the Idempotency-Key of this intention
 * @returns {Promise<any>} what the act did, or would do
 */
export function sendAct({ page, desk }, order, { dryRun, key }) {
  const headers = {
    'if-match': `"${page.matter.revision}"`,
    ...(key === null ? {} : { 'idempotency-key': key }),
  }
  return call('POST', `/cases/${desk.caseId}/acts${dryRun ? '?dryRun=true' : ''}`, { body: order, headers })
}

/** A key nobody else has. `randomUUID` is missing where the page came over plain HTTP from another machine. */
export function newKey() {
  if (crypto.randomUUID) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
