import { el, fill } from './dom.js'
import { signOut } from './session/person.js'
import { showRole } from './words/roles.js'
import { nameWorklist } from './words/worklist.js'

const places = [
  { path: '/viec-cua-toi', name: nameWorklist, needsPerson: true },
  { path: '/viec', name: () => 'Tất cả việc', needsPerson: true },
  { path: '/tra-thoi-han', name: () => 'Tra thời hạn', needsPerson: false },
]

/**
 * The bar above every page: where one may go, search over all matters, who one is.
 * @param {import('./session/person.js').Person | null} person
 * @param {string} path of the page being shown
 * @param {(address: string) => void} go
 */
export function drawTopBar(person, path, go) {
  const bar = /** @type {HTMLElement} */ (document.getElementById('top-bar'))
  const links = places
    .filter((place) => person !== null || !place.needsPerson)
    .map((place) => {
      const isHere = path === place.path || (place.path === '/viec' && path.startsWith('/viec/'))
      return el('a', { href: `#${place.path}`, 'aria-current': isHere ? 'page' : null }, place.name(person))
    })
  fill(
    bar,
    el(
      'a',
      { class: 'brand', href: '#/viec-cua-toi' },
      el('img', { src: '/mark.svg', alt: '', width: 26, height: 26 }),
      'Thi Hành',
    ),
    el('nav', { class: 'places', 'aria-label': 'Các trang' }, ...links),
    person && searchForm(go),
    person && personBox(person, go),
    person === null &&
      path !== '/dang-nhap' &&
      el('a', { class: 'sign-in-link', href: '#/dang-nhap' }, 'Đăng nhập'),
  )
}

/** @param {(address: string) => void} go */
function searchForm(go) {
  const input = el('input', {
    type: 'search',
    name: 'q',
    placeholder: 'Tìm số quyết định, bản án, tên đương sự',
    'aria-label': 'Tìm việc theo số quyết định, bản án, tên đương sự',
    maxlength: 200,
  })
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault()
    go(`/viec?q=${encodeURIComponent(input.value.trim())}`)
  }
  return el(
    'form',
    { class: 'search', role: 'search', 'aria-label': 'Tìm mọi việc', onsubmit: submit },
    input,
  )
}

/**
 * @param {import('./session/person.js').Person} person
 * @param {(address: string) => void} go
 */
function personBox(person, go) {
  const leave = async () => {
    await signOut().catch(() => {})
    go('/dang-nhap')
  }
  return el(
    'div',
    { class: 'who' },
    el('span', { class: 'who-name' }, person.displayName, el('small', {}, showRole(person.role))),
    el('button', { type: 'button', class: 'who-leave', onclick: leave }, 'Đăng xuất'),
  )
}
