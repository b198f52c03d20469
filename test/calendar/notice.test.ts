import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import {
  type DayUnit,
  explainLatestNoticeDay,
  type Length,
  latestNoticeDay,
} from '../../workflows/calendar/due-date.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'

const calendar = createCalendar()

function ask(event: string, n: number, unit: Length['unit'], of = calendar) {
  const notice = latestNoticeDay(of, parseDay(event), { n, unit } as Length)
  return {
    event: notice.event.toString(),
    latest: notice.latest.toString(),
    latestClear: notice.latestClear.toString(),
    flags: notice.flags,
  }
}

describe('Notice at least N before an event is given at the latest', () => {
  it.each([
    [3, 'workingDays', '2026-03-02', '2026-02-25', '2026-02-24', 'seizure on a Monday'],
    [3, 'workingDays', '2026-08-24', '2026-08-20', '2026-08-19', 'the make-up Saturday counts'],
    [1, 'workingDays', '2026-08-24', '2026-08-22', '2026-08-21', ''],
    [1, 'workingDays', '2026-09-03', '2026-08-28', '2026-08-27', 'over National Day'],
    [2, 'workingDays', '2026-05-05', '2026-04-29', '2026-04-28', 'clear days reach past 27/4'],
    [1, 'workingDays', '2026-04-29', '2026-04-28', '2026-04-24', 'the clear day itself is moved back'],
    [2, 'days', '2024-07-19', '2024-07-17', '2024-07-16', 'auction dossiers'],
    [15, 'days', '2026-11-30', '2026-11-13', '2026-11-13', 'counts back to a Sunday'],
    [1, 'days', '2026-11-25', '2026-11-23', '2026-11-23', 'counts back to Vietnam Culture Day'],
    [1, 'weeks', '2026-08-27', '2026-08-20', '2026-08-19', ''],
    [1, 'months', '2026-07-31', '2026-06-30', '2026-06-29', 'no 31 June'],
    [1, 'years', '2024-02-29', '2023-02-28', '2023-02-27', 'no 29 February 2023'],
  ] as const)(
    '%i %s before the event of %s: %s, or %s to leave them clear %s',
    (n, unit, event, latest, latestClear, _why) => {
      expect(ask(event, n, unit)).toMatchObject({ event, latest, latestClear })
    },
  )
})

it('The answer says when the notice had to move back, and when the latest day is short of clear days', () => {
  expect(ask('2026-08-24', 3, 'workingDays').flags).toEqual(['clearDaysShort'])
  expect(ask('2026-11-16', 15, 'days').flags).toEqual(['movedBack'])
  expect(ask('2026-07-31', 1, 'months').flags).toEqual(['noCorrespondingDate', 'clearDaysShort'])
})

it('The answer says when it rests on a proposal or on a year without a decision', () => {
  expect(ask('2026-11-25', 1, 'workingDays').flags).toEqual(['proposalNearby', 'clearDaysShort'])
  expect(ask('2026-12-01', 1, 'workingDays').flags).toEqual(['proposalNearby', 'clearDaysShort'])
  expect(ask('2026-11-29', 1, 'days').flags).toEqual(['proposalNearby', 'movedBack'])
  expect(ask('2026-12-02', 1, 'workingDays').flags).toEqual(['clearDaysShort'])
  expect(ask('2027-01-06', 2, 'workingDays').flags).toEqual(['provisionalCalendar', 'clearDaysShort'])
  expect(ask('2027-01-06', 20, 'days').flags).toEqual(['clearDaysShort'])
  expect(ask('2027-01-06', 1, 'months').flags).toEqual(['movedBack'])
})

describe('An office that holds clear days to be the law', () => {
  const strict = createCalendar({ backwardNotice: 'clearDays' })

  it('gets the clear day as the latest day, and no warning beside it', () => {
    expect(ask('2026-08-24', 3, 'workingDays', strict)).toMatchObject({
      latest: '2026-08-19',
      latestClear: '2026-08-19',
      flags: [],
    })
  })

  it('is told when the clear day itself had to move back', () => {
    expect(ask('2026-08-26', 1, 'days', strict)).toMatchObject({ latest: '2026-08-24', flags: [] })
    expect(ask('2026-08-25', 1, 'days', strict)).toMatchObject({ latest: '2026-08-22', flags: ['movedBack'] })
  })
})

describe('A notice that cannot be counted in days is refused', () => {
  it.each([
    [24, 'hours'],
    [0, 'immediately'],
    [0, 'days'],
    [2.5, 'workingDays'],
  ] as const)('%d %s', (n, unit) => {
    expect(() => ask('2026-08-24', n, unit)).toThrow(RangeError)
    expect(() => explainLatestNoticeDay(calendar, parseDay('2026-08-24'), { n, unit } as Length)).toThrow(
      RangeError,
    )
  })

  it('and one that reaches before the calendar', () => {
    expect(() => ask('1990-01-02', 2, 'workingDays')).toThrow('Year 1989')
    expect(() => ask('1991-01-02', 2, 'years')).toThrow('Year 1989')
  })
})

describe('The working runs backwards from the event', () => {
  const lines = (language: 'vi' | 'en', event: string, n: number, unit: DayUnit) =>
    explainLatestNoticeDay(calendar, parseDay(event), { n, unit }).working.map(
      (line) => `${line.date} ${line.counted ?? '-'} ${line.why[language]}`,
    )

  it('working days, with the days off that are passed over', () => {
    expect(lines('en', '2026-08-24', 2, 'workingDays')).toEqual([
      '2026-08-24 - Day of the event, not counted (Civil Code art. 147(3))',
      '2026-08-23 - Weekend (Sunday), not counted',
      '2026-08-22 1 1 working day before the event; Make-up working day for 2026-08-31',
      '2026-08-21 2 2 working days before the event; the notice day counts as the last of them; latest notice, the notice day counted',
      '2026-08-20 - latest notice leaving 2 working days clear',
    ])
  })

  it('days, with the move back off a day off', () => {
    expect(lines('vi', '2026-11-25', 1, 'days')).toEqual([
      '2026-11-25 - Ngày xảy ra sự kiện, không tính (BLDS Đ.147(3))',
      '2026-11-24 1 1 ngày trước sự kiện; Ngày Văn hóa Việt Nam; ngày thông báo được tính là ngày cuối; ngày nghỉ, phải thông báo trước đó',
      '2026-11-23 - Đề xuất chưa áp dụng: Nghỉ hoán đổi; thông báo muộn nhất vào ngày này nếu tính cả ngày thông báo; thông báo muộn nhất để còn đủ 1 ngày trọn',
    ])
  })

  it('months, only from the corresponding date back', () => {
    expect(lines('en', '2026-07-31', 1, 'months')).toEqual([
      '2026-07-31 - Day of the event, not counted (Civil Code art. 147(3))',
      '2026-06-30 1 1 month before the event; the notice day counts as the last of them; latest notice, the notice day counted',
      '2026-06-29 - latest notice leaving 1 month clear',
    ])
  })

  it('and belongs to the plain answer', () => {
    const { working, ...answer } = explainLatestNoticeDay(calendar, parseDay('2026-03-02'), {
      n: 3,
      unit: 'workingDays',
    })
    expect(answer).toEqual(latestNoticeDay(calendar, parseDay('2026-03-02'), { n: 3, unit: 'workingDays' }))
    expect(working.at(-1)?.date).toBe('2026-02-24')
  })
})
