import { el } from '../dom.js'
import { isDoubt, showFlag } from '../words/flags.js'

/**
 * What to know about an answer, in words; those that may change it stand out.
 * @param {readonly string[]} flags
 */
export function flagList(flags) {
  if (flags.length === 0) return null
  const items = flags.map((flag) =>
    el('li', { class: isDoubt(flag) ? 'flag is-doubt' : 'flag' }, capital(showFlag(flag))),
  )
  return el('ul', { class: 'flags', 'aria-label': 'Lưu ý' }, ...items)
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
