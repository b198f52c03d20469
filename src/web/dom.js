/** @typedef {Node | string | number | null | undefined | false} Child */

/**
 * Makes an element. Attributes starting with `on` and holding a function are listeners, `true` sets a bare
 * attribute, `false`, null and undefined leave it out. Text always enters as text, never as markup.
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {any} the element; typed loosely because its kind follows from the tag
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    if (name.startsWith('on') && typeof value === 'function') {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value))
    } else element.setAttribute(name, value === true ? '' : String(value))
  }
  return put(element, ...children)
}

/**
 * Adds children to an element, leaving out null, undefined and false.
 * @param {HTMLElement} element
 * @param {...(Child | Child[])} children
 */
export function put(element, ...children) {
  for (const child of children.flat()) {
    if (child === null || child === undefined || child === false) continue
    element.append(child instanceof Node ? child : String(child))
  }
  return element
}

/**
 * Replaces everything inside an element.
 * @param {HTMLElement} element
 * @param {...(Child | Child[])} children
 */
export function fill(element, ...children) {
  element.replaceChildren()
  return put(element, ...children)
}

let lastId = 0

/** A new id for tying a label, a hint or an error to its control. */
export function newId(prefix = 'x') {
  lastId += 1
  return `${prefix}-${lastId}`
}

/**
 * Says a sentence to screen readers without moving the focus.
 * @param {string} sentence
 */
export function say(sentence) {
  const spoken = document.getElementById('spoken')
  if (spoken) spoken.textContent = sentence
}
