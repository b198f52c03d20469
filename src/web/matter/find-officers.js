import { read } from '../api.js'

const mattersSeen = '200'

/** @type {Promise<{ id: string, name: string }[]> | null} */
let asked = null

/**
 * The officers an act may name. The API has no list of people yet, so these are the officers of this matter, of its
 * record and of the other matters of the office; they are asked for only when an act needs one.
 * @param {any} matter
 * @param {readonly any[]} acts
 * @param {readonly any[]} options
 * @returns {Promise<{ id: string, name: string }[]>}
 */
export async function findOfficers(matter, acts, options) {
  /** @type {Map<string, string>} */
  const found = new Map()
  for (const { actor } of acts) if (actor.role === 'officer' && actor.name) found.set(actor.id, actor.name)
  if (matter.officer) found.set(matter.officer.id, matter.officer.name)
  const isNeeded =
    options.some((option) => option.allowed && namesOfficer(option)) || acts.some((act) => act.data.officer)
  if (isNeeded) {
    asked ??= askForOfficers().catch(() => {
      asked = null
      return []
    })
    for (const { id, name } of await asked) found.set(id, name)
  }
  return [...found]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'))
}

/** @param {any} option */
function namesOfficer(option) {
  return Object.values(option.fields.properties ?? {}).some(
    (/** @type {any} */ field) => field.account === 'officer',
  )
}

async function askForOfficers() {
  const { cases } = await read('/cases', { limit: mattersSeen })
  /** @type {Map<string, string>} */
  const caseOf = new Map()
  for (const { id, officerId } of cases) if (officerId) caseOf.set(officerId, id)
  const matters = await Promise.all([...caseOf.values()].map((id) => read(`/cases/${id}`)))
  return matters.flatMap(({ officer }) => (officer ? [officer] : []))
}
