import { actsCard } from '../acts/acts-card.js'
import { el, fill, say } from '../dom.js'
import { showDay } from '../format/day.js'
import { problemNotice } from '../page-parts/notices.js'
import { nameMatter } from '../words/matters.js'
import { assetsCard } from './assets-card.js'
import { findingsCard } from './findings-card.js'
import { limitsCard } from './limits-card.js'
import { matterHead } from './matter-head.js'
import { moneyCard } from './money-card.js'
import { papersCard } from './papers-card.js'
import { readMatter } from './read-matter.js'
import { recordCard } from './record-card.js'
import { road } from './road.js'

/**
 * One matter: where it stands, what is due, what may be done, and everything on record.
 * @param {HTMLElement} root
 * @param {import('../router.js').Visit} visit
 */
export async function matterPage(root, visit) {
  const [id = ''] = visit.params
  /** The forms begun on this page: they outlive a reload, with all that was typed. */
  const forms = new Map()
  /** @type {string | null} */
  let on = null

  const load = async (/** @type {string | null} */ told = null) => {
    const scrolled = window.scrollY
    const page = await readMatter(id, on)
    const flash = told && el('p', { class: 'flash', tabindex: -1 }, told)
    draw(root, page, flash, actsCard(page, visit.person, forms, desk))
    visit.title(nameMatter({ number: page.matter.number, judgmentNumber: page.matter.judgment.number }))
    window.scrollTo({ top: flash ? 0 : scrolled, behavior: 'instant' })
    if (told) {
      say(told)
      flash.focus({ preventScroll: true })
    }
  }
  const reload = async (/** @type {string | null} */ told = null) => {
    try {
      await load(told)
    } catch (error) {
      root.prepend(problemNotice(error, () => reload(told)))
    }
  }
  /** What the forms may ask of the page. @type {import('../acts/acts-card.js').Desk} */
  const desk = {
    caseId: id,
    reload: () => reload(),
    judgeOn: async (day) => {
      on = day
      await reload()
      focusDayOfJudging(root)
    },
    done: (label, day) => reload(`Đã ghi: ${label}, ngày ${showDay(day)}.`),
  }
  await load()
}

/**
 * @param {HTMLElement} root
 * @param {import('./read-matter.js').MatterPage} page
 * @param {HTMLElement | null} flash
 * @param {HTMLElement} acts
 */
function draw(root, page, flash, acts) {
  fill(
    root,
    flash,
    matterHead(page),
    road(page),
    el(
      'div',
      { class: 'matter-columns' },
      el('div', { class: 'matter-main' }, limitsCard(page), acts),
      el(
        'div',
        { class: 'matter-side' },
        findingsCard(page),
        moneyCard(page),
        assetsCard(page),
        papersCard(page),
      ),
    ),
    recordCard(page),
  )
}

/** @param {HTMLElement} root */
function focusDayOfJudging(root) {
  const input = /** @type {HTMLElement | null} */ (root.querySelector('.acts-card .field-inline input'))
  input?.focus()
}
