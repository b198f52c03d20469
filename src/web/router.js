import { ApiProblem } from './api.js'
import { el, fill } from './dom.js'
import { loadingNotice, problemNotice } from './page-parts/notices.js'
import { findPerson, forgetPerson } from './session/person.js'
import { drawTopBar } from './top-bar.js'

/**
 * One visit to a page.
 * @typedef {{
 *   params: readonly string[],
 *   query: URLSearchParams,
 *   person: import('./session/person.js').Person | null,
 *   go: (address: string) => void,
 *   title: (title: string) => void,
 * }} Visit
 *
 * A page draws itself into its root. `isPublic` pages need no sign-in.
 * @typedef {{ path: RegExp, page: (root: HTMLElement, visit: Visit) => Promise<void>, isPublic?: boolean }} Route
 */

/**
 * Shows the page whose path fits the address after `#`, now and whenever the address changes.
 * @param {readonly Route[]} routes
 * @param {string} home the address when there is none
 */
export function startRouter(routes, home) {
  const main = /** @type {HTMLElement} */ (document.getElementById('noi-dung'))
  const show = () => showAddress(routes, main, currentAddress() || home)
  window.addEventListener('hashchange', show)
  show()
}

function currentAddress() {
  return window.location.hash.startsWith('#/') ? window.location.hash.slice(1) : ''
}

/** @param {string} address */
function go(address) {
  if (`#${address}` === window.location.hash) window.dispatchEvent(new HashChangeEvent('hashchange'))
  else window.location.hash = address
}

/**
 * @param {readonly Route[]} routes
 * @param {HTMLElement} main
 * @param {string} address
 */
async function showAddress(routes, main, address) {
  const [path = '', search = ''] = address.split('?')
  const route = routes.find((one) => one.path.test(path))
  // A page left behind goes on drawing into a root that nobody sees.
  const root = el('div', { class: 'page' }, loadingNotice('Đang tải…'))
  main.replaceChildren(root)
  window.scrollTo({ top: 0, behavior: 'instant' })
  try {
    const person = await findPerson()
    drawTopBar(person, path, go)
    if (route === undefined) return notFound(root)
    if (person === null && !route.isPublic) return go(`/dang-nhap?ve=${encodeURIComponent(address)}`)
    const params = (route.path.exec(path) ?? []).slice(1)
    await route.page(root, { params, query: new URLSearchParams(search), person, go, title: setTitle })
    if (root.isConnected && !root.contains(document.activeElement))
      root.querySelector('h1')?.focus({ preventScroll: true })
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) {
      forgetPerson()
      return go(`/dang-nhap?ve=${encodeURIComponent(address)}`)
    }
    fill(
      root,
      problemNotice(error, () => showAddress(routes, main, address)),
    )
  }
}

/** @param {string} title */
function setTitle(title) {
  document.title = `${title} – Thi Hành`
}

/** @param {HTMLElement} root */
function notFound(root) {
  setTitle('Không có trang này')
  fill(
    root,
    el('h1', { tabindex: -1 }, 'Không có trang này'),
    el(
      'p',
      {},
      'Địa chỉ không đúng hoặc trang đã đổi chỗ. ',
      el('a', { href: '#/viec-cua-toi' }, 'Về danh sách việc.'),
    ),
  )
}
