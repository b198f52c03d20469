import { el } from '../dom.js'
import { showAssetName } from '../words/asset-states.js'
import { refusalList } from './refusal-list.js'

const folds = [
  { kind: 'condition', title: 'Thiếu điều kiện', say: 'Đúng bước, nhưng còn một điều kiện chưa đạt.' },
  { kind: 'order', title: 'Chưa đến lượt', say: 'Phải làm việc khác trước.' },
  { kind: 'others', title: 'Thuộc thẩm quyền người khác', say: 'Vai trò của bạn không được thực hiện.' },
  {
    kind: 'never',
    title: 'Không thuộc bước này',
    say: 'Từ bước hiện tại không còn đường tới những hành vi này.',
  },
]

/**
 * The refused acts, folded by why: a condition is missing, something comes first, it is for others to give, or no way
 * leads there any more.
 * @param {readonly any[]} options
 * @param {import('./acts-card.js').Surroundings} surroundings
 */
export function refusedActs(options, surroundings) {
  const drawn = folds.map((fold) => {
    const items = options
      .filter((option) => kindOf(option) === fold.kind)
      .map((option) => refusedItem(option, surroundings))
    return { ...fold, items, node: items.length === 0 ? null : foldNode(fold, items) }
  })
  return {
    node: el('div', { class: 'refused' }, ...drawn.map(({ node }) => node)),
    items: drawn.flatMap(({ items }) => items),
  }
}

/** @param {any} option */
function kindOf({ refusals }) {
  const has = (/** @type {string} */ requirement) =>
    refusals.some((/** @type {any} */ no) => no.requirement === requirement)
  if (has('mayGiveAct')) return 'others'
  if (!has('order')) return 'condition'
  return refusals.some((/** @type {any} */ no) => no.remedy.kind === 'none') ? 'never' : 'order'
}

/**
 * @param {{ title: string, say: string }} fold
 * @param {readonly { node: HTMLElement }[]} items
 */
function foldNode({ title, say }, items) {
  return el(
    'details',
    { class: 'refused-fold' },
    el('summary', {}, `${title} (${items.length})`),
    el('p', { class: 'muted small' }, say),
    el('ul', { class: 'refused-acts' }, ...items.map(({ node }) => node)),
  )
}

/**
 * @param {any} option
 * @param {import('./acts-card.js').Surroundings} surroundings
 */
function refusedItem(option, surroundings) {
  const asset = option.asset === undefined ? null : el('small', {}, ` ${showAssetName(option.asset)}`)
  const node = el(
    'li',
    { class: 'refused-act', tabindex: -1 },
    el('p', { class: 'refused-name' }, option.label.vi, asset),
    refusalList(option.refusals, surroundings, option),
  )
  const open = () => {
    const fold = node.closest('details')
    if (fold) fold.open = true
    node.scrollIntoView({ block: 'center' })
    node.focus({ preventScroll: true })
  }
  return { act: option.act, asset: option.asset, allowed: false, open, node }
}
