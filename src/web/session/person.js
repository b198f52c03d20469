import { ApiProblem, call, read } from '../api.js'

/** @typedef {{ id: string, officeId: string, role: string, displayName: string }} Person */

/** @type {Person | null | undefined} */
let known

/**
 * The signed-in person, or null. Asks the API once; after that it is remembered until signing in or out.
 * @returns {Promise<Person | null>}
 */
export async function findPerson() {
  if (known !== undefined) return known
  try {
    known = await read('/me')
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 401) throw error
    known = null
  }
  return known ?? null
}

/**
 * Signs in; the session lives in a cookie that scripts cannot read.
 * @param {string} username
 * @param {string} password
 */
export async function signIn(username, password) {
  const { person } = await call('POST', '/sessions', { body: { username, password } })
  known = person
}

/** Signs out. */
export async function signOut() {
  await call('DELETE', '/sessions/current')
  known = null
}

/** Forgets who is signed in: the API said that the session has ended. */
export function forgetPerson() {
  known = null
}
