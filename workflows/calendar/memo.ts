/** A store that never holds more than about twice `limit` answers: what was not asked for lately is dropped. */
export interface Memo<Value> {
  get(key: number): Value | undefined
  set(key: number, value: Value): void
}

/** Builds a bounded store in two generations: when the young one is full it becomes the old one. */
export function createMemo<Value>(limit: number): Memo<Value> {
  let young = new Map<number, Value>()
  let old = new Map<number, Value>()

  function set(key: number, value: Value): void {
    if (young.size >= limit) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }

  function get(key: number): Value | undefined {
    const fresh = young.get(key)
    if (fresh !== undefined) return fresh
    const aged = old.get(key)
    if (aged !== undefined) set(key, aged)
    return aged
  }

  return { get, set }
}
