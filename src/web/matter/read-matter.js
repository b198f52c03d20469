import { read } from '../api.js'
import { loadLawWords } from '../law/law-words.js'
import { findOfficers } from './find-officers.js'
import { nameThings } from './name-things.js'

/**
 * Everything the page of a matter shows, as the API said it at one time.
 * @typedef {{
 *   matter: any, limits: any[], options: any[], on: string, papers: any[], acts: any[],
 *   words: import('../law/law-words.js').LawWords,
 *   officers: { id: string, name: string }[],
 *   names: ReturnType<typeof nameThings>,
 * }} MatterPage
 */

/**
 * Reads a matter with its limits, options, papers and record.
 * @param {string} id
 * @param {string | null} on the day the options are judged on; null for today
 * @returns {Promise<MatterPage>}
 */
export async function readMatter(id, on) {
  const [matter, { timeLimits }, offered, { documents }, { acts }, words] = await Promise.all([
    read(`/cases/${id}`),
    read(`/cases/${id}/time-limits`),
    read(`/cases/${id}/options`, { on }),
    read(`/cases/${id}/documents`),
    read(`/cases/${id}/acts`),
    loadLawWords(),
  ])
  const officers = await findOfficers()
  const names = nameThings({ matter, papers: documents, officers })
  return {
    matter,
    limits: timeLimits,
    options: offered.options,
    on: offered.on,
    papers: documents,
    acts,
    words,
    officers,
    names,
  }
}
