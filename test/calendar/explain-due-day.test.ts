import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import { type DueOptions, dueDay, explainDueDay, type Length } from '../../workflows/calendar/due-date.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'
import type { CalendarSettings } from '../../workflows/calendar/settings.ts'

function lines(
  language: 'vi' | 'en',
  from: string,
  length: Length,
  settings?: Partial<CalendarSettings>,
  options?: DueOptions,
) {
  const { working } = explainDueDay(createCalendar(settings), parseDay(from), length, options)
  return working.map((line) => `${line.date} ${line.counted ?? '-'} ${line.why[language]}`)
}

describe('A count of working days is shown day by day', () => {
  it('in Vietnamese: the event day, the make-up Saturday, each day off by name, the last day', () => {
    expect(lines('vi', '2026-08-21', { n: 7, unit: 'workingDays' })).toEqual([
      '2026-08-21 - Ngày xảy ra sự kiện, không tính (BLDS Đ.147(3))',
      '2026-08-22 1 Ngày làm việc thứ 1: Làm bù cho ngày 31/8/2026',
      '2026-08-23 - Nghỉ cuối tuần (Chủ nhật), không tính',
      '2026-08-24 2 Ngày làm việc thứ 2',
      '2026-08-25 3 Ngày làm việc thứ 3',
      '2026-08-26 4 Ngày làm việc thứ 4',
      '2026-08-27 5 Ngày làm việc thứ 5',
      '2026-08-28 6 Ngày làm việc thứ 6',
      '2026-08-29 - Nghỉ cuối tuần (thứ Bảy), không tính',
      '2026-08-30 - Nghỉ cuối tuần (Chủ nhật), không tính',
      '2026-08-31 - Nghỉ hoán đổi, không tính',
      '2026-09-01 - Quốc khánh, không tính',
      '2026-09-02 - Quốc khánh, không tính',
      '2026-09-03 7 Ngày làm việc thứ 7; hết thời hạn lúc 24 giờ (BLDS Đ.148(6))',
    ])
  })

  it('in English, with the compensatory day off', () => {
    expect(lines('en', '2026-04-24', { n: 1, unit: 'workingDays' })).toEqual([
      '2026-04-24 - Day of the event, not counted (Civil Code art. 147(3))',
      '2026-04-25 - Weekend (Saturday), not counted',
      "2026-04-26 - Hùng Kings' Commemoration Day, not counted",
      "2026-04-27 - Day off in lieu of Hùng Kings' Commemoration Day, not counted",
      '2026-04-28 1 Working day 1; the period ends at 24:00 (Civil Code art. 148(6))',
    ])
  })

  it('with the proposal that is not applied, and with the one that is', () => {
    expect(lines('en', '2026-11-20', { n: 1, unit: 'workingDays' })[3]).toBe(
      '2026-11-23 1 Working day 1: Proposed, not applied: Swapped day off; the period ends at 24:00 (Civil Code art. 148(6))',
    )
    const adopted = lines(
      'vi',
      '2026-11-20',
      { n: 4, unit: 'workingDays' },
      { adoptedProposals: ['2026-11-23'] },
    )
    expect(adopted[3]).toBe('2026-11-23 - Nghỉ hoán đổi (theo đề xuất), không tính')
    expect(adopted[8]).toBe(
      '2026-11-28 4 Ngày làm việc thứ 4: Làm bù cho ngày 23/11/2026; hết thời hạn lúc 24 giờ (BLDS Đ.148(6))',
    )
    expect(lines('vi', '2026-11-27', { n: 1, unit: 'workingDays' })[1]).toBe(
      '2026-11-28 - Nghỉ cuối tuần (thứ Bảy); Đề xuất chưa áp dụng: Làm bù cho ngày 23/11/2026, không tính',
    )
  })

  it('with the days off of a year without a decision marked as computed', () => {
    expect(lines('vi', '2027-04-15', { n: 1, unit: 'workingDays' })[1]).toBe(
      '2027-04-16 - Giỗ Tổ Hùng Vương (tính theo luật, không có dữ liệu quyết định), không tính',
    )
    expect(lines('en', '2017-09-01', { n: 1, unit: 'workingDays' })[1]).toBe(
      '2017-09-02 - National Day (computed from the law, no decision on file), not counted',
    )
  })
})

