import { useEffect, useState } from 'react'
import { isTyping } from '../shell/use-keys.ts'

interface ListKeys {
  count: number
  open: (index: number) => void
  act: (index: number) => void
}

/** The keys of a list: j and k move the chosen line, Enter opens it, x does what it asks for. Gives the chosen line, -1 for none. */
export function useListKeys({ count, open, act }: ListKeys): number {
  const [chosen, choose] = useState(-1)
  const at = Math.min(chosen, count - 1)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const isControl = event.target instanceof HTMLElement && event.target.closest('a, button') !== null
      if (event.key === 'j') choose(Math.min(at + 1, count - 1))
      else if (event.key === 'k') choose(Math.max(at - 1, 0))
      else if (event.key === 'x' && at >= 0) act(at)
      else if (event.key === 'Enter' && at >= 0 && !isControl) open(at)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [at, count, open, act])
  return at
}
