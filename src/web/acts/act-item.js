import { el, fill, newId } from '../dom.js'
import { actForm } from './act-form.js'
import { keyOf } from './form-key.js'

/**
 * One act that may be given: a button that opens its form in place.
 * @param {any} option
 * @param {import('./acts-card.js').Surroundings} surroundings
 */
export function actItem(option, surroundings) {
  const { forms } = surroundings
  const key = keyOf(option)
  const place = el('div', { class: 'act-form-place', id: newId('act') })
  const toggle = el(
    'button',
    { type: 'button', class: 'act-open', 'aria-expanded': 'false', 'aria-controls': place.id },
    option.label.vi,
  )
  const node = el('div', { class: 'act' }, toggle, place)
  const show = () => {
    const form = forms.get(key) ?? actForm(option.act)
    forms.set(key, form)
    form.renew(option, surroundings, close)
    fill(place, form.node)
    node.classList.add('is-open')
    toggle.setAttribute('aria-expanded', 'true')
    return form
  }
  const close = () => {
    forms.delete(key)
    place.replaceChildren()
    node.classList.remove('is-open')
    toggle.setAttribute('aria-expanded', 'false')
    toggle.focus()
  }
  const open = () => {
    const form = show()
    node.scrollIntoView({ block: 'nearest' })
    form.focus()
  }
  toggle.addEventListener('click', () => (node.classList.contains('is-open') ? close() : open()))
  if (forms.has(key)) show()
  return { act: option.act, asset: option.asset, allowed: option.allowed, open, node }
}
