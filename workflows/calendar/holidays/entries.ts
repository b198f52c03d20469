import type { Bilingual } from '../bilingual.ts'
import type { DayOff, EntryStatus, HolidayId } from './year-of-holidays.ts'

/** What each holiday is called. */
export const holidayNames: Readonly<Record<HolidayId, Bilingual>> = {
  newYear: { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' },
  hungKings: { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" },
  victory: { vi: 'Ngày Chiến thắng', en: 'Victory Day' },
  labour: { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' },
  nationalDay: { vi: 'Quốc khánh', en: 'National Day' },
  cultureDay: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
}

/** A statutory holiday (ngày nghỉ lễ, tết) on `date` (YYYY-MM-DD). */
export function statutory(
  date: string,
  holiday: HolidayId,
  source: string,
  status: EntryStatus = 'official',
): DayOff {
  return { date, holiday, name: holidayNames[holiday], kind: 'statutory', status, source }
}

/** A compensatory day off (nghỉ bù) on `date`, for a holiday that fell on the weekly rest (Labour Code art. 111(3)). */
export function compensatory(
  date: string,
  holiday: HolidayId,
  source: string,
  status: EntryStatus = 'official',
): DayOff {
  const { vi, en } = holidayNames[holiday]
  const name = { vi: `Nghỉ bù ${vi}`, en: `Day off in lieu of ${en}` }
  return { date, holiday, name, kind: 'compensatory', status, source }
}

/** A swapped day off (nghỉ hoán đổi) on `date`, worked off on a make-up Saturday. */
export function swapped(date: string, source: string, status: EntryStatus = 'official'): DayOff {
  const name = { vi: 'Nghỉ hoán đổi', en: 'Swapped day off' }
  return { date, holiday: null, name, kind: 'swapped', status, source }
}
