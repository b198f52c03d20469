import { type FormEvent, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { usePhone } from '../parts/use-phone.ts'
import { useSpeech } from '../words/language.tsx'
import { Icon } from './icons.tsx'
import { useKeys } from './use-keys.ts'

/** Finds matters by number, judgment or name. The key "/" leads here from anywhere. */
export function SearchBox() {
  const { t } = useSpeech()
  const [, go] = useLocation()
  const isPhone = usePhone()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useKeys(useMemo(() => ({ '/': () => input.current?.focus() }), []))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    go(`/viec?q=${encodeURIComponent(text.trim())}`)
    setText('')
    // What was looked for is read next: the keys of the list are meant for it, no longer for this field.
    input.current?.blur()
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
          placeholder={isPhone ? t.search.short : t.search.placeholder}
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
