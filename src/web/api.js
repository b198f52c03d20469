/**
 * What went wrong with a call: the API's problem document (RFC 9457), or one of ours when no answer came.
 * `status` is 0 when the server could not be reached.
 */
export class ApiProblem extends Error {
  /** @param {{ status: number, title: string, detail: string, type?: string, [member: string]: any }} problem */
  constructor(problem) {
    super(problem.detail)
    this.name = 'ApiProblem'
    this.problem = problem
    this.status = problem.status
  }
}

const unreachable = {
  status: 0,
  title: 'Không kết nối được máy chủ',
  detail: 'Kiểm tra mạng rồi thử lại. Chưa rõ yêu cầu đã tới nơi hay chưa.',
}

/**
 * Calls the API and gives its JSON (null for an empty answer).
 * @param {string} method
 * @param {string} path under /api/v1, beginning with a slash
 * @param {{ body?: unknown, headers?: Record<string, string> }} [options]
 * @throws {ApiProblem} on every answer that is not a success, and when none comes
 */
export async function call(method, path, { body, headers = {} } = {}) {
  const options =
    body === undefined
      ? { method, headers }
      : { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
  let response
  let text
  try {
    response = await fetch(`/api/v1${path}`, options)
    text = await response.text()
  } catch {
    throw new ApiProblem(unreachable)
  }
  const answer = parse(text)
  if (!response.ok) throw new ApiProblem(answer ?? unreadable(response.status))
  return answer
}

/**
 * Reads from the API; values that are empty are left out of the query.
 * @param {string} path
 * @param {Record<string, string | undefined | null>} [query]
 */
export function read(path, query = {}) {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) asked.set(name, value)
  const text = asked.toString()
  return call('GET', text === '' ? path : `${path}?${text}`)
}

/** @param {string} text */
function parse(text) {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** @param {number} status */
function unreadable(status) {
  return { status, title: 'Máy chủ trả lời không đọc được', detail: `Mã ${status}. Hãy thử lại sau ít phút.` }
}