it('A count of calendar days counts days off too, and shows where it runs on to a working day', () => {
  expect(lines('en', '2026-11-20', { n: 4, unit: 'days' })).toEqual([
    '2026-11-20 - Day of the event, not counted (Civil Code art. 147(3))',
    '2026-11-21 1 Day 1: Weekend (Saturday), counted all the same',
    '2026-11-22 2 Day 2: Weekend (Sunday), counted all the same',
    '2026-11-23 3 Day 3: Proposed, not applied: Swapped day off',
    '2026-11-24 4 Day 4: Vietnam Culture Day, counted all the same; the last day is a day off, the period runs on to the next working day (Civil Code art. 148(5))',
    '2026-11-25 - Next working day; the period ends at 24:00 (Civil Code art. 148(6))',
  ])
  expect(
    lines('vi', '2026-08-13', { n: 9, unit: 'days' }, { makeUpSaturdayEndsPeriod: false }).slice(-3),
  ).toEqual([
    '2026-08-22 9 Ngày thứ 9: Làm bù cho ngày 31/8/2026; ngày cuối là ngày nghỉ, thời hạn kéo đến ngày làm việc tiếp theo (BLDS Đ.148(5))',
    '2026-08-23 - Nghỉ cuối tuần (Chủ nhật)',
    '2026-08-24 - Ngày làm việc tiếp theo; hết thời hạn lúc 24 giờ (BLDS Đ.148(6))',
  ])
})

it('Weeks show one day each', () => {
  expect(lines('vi', '2026-08-10', { n: 3, unit: 'weeks' }).map((line) => line.slice(0, 26))).toEqual([
    '2026-08-10 - Ngày xảy ra s',
    '2026-08-17 1 Tuần thứ 1',
    '2026-08-24 2 Tuần thứ 2',
    '2026-08-31 3 Tuần thứ 3: N',
    '2026-09-01 - Quốc khánh',
    '2026-09-02 - Quốc khánh',
    '2026-09-03 - Ngày làm việc',
  ])
})

describe('Months and years show only the days that matter', () => {
  it('the corresponding date', () => {
    expect(lines('en', '2026-07-13', { n: 1, unit: 'months' })).toEqual([
      '2026-07-13 - Day of the event, not counted (Civil Code art. 147(3))',
      '2026-08-13 1 Corresponding date after 1 month (Civil Code art. 148(3)); the period ends at 24:00 (Civil Code art. 148(6))',
    ])
    expect(lines('vi', '2024-08-13', { n: 2, unit: 'years' })[1]).toBe(
      '2026-08-13 2 Ngày tương ứng sau 2 năm (BLDS Đ.148(4)); hết thời hạn lúc 24 giờ (BLDS Đ.148(6))',
    )
  })

  it('the last day of a month that lacks the date, and the roll-over', () => {
    expect(lines('vi', '2026-01-31', { n: 1, unit: 'months' })).toEqual([
      '2026-01-31 - Ngày xảy ra sự kiện, không tính (BLDS Đ.147(3))',
      '2026-02-28 1 Sau 1 tháng không có ngày tương ứng: ngày cuối tháng (BLDS Đ.148(3)): Nghỉ cuối tuần (thứ Bảy), vẫn tính; ngày cuối là ngày nghỉ, thời hạn kéo đến ngày làm việc tiếp theo (BLDS Đ.148(5))',
      '2026-03-01 - Nghỉ cuối tuần (Chủ nhật)',
      '2026-03-02 - Ngày làm việc tiếp theo; hết thời hạn lúc 24 giờ (BLDS Đ.148(6))',
    ])
    expect(lines('en', '2020-02-29', { n: 5, unit: 'years' })[1]).toBe(
      '2025-02-28 5 No corresponding date after 5 years: last day of the month (by analogy with Civil Code art. 148(3)); the period ends at 24:00 (Civil Code art. 148(6))',
    )
  })
})

describe('A limitation shows both dates', () => {
  it('the day by article 151 and the day by the general rule', () => {
    const shown = lines('en', '2020-08-23', { n: 5, unit: 'years' }, undefined, { limitation: true })
    expect(shown[1]).toContain('2025-08-23 5 Corresponding date after 5 years')
    expect(shown[1]).toContain('the last day of the limitation (Civil Code art. 151)')
    expect(shown[3]).toBe('2025-08-25 - Next working day; the period ends at 24:00 (Civil Code art. 148(6))')
  })

  it('or that it ends on a day off, when the office reads it so', () => {
    const shown = lines(
      'vi',
      '2020-08-23',
      { n: 5, unit: 'years' },
      { limitationRollsOver: false },
      { limitation: true },
    )
    expect(shown).toHaveLength(2)
    expect(shown[1]).toContain('kết thúc vào ngày nghỉ, theo cách hiểu đã chọn trong cài đặt')
  })

  it('and an ordinary period does not speak of limitation', () => {
    expect(lines('en', '2020-08-23', { n: 5, unit: 'years' }).join()).not.toContain('limitation')
  })
})

it('A duty to act at once has one line', () => {
  expect(lines('vi', '2026-09-02', { n: 0, unit: 'immediately' })).toEqual([
    '2026-09-02 - Phải thực hiện ngay trong ngày',
  ])
})

it('The explained answer is the plain answer', () => {
  const calendar = createCalendar()
  const { working, ...answer } = explainDueDay(calendar, parseDay('2026-11-09'), { n: 15, unit: 'days' })
  expect(answer).toEqual({ ...dueDay(calendar, parseDay('2026-11-09'), { n: 15, unit: 'days' }) })
  expect(working).toHaveLength(17)
})
