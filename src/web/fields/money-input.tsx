import { Input } from 'antd'
import { type ChangeEvent, useLayoutEffect, useRef } from 'react'
import { groupDigits } from '../format/money.ts'

interface MoneyInputProps {
  /** Digits in groups of three, as typed. */
  value?: string
  onChange?: (text: string) => void
  id?: string
  unit?: string
}

/** A whole number, grouped by thousands while it is typed; the caret stays behind the same digit while the dots move. */
export function MoneyInput({ value = '', onChange, id, unit }: MoneyInputProps) {
  const place = useRef<{ input: HTMLInputElement; digits: number } | null>(null)
  useLayoutEffect(() => {
    if (place.current === null) return
    const { input, digits } = place.current
    place.current = null
    const caret = caretBehind(input.value, digits)
    input.setSelectionRange(caret, caret)
  })
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target
    const caret = input.selectionStart ?? input.value.length
    const leading = /^\D*0*/.exec(input.value.slice(0, caret))?.[0].replace(/\D/g, '').length ?? 0
    const before = input.value.slice(0, caret).replace(/\D/g, '').length
    const digits = input.value.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
    place.current = { input, digits: Math.min(before - (leading > 0 ? leading : 0), digits.length) }
    if (digits === '0') place.current.digits = 1
    onChange?.(groupDigits(digits))
  }
  return (
    <Input
      id={id}
      className="money-input"
      value={value}
      inputMode="numeric"
      autoComplete="off"
      maxLength={26}
      onChange={change}
      suffix={unit}
    />
  )
}

function caretBehind(text: string, digits: number): number {
  let seen = 0
  let place = 0
  while (place < text.length && seen < digits) {
    if (/\d/.test(text.charAt(place))) seen += 1
    place += 1
  }
  return place
}
