import { Button, Input, Popover } from 'antd'
import { useState } from 'react'
import { useSpecialDays } from '../api/law.ts'
import { readDay, showDay } from '../format/day.ts'
import { MonthSheet, nextMonth, previousMonth } from '../parts/month-sheet.tsx'
import { markSpecial } from '../parts/special-day.ts'
import { Icon } from '../shell/icons.tsx'
import { useSpeech } from '../words/language.tsx'

export interface DayInputProps {
  /** As typed. */
  value?: string
  onChange?: (text: string) => void
  id?: string
  today: string
  latest?: string
  'aria-label'?: string
  'aria-required'?: boolean
}

/** A day, typed as 30/9/2026 or picked from a calendar that shows Tết and days off. */
export function DayInput({ value = '', onChange, today, latest, ...rest }: DayInputProps) {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const picked = readDay(value, today)
  /** Writes a day out as it is read: "24/11" is 24/11/2026. */
  const writeOut = () => {
    if (picked !== null && showDay(picked) !== value) onChange?.(showDay(picked))
  }
  return (
    <Input
      {...rest}
      className="day-input"
      value={value}
      inputMode="numeric"
      autoComplete="off"
      placeholder={t.fields.day}
      onChange={(event) => onChange?.(event.target.value)}
      onBlur={writeOut}
      // Before the form is sent: written out after it, the day would be a change, and what was previewed be gone.
      onPressEnter={writeOut}
      suffix={
        <Popover
          trigger="click"
          placement="bottomRight"
          open={isOpen}
          onOpenChange={setOpen}
          destroyOnHidden
          content={
            <DayPicker
              picked={picked}
              today={today}
              latest={latest}
              pick={(day) => {
                onChange?.(showDay(day))
                setOpen(false)
              }}
            />
          }
        >
          <Button
            type="text"
            size="small"
            className="pick-day"
            aria-label={t.fields.pickDay}
            icon={<Icon name="calendar" size={16} />}
          />
        </Popover>
      }
    />
  )
}

interface DayPickerProps {
  picked: string | null
  today: string
  latest: string | undefined
  pick: (day: string) => void
}

function DayPicker({ picked, today, latest, pick }: DayPickerProps) {
  const { t, say } = useSpeech()
  const [month, setMonth] = useState((picked ?? today).slice(0, 7))
  const { data: special } = useSpecialDays(`${month}-01`, `${nextMonth(month)}-01`)
  return (
    <div className="day-picker">
      <div className="day-picker-head">
        <Button
          size="small"
          type="text"
          onClick={() => setMonth(previousMonth(month))}
          aria-label={t.fields.previousMonth}
        >
          ‹
        </Button>
        <Button
          size="small"
          type="link"
          disabled={latest !== undefined && today > latest}
          onClick={() => pick(today)}
        >
          {t.today}
        </Button>
        <Button
          size="small"
          type="text"
          onClick={() => setMonth(nextMonth(month))}
          aria-label={t.fields.nextMonth}
        >
          ›
        </Button>
      </div>
      <MonthSheet
        month={month}
        latest={latest}
        pick={pick}
        mark={(day) => {
          const { className, title } = markSpecial(special?.get(day), t, say)
          const own = `${day === picked ? 'is-picked' : ''} ${day === today ? 'is-today' : ''}`
          return title === undefined
            ? { className: `${className} ${own}` }
            : { className: `${className} ${own}`, title }
        }}
      />
    </div>
  )
}
