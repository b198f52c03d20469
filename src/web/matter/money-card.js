import { el } from '../dom.js'
import { groupDigits, showMoney } from '../format/money.js'
import { titled } from '../page-parts/titled.js'
import { showObligation } from '../words/obligations.js'

/**
 * The money of a matter: what each obligation asks, what came in, what went out, what is held.
 * @param {import('./read-matter.js').MatterPage} page
 */
export function moneyCard({ matter }) {
  const { money, obligations } = matter
  const rows = obligations.map((/** @type {any} */ one) =>
    el(
      'tr',
      {},
      el(
        'td',
        {},
        showObligation({ type: one.type }),
        one.performed ? el('small', {}, ' đã thi hành') : null,
      ),
      el('td', { class: 'number' }, one.amount === undefined ? '–' : groupDigits(one.amount)),
      el('td', { class: 'number' }, groupDigits(one.collected)),
      el('td', { class: 'number' }, groupDigits(one.disbursed)),
    ),
  )
  return titled(
    'Tiền',
    { aside: el('span', { class: 'count' }, 'đồng') },
    el(
      'table',
      { class: 'plain' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ...['Nghĩa vụ', 'Phải thi hành', 'Đã thu', 'Đã chi'].map((name, index) =>
            el('th', { scope: 'col', class: index > 0 ? 'number' : null }, name),
          ),
        ),
      ),
      el('tbody', {}, ...rows),
    ),
    el(
      'p',
      { class: 'money-held' },
      'Đang giữ ',
      el('strong', {}, showMoney(money.in - money.out)),
      `, trong đó được chi ${showMoney(money.payable - money.out)}.`,
    ),
  )
}
