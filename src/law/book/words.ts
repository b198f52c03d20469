import type { Length } from '../../../workflows/calendar/due-date.ts'
import { bearerWords } from '../../../workflows/enforcement/bearers.ts'
import type { Bearer, Law, Provision, Variant, Words } from '../../engine/vocabulary.ts'

const units: Readonly<Record<Length['unit'], Words>> = {
  hours: { vi: 'giờ', en: 'hours' },
  days: { vi: 'ngày', en: 'days' },
  workingDays: { vi: 'ngày làm việc', en: 'working days' },
  weeks: { vi: 'tuần', en: 'weeks' },
  months: { vi: 'tháng', en: 'months' },
  years: { vi: 'năm', en: 'years' },
  immediately: { vi: 'ngay', en: 'at once' },
}

/** Who, in both languages: "Thủ trưởng (head of agency)". */
export function nameBearers(who: readonly Bearer[]): string {
  return who.map((one) => `${bearerWords[one].vi} (${bearerWords[one].en.toLowerCase()})`).join(', ')
}

/** "5 ngày làm việc (5 working days)". */
export function sayLength(length: Length): string {
  const { vi, en } = units[length.unit]
  return length.unit === 'immediately' ? `${vi} (${en})` : `${length.n} ${vi} (${length.n} ${en})`
}

/** Every length of a variant, with the kind of thing each is for. */
export function sayLengths(variant: Variant): string {
  const kinds = Object.entries(variant.lengths ?? {}).map(
    ([kind, { length, ref }]) => `\`${kind}\`: ${sayLength(length)}${ref === undefined ? '' : ` [${ref}]`}`,
  )
  return [...(variant.length === undefined ? [] : [sayLength(variant.length)]), ...kinds].join('; ')
}

/** "Luật Thi hành án dân sự 106/2025/QH15 Đ.82(1)(a)". */
export function sayProvision({ act, article, clause }: Provision): string {
  return `${act} ${article}${clause === undefined ? '' : clause.replace(/^[^(]+/, '($&)')}`
}

/** The articles of a list, as words. */
export function sayArticles<F>(law: Law<F>, ids: readonly string[]): string {
  return ids
    .flatMap((id) => {
      const provision = law.provisions[id]
      return provision === undefined ? [] : [sayProvision(provision)]
    })
    .join('; ')
}

/** "1/7/2015 – 30/6/2026". */
export function saySpan({ from, to }: Pick<Variant, 'from' | 'to'>): string {
  return to === undefined ? `từ ${sayDay(from)}` : `${sayDay(from)} – ${sayDay(to)}`
}

function sayDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date}/${month}/${year}`
}

/** A cell of a table: no bars, no line breaks. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

/** The mark of a text that is not verified. */
export function mark({ status }: Pick<Variant, 'status'>): string {
  return status === 'verified' ? '' : status === 'openPoint' ? ' ⚠ điểm mở' : ' ⚠ chưa kiểm chứng'
}
