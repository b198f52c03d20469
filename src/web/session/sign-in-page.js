import { el, fill, newId } from '../dom.js'
import { describeError } from '../page-parts/notices.js'
import { signIn } from './person.js'

/**
 * Signing in. Goes on to the address in `ve`, or to the worklist.
 * @param {HTMLElement} root
 * @param {import('../router.js').Visit} visit
 */
export async function signInPage(root, visit) {
  const error = el('p', { class: 'form-error', role: 'alert', id: newId('error') })
  const username = textInput('Tên đăng nhập', {
    name: 'username',
    autocomplete: 'username',
    autocapitalize: 'none',
  })
  const password = textInput('Mật khẩu', {
    name: 'password',
    type: 'password',
    autocomplete: 'current-password',
  })
  const button = el('button', { class: 'button button-main', type: 'submit' }, 'Đăng nhập')
  const submit = async (/** @type {Event} */ event) => {
    event.preventDefault()
    error.textContent = ''
    const missing = [username, password].find(({ input }) => input.value === '')
    if (missing) {
      error.textContent = `Hãy nhập ${missing.label.toLowerCase()}.`
      return missing.input.focus()
    }
    button.disabled = true
    try {
      await signIn(username.input.value, password.input.value)
      visit.go(visit.query.get('ve') ?? '/viec-cua-toi')
    } catch (problem) {
      error.textContent = describeSignIn(problem)
      password.input.select()
    } finally {
      button.disabled = false
    }
  }
  const form = el(
    'form',
    { class: 'sign-in-form', novalidate: true, onsubmit: submit },
    username.node,
    password.node,
    error,
    button,
  )
  visit.title('Đăng nhập')
  fill(
    root,
    el(
      'div',
      { class: 'sign-in' },
      el(
        'div',
        { class: 'card sign-in-card' },
        el('img', { src: '/mark.svg', alt: '', width: 44, height: 44 }),
        el('h1', {}, 'Thi Hành'),
        el('p', { class: 'muted' }, 'Việc thi hành án dân sự đi đúng bước, đúng hạn.'),
        form,
      ),
      el(
        'p',
        { class: 'sign-in-more' },
        el('a', { href: '#/tra-thoi-han' }, 'Tra thời hạn'),
        ' không cần đăng nhập.',
      ),
    ),
  )
  username.input.focus()
}

/** @param {any} problem */
function describeSignIn(problem) {
  return problem?.problem?.type === '/problems/wrong-sign-in'
    ? problem.problem.detail
    : describeError(problem)
}

/**
 * @param {string} label
 * @param {Record<string, string>} attributes
 */
function textInput(label, attributes) {
  const id = newId('field')
  const input = el('input', { id, type: 'text', spellcheck: 'false', ...attributes })
  return { label, input, node: el('div', { class: 'field' }, el('label', { for: id }, label), input) }
}
