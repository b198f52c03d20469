import { useCallback } from 'react'
import { useSearch } from 'wouter'

/** What a page keeps in its address. */
export interface Address {
  /** What stands under a name; empty where nothing does. */
  read: (name: string) => string
  /** Keeps what is given beside what stands there; an empty text is taken out. */
  keep: (part: Readonly<Record<string, string>>) => void
}

/**
 * What is chosen on a page, kept in the address of that page: reloaded, gone back to or sent to somebody else, it shows the
 * same. A choice takes the place of the one before it and is no visit of its own.
 */
export function useAddress(): Address {
  const search = useSearch()
  const read = useCallback((name: string) => new URLSearchParams(search).get(name) ?? '', [search])
  return { read, keep: keepInAddress }
}

/** Keeps choices of the page that is shown in its address; see `useAddress`. */
export function keepInAddress(part: Readonly<Record<string, string>>): void {
  // Read here, not while drawing: two choices of one moment would else undo each other.
  const query = new URLSearchParams(window.location.search)
  for (const [name, value] of Object.entries(part)) {
    if (value === '') query.delete(name)
    else query.set(name, value)
  }
  const text = query.toString()
  window.history.replaceState(null, '', `${window.location.pathname}${text === '' ? '' : `?${text}`}`)
}

/** A number out of an address: `fallback` where it is none, or is below one or above `most`. */
export function readNumber(text: string, fallback: number, most = 9999): number {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= most ? number : fallback
}
