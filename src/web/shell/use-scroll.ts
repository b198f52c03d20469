import { useEffect, useLayoutEffect } from 'react'

/** How far down each address was left, for coming back to it. */
const places = new Map<string, number>()
let wanted: number | null = null

/** How long (ms) what a page still reads may take to make it long enough again. */
const patience = 2000

// Listened for from the beginning, so before the router: what it draws next asks where it stood.
window.addEventListener('popstate', () => {
  wanted = places.get(addressHere()) ?? 0
})

/** A new page begins at its top; one that is gone back to stands where it was left. */
export function useScroll(path: string): void {
  useEffect(() => {
    window.history.scrollRestoration = 'manual'
    const note = () => places.set(addressHere(), window.scrollY)
    window.addEventListener('scroll', note, { passive: true })
    return () => window.removeEventListener('scroll', note)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new address moves the page.
  useLayoutEffect(() => {
    const top = wanted ?? 0
    wanted = null
    window.scrollTo({ top })
    return top === 0 ? undefined : waitForRoom(top)
  }, [path])
}

/** Scrolls down as soon as the page is long enough, unless the reader moves it himself first. */
function waitForRoom(top: number): () => void {
  const watch = new ResizeObserver(() => {
    window.scrollTo({ top })
    if (window.scrollY >= top) stop()
  })
  const timer = window.setTimeout(stop, patience)
  const byReader = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const
  function stop() {
    watch.disconnect()
    window.clearTimeout(timer)
    for (const one of byReader) window.removeEventListener(one, stop)
  }
  for (const one of byReader) window.addEventListener(one, stop, { passive: true })
  watch.observe(document.body)
  return stop
}

function addressHere(): string {
  return window.location.pathname + window.location.search
}
