import { useSyncExternalStore } from 'react'

// The same width as in the styles.
const narrow = '(max-width: 720px)'

function subscribe(changed: () => void): () => void {
  const list = window.matchMedia(narrow)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}

/** Whether the screen is as narrow as a telephone, where a finger does what a mouse does elsewhere. */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches)
}
