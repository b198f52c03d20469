import { showDay } from '../format/day.js'
import { showAssetName } from '../words/asset-states.js'
import { showObligation } from '../words/obligations.js'
import { showPaperKind } from '../words/paper-kinds.js'
import { showRole } from '../words/roles.js'

/** Letters that have a number of their own in the matter: kn1, tc1, kg1. @type {Record<string, string>} */
const letters = { kn: 'Khiếu nại', tc: 'Tố cáo', kg: 'Kháng nghị, kiến nghị' }
const nameLetter = (/** @type {string} */ ref) => {
  const [, kind = '', number = ''] = /^(kn|tc|kg)(\d+)$/.exec(ref) ?? []
  return kind === '' ? ref : `${letters[kind]} ${number}`
}

/**
 * Turns the references of a matter (d1, o1, p2, an account) into names, and offers them as choices of a form.
 * `subject` says what a limit is about beside its rule: "Quyết định 178/QĐ-THADS, cho Đỗ Văn Chậm"; `shortSubject`
 * leaves the paper out where the person is enough.
 * @param {{ matter: any, papers: readonly any[], officers: readonly { id: string, name: string }[] }} known
 */
export function nameThings({ matter, papers, officers }) {
  const parties = new Map(matter.parties.map((/** @type {any} */ party) => [party.ref, party]))
  const obligations = new Map(matter.obligations.map((/** @type {any} */ one) => [one.ref, one]))
  const byRef = new Map(papers.map((paper) => [paper.ref, paper]))
  const people = new Map(officers.map(({ id, name }) => [id, name]))

  const party = (/** @type {string} */ ref) => parties.get(ref)?.name ?? ref
  const paper = (/** @type {string} */ ref) => {
    const found = byRef.get(ref)
    if (found === undefined) return nameLetter(ref)
    const label = found.label?.vi ?? showPaperKind(found.kind)
    return found.number ? `${label} ${found.number}` : `${label} ngày ${showDay(found.issuedOn)}`
  }
  const obligation = (/** @type {string} */ ref) => {
    const found = obligations.get(ref)
    return found === undefined ? ref : showObligation(found)
  }
  const aboutOf = (/** @type {any} */ limit) =>
    [
      limit.asset && showAssetName(limit.asset),
      limit.document && paper(limit.document),
      limit.recipient && `cho ${party(limit.recipient)}`,
      limit.obligation && obligation(limit.obligation),
    ].filter(Boolean)
  return {
    party,
    paper,
    obligation,
    officer: (/** @type {string} */ id) => people.get(id) ?? 'Chấp hành viên khác',
    subject: (/** @type {any} */ limit) => aboutOf(limit).join(', '),
    shortSubject: (/** @type {any} */ limit) =>
      aboutOf({ ...limit, document: limit.recipient ? null : limit.document }).join(', '),
    choices: {
      parties: [...parties.values()].map(({ ref, name, role }) => ({
        value: ref,
        text: `${name ?? ref} (${showRole(role).toLowerCase()})`,
      })),
      obligations: [...obligations.keys()].map((ref) => ({ value: ref, text: obligation(ref) })),
      documents: [...byRef.keys()].map((ref) => ({ value: ref, text: paper(ref) })),
      officers: officers.map(({ id, name }) => ({ value: id, text: name })),
    },
  }
}
