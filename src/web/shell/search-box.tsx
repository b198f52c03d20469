import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useSpeech } from '../words/language.tsx'
import { Icon } from './icons.tsx'

/** Finds matters by number, judgment or name. The key "/" leads here from anywhere. */
export function SearchBox() {
  const { t } = useSpeech()
  const [, go] = useLocation()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return
      event.preventDefault()
      input.current?.focus()
    }
    window.addEventListener('keydown', focus)
    return () => window.removeEventListener('keydown', focus)
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    go(`/viec?q=${encodeURIComponent(text.trim())}`)
    setText('')
  }
  return (
    <search className="search">
      <form onSubmit={submit}>
        <Icon name="search" size={17} />
        <input
          ref={input}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            // Out of the search as it was entered: by one key.
            if (event.key === 'Escape' && text === '') event.currentTarget.blur()
          }}
          placeholder={t.search.placeholder}
          aria-label={t.search.label}
          maxLength={200}
        />
        <span className="search-key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  )
}

/** Whether a key was meant for a field that is being typed in. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
