/** An answer nobody took within this time (ms) is too old to be shown as the present. */
const keptFor = 10_000

const started = new Map<string, { answer: Promise<Response>; at: number }>()

/** Asks the API for `path` (under /api/v1) before the part of the program that needs the answer has come. */
export function readEarly(path: string): void {
  const answer = fetch(`/api/v1${path}`)
  // Whoever takes the answer hears of the failure.
  answer.catch(() => {})
  started.set(path, { answer, at: performance.now() })
}

/** Forgets every answer on its way: it was for somebody else. */
export function forgetEarly(): void {
  started.clear()
}

/** The answer to `path` that is on its way, once; undefined where there is none or it is too old. */
export function takeEarly(path: string): Promise<Response> | undefined {
  const early = started.get(path)
  started.delete(path)
  return early !== undefined && performance.now() - early.at < keptFor ? early.answer : undefined
}
