import { read } from '../api.js'

/** @type {Promise<{ id: string, name: string }[]> | null} */
let asked = null

/**
 * The officers an act may name, by name; asked for once, and only when an act needs one.
 * @returns {Promise<{ id: string, name: string }[]>}
 */
export function findOfficers() {
  asked ??= askForOfficers().catch(() => {
    asked = null
    return []
  })
  return asked
}

async function askForOfficers() {
  const { people } = await read('/people', { role: 'officer' })
  return people.map((/** @type {any} */ { id, displayName }) => ({ id, name: displayName }))
}
