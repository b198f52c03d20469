import { read } from '../api.js'

/**
 * The names the law gives: of limits (by rule), of rows (by reference), of acts, with the data each act takes.
 * @typedef {{
 *   today: string,
 *   limitLabel: (rule: string) => string,
 *   rowLabel: (ref: string) => string | null,
 *   actLabel: (act: string) => string,
 *   actFields: (act: string) => Record<string, any>,
 * }} LawWords
 */

// A page left open overnight must not go on with yesterday as today.
const keptFor = 10 * 60_000

/** @type {Promise<LawWords> | null} */
let asked = null
let askedAt = 0

/**
 * Asks the API for the names and keeps them for some minutes; a failed question is asked again next time.
 * @returns {Promise<LawWords>}
 */
export function loadLawWords() {
  if (Date.now() - askedAt > keptFor) asked = null
  if (asked === null) askedAt = Date.now()
  asked ??= ask().catch((error) => {
    asked = null
    throw error
  })
  return asked
}

async function ask() {
  const [{ on, rules }, { acts }] = await Promise.all([read('/law/rules'), read('/law/acts')])
  const limits = rules.filter((/** @type {any} */ rule) => rule.type === 'timeLimit')
  const byRule = new Map(limits.map((/** @type {any} */ rule) => [rule.rule, rule.label.vi]))
  const byRow = new Map(limits.flatMap(rowsOf))
  const byAct = new Map(acts.map((/** @type {any} */ act) => [act.act, act]))
  return {
    today: on,
    limitLabel: (/** @type {string} */ rule) => byRule.get(rule) ?? rule,
    rowLabel: (/** @type {string} */ ref) => byRow.get(ref) ?? null,
    actLabel: (/** @type {string} */ act) => byAct.get(act)?.label.vi ?? act,
    actFields: (/** @type {string} */ act) => byAct.get(act)?.fields.properties ?? {},
  }
}

/** @param {any} rule */
function rowsOf(rule) {
  const special = Object.values(rule.lengths ?? {}).flatMap((/** @type {any} */ one) =>
    one.ref ? [one.ref] : [],
  )
  return [rule.ref, ...special].map((ref) => [ref, rule.label.vi])
}
