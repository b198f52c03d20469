import { el, newId } from '../dom.js'

/**
 * A section under a heading, told as one region to screen readers.
 * @param {string} title
 * @param {{ class?: string, aside?: import('../dom.js').Child, id?: string }} options
 * @param {...(import('../dom.js').Child | import('../dom.js').Child[])} children
 */
export function titled(title, options, ...children) {
  const id = newId('section')
  const heading = el('h2', { id }, title)
  return el(
    'section',
    { class: `card ${options.class ?? ''}`.trim(), 'aria-labelledby': id, id: options.id },
    el('div', { class: 'card-head' }, heading, options.aside ?? null),
    ...children,
  )
}
