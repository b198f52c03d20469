import { useLayoutEffect } from 'react'

/**
 * Single keys of a page, by the key as the browser names it. A key that is meant for a field, for a form that is open, or
 * that is pressed with Ctrl, Alt or the command key, is left alone.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  // With the picture, not a moment after it: whoever sees what a key is for may press it.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = keys[event.key]
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || isInForm(event.target)) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [keys])
}

/** Whether a key was meant for a field that is being typed in. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

function isInForm(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"]') !== null
}
