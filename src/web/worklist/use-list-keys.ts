import { useLayoutEffect, useState } from 'react'
import { isTyping } from '../shell/use-keys.ts'

interface ListKeys {
  /** The lines as they stand, each by a name that stays with it. */
  ids: readonly string[]
  open: (index: number) => void
  act: (index: number) => void
}

/** The keys of a list: j and k move the chosen line, Enter opens it, x does what it asks for. Gives the chosen line, -1 for none. */
export function useListKeys({ ids, open, act }: ListKeys): number {
  const [chosen, setChosen] = useState<{ id: string; at: number } | null>(null)
  // A list that is read anew while it is gone through may have other lines above: the one that was chosen stays the one,
  // and where it has gone, what stands in its place is.
  const found = chosen === null ? -1 : ids.indexOf(chosen.id)
  const at = found >= 0 || chosen === null ? found : Math.min(chosen.at, ids.length - 1)
  // With the picture, not a moment after it: whoever sees the lines may press a key.
  useLayoutEffect(() => {
    const choose = (index: number) => {
      const id = ids[index]
      if (id !== undefined) setChosen({ id, at: index })
    }
    const press = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const isControl = event.target instanceof HTMLElement && event.target.closest('a, button') !== null
      if (event.key === 'j') choose(Math.min(at + 1, ids.length - 1))
      else if (event.key === 'k') choose(Math.max(at - 1, 0))
      else if (event.key === 'x' && at >= 0) act(at)
      else if (event.key === 'Enter' && at >= 0 && !isControl) open(at)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [at, ids, open, act])
  return at
}
