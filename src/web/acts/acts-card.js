import { el } from '../dom.js'
import { dayField } from '../fields/day-field.js'
import { showDay } from '../format/day.js'
import { emptyNotice } from '../page-parts/notices.js'
import { titled } from '../page-parts/titled.js'
import { actItem } from './act-item.js'
import { keyOf } from './form-key.js'
import { groupActs } from './group-acts.js'
import { refusedActs } from './refused-acts.js'

/**
 * What the forms may ask of the page around them.
 * @typedef {{
 *   caseId: string,
 *   reload: () => Promise<void>,
 *   judgeOn: (day: string) => Promise<void>,
 *   done: (label: string, day: string) => Promise<void>,
 * }} Desk
 *
 * What every part of the card is drawn with. `openAct` shows the form of an act, or why it is refused.
 * @typedef {{
 *   page: import('../matter/read-matter.js').MatterPage,
 *   person: import('../session/person.js').Person | null,
 *   forms: Map<string, import('./act-form.js').ActForm>,
 *   desk: Desk,
 *   openAct: (act: string, asset?: string) => void,
 * }} Surroundings
 */

/**
 * "Được làm gì": the acts allowed on a day, each with its form, and below them the refused ones with the reason.
 * @param {Surroundings['page']} page
 * @param {Surroundings['person']} person
 * @param {Surroundings['forms']} forms the forms begun earlier, kept over reloads
 * @param {Desk} desk
 */
export function actsCard(page, person, forms, desk) {
  /** @type {{ act: string, asset?: string, open: () => void, allowed: boolean }[]} */
  const shown = []
  const openAct = (/** @type {string} */ act, /** @type {string | undefined} */ asset) => {
    const fitting = shown.filter((one) => one.act === act)
    const best =
      fitting.find((one) => one.asset === asset) ?? fitting.find((one) => one.allowed) ?? fitting[0]
    best?.open()
  }
  const surroundings = { page, person, forms, desk, openAct }
  // A form begun before a reload stays, even where its act is now refused: what was typed is not thrown away.
  const isBegun = (/** @type {any} */ option) => forms.has(keyOf(option))
  const offered = page.options.filter((option) => option.allowed || isBegun(option))
  const groups = groupActs(offered, page).map(({ title, options }) => {
    const items = options.map((option) => actItem(option, surroundings))
    shown.push(...items)
    return el(
      'div',
      { class: 'act-group' },
      title && el('h3', {}, title),
      el('div', { class: 'acts' }, ...items.map(({ node }) => node)),
    )
  })
  const refused = refusedActs(
    page.options.filter((option) => !option.allowed && !isBegun(option)),
    surroundings,
  )
  shown.push(...refused.items)
  return titled(
    'Được làm gì',
    { class: 'acts-card', id: 'duoc-lam-gi', aside: dayOfJudging(page, desk) },
    page.on === page.matter.asOf
      ? null
      : el('p', { class: 'other-day' }, `Đang xét như vào ngày ${showDay(page.on)}.`),
    offered.length === 0 ? emptyNotice(nothingAllowed(person)) : null,
    ...groups,
    refused.node,
  )
}

/**
 * @param {Surroundings['page']} page
 * @param {Desk} desk
 */
function dayOfJudging(page, desk) {
  const { asOf } = page.matter
  const field = dayField(
    { label: 'Xét theo ngày', hint: null, required: true },
    { today: asOf, latest: asOf },
  )
  field.write(page.on)
  field.control.addEventListener('change', () => {
    const { value, fault } = field.read()
    field.showFault(fault ?? null)
    if (typeof value === 'string' && value !== page.on) desk.judgeOn(value)
  })
  field.node.classList.add('field-inline')
  return field.node
}

/** @param {Surroundings['person']} person */
function nothingAllowed(person) {
  const readsOnly = person?.role === 'procurator' || person?.role === 'administrator'
  return readsOnly
    ? 'Vai trò của bạn chỉ được xem.'
    : 'Vào ngày này bạn chưa thực hiện được hành vi nào. Lý do ở dưới.'
}
