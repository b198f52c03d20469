import { Temporal } from 'temporal-polyfill'
import type { RecordedAct } from '../../../src/engine/vocabulary.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import { latestNoticeDay } from '../../calendar/due-date.ts'
import { vietnamDayOf } from '../../calendar/vietnam-time.ts'
import { amendedAuctionLaw, beforeAuctionLaw, recalledSince2025, until2025 } from '../auction-law.ts'
import type { EnforcementWarning } from './warning.ts'

const published = {
  act: 'PUBLISH_AUCTION',
  absent: [beforeAuctionLaw],
  day: (act: RecordedAct) => dayOf(act, 'sessionAt'),
} as const
const rulesFirst = {
  vi: 'Quy chế cuộc đấu giá được ban hành trước ngày niêm yết.',
  en: 'The rules of the auction are issued before the day of posting.',
}
const twoNotices = {
  vi: 'Bất động sản, động sản có giá khởi điểm từ mức luật định phải được thông báo công khai hai lần.',
  en: 'Real estate, and movables from the price the law sets, are announced publicly twice.',
}
const viewing = {
  vi: 'Xem tài sản liên tục ít nhất 02 ngày, từ ngày niêm yết đến ngày mở cuộc đấu giá.',
  en: 'The asset is on view for at least 2 days in a row between posting and session.',
}
const percent = {
  vi: 'Tiền đặt trước từ 5% đến 20% giá khởi điểm.',
  en: 'The deposit is 5% to 20% of the start price.',
}

/** Oddities in the notice of an auction: flagged, never refused. The text of the day of the session governs. */
export const auctionHouseWarnings = {
  rulesComeFirst: {
    ...published,
    variants: [
      until2025({ ref: 'AU05', articles: ['LDG.34'], sentence: rulesFirst }),
      recalledSince2025({ ref: 'AU05', articles: ['LDG.34'], sentence: rulesFirst }),
    ],
    check({ act }) {
      const issued = act.data['rulesIssuedOn']
      return typeof issued !== 'string' || issued < dayOf(act, 'postedOn')
        ? null
        : {
            vi: `Quy chế ngày ${issued}, niêm yết ngày ${dayOf(act, 'postedOn')}.`,
            en: `Rules of ${issued}, posted on ${dayOf(act, 'postedOn')}.`,
          }
    },
  },
  noticesAreTwo: {
    ...published,
    variants: [
      until2025({
        ref: 'AU08',
        articles: ['LDG.57'],
        figures: { movableFrom: 50_000_000 },
        sentence: twoNotices,
      }),
      recalledSince2025({
        ref: 'AU08',
        articles: ['LDG.57'],
        figures: { movableFrom: 100_000_000 },
        sentence: twoNotices,
      }),
    ],
    check({ act, acts, variant }) {
      const { secondPublicationOn, shortened, startPrice } = act.data
      if (secondPublicationOn !== undefined || shortened === 'afterTwoFailures') return null
      const kind = kindOf(act, acts)
      const from = Number(variant.figures?.['movableFrom'])
      return kind === 'realEstate' || (kind === 'movable' && Number(startPrice) >= from)
        ? { vi: 'Mới có một lần thông báo.', en: 'Only one notice is on the record.' }
        : null
    },
  },
  viewingIsLongEnough: {
    ...published,
    variants: [
      until2025({ ref: 'AU10', articles: ['LDG.36'], figures: { leastDays: 2 }, sentence: viewing }),
      recalledSince2025({ ref: 'AU10', articles: ['LDG.36'], figures: { leastDays: 2 }, sentence: viewing }),
    ],
    check({ act, variant }) {
      const { viewingFrom, viewingUntil } = act.data
      if (typeof viewingFrom !== 'string' || typeof viewingUntil !== 'string') return null
      const days = daysBetween(viewingFrom, viewingUntil) + 1
      const isInside = viewingFrom >= dayOf(act, 'postedOn') && viewingUntil <= dayOf(act, 'sessionAt')
      return isInside && days >= Number(variant.figures?.['leastDays'])
        ? null
        : {
            vi: `Xem từ ${viewingFrom} đến ${viewingUntil}.`,
            en: `On view from ${viewingFrom} to ${viewingUntil}.`,
          }
    },
  },
  dossiersCloseInTime: {
    ...published,
    variants: [
      until2025({
        ref: 'AU11',
        articles: ['LDG.38'],
        status: 'openPoint',
        figures: { clearDays: 2, clearDaysShortened: 1 },
        sentence: {
          vi: 'Nhận hồ sơ từ ngày niêm yết đến trước ngày mở cuộc đấu giá 02 ngày (rút gọn: 01 ngày).',
          en: 'Dossiers from the posting to 2 days before the session (1 day in the short procedure).',
        },
        note: {
          vi: 'Hiểu là còn trọn 02 ngày theo lịch ở giữa, như các thông báo đã đăng.',
          en: 'Read as two whole calendar days between, as published notices do.',
        },
      }),
      recalledSince2025({
        ref: 'AU11',
        articles: ['LDG.38'],
        figures: { clearWorkingDays: 2, clearDaysShortened: 1 },
        sentence: {
          vi: 'Nhận hồ sơ từ ngày niêm yết đến trước ngày mở cuộc đấu giá 02 ngày làm việc.',
          en: 'Dossiers from the posting to 2 working days before the session.',
        },
      }),
    ],
    check({ act, variant, calendar }) {
      const { clearDays, clearWorkingDays, clearDaysShortened } = variant.figures ?? {}
      const closes = dayOf(act, 'dossiersUntil')
      const opens = act.data['dossiersFrom'] === undefined ? undefined : dayOf(act, 'dossiersFrom')
      if (opens !== undefined && opens > dayOf(act, 'postedOn'))
        return {
          vi: `Nhận hồ sơ từ ${opens}, sau ngày niêm yết.`,
          en: `Dossiers are taken from ${opens}, after the posting.`,
        }
      const inWorkingDays = act.data['shortened'] === undefined && clearWorkingDays !== undefined
      const least = Number(
        act.data['shortened'] === undefined ? (clearDays ?? clearWorkingDays) : clearDaysShortened,
      )
      const last = lastDayLeaving(calendar, dayOf(act, 'sessionAt'), least, inWorkingDays)
      return closes <= last
        ? null
        : {
            vi: `Hồ sơ nhận đến ${closes}; để trọn ${least} ngày thì đến ${last}.`,
            en: `Dossiers close on ${closes}; to leave ${least} whole days they close on ${last}.`,
          }
    },
  },
  depositIsWithinBounds: {
    ...published,
    variants: [
      until2025({
        ref: 'AU12',
        articles: ['LDG.39.1'],
        figures: { leastPercent: 5, mostPercent: 20 },
        sentence: percent,
      }),
      recalledSince2025({
        ref: 'AU12',
        status: 'verified',
        articles: ['LDG.39.1'],
        figures: { leastPercent: 5, mostPercent: 20 },
        sentence: percent,
        note: {
          vi: 'Mức 5–20% của Luật 37/2024/QH15 theo các bài báo đã đọc; quyền sử dụng đất cho dự án đầu tư 10–20%.',
          en: 'The 5–20% of 37/2024/QH15 as read in press reports; land for investment projects 10–20%.',
        },
      }),
    ],
    check({ act, variant }) {
      const { leastPercent, mostPercent } = variant.figures ?? {}
      const start = BigInt(Number(act.data['startPrice'] ?? 0))
      const deposit = BigInt(Number(act.data['deposit'] ?? 0)) * 100n
      const least = start * BigInt(Number(leastPercent))
      const most = start * BigInt(Number(mostPercent))
      return deposit >= least && deposit <= most
        ? null
        : {
            vi: `Tiền đặt trước phải từ ${(least + 99n) / 100n} đến ${most / 100n} đồng.`,
            en: `The deposit lies from ${(least + 99n) / 100n} to ${most / 100n} đồng.`,
          }
    },
  },
  depositIsTakenInTime: {
    ...published,
    variants: [
      until2025({
        ref: 'AU13',
        articles: ['LDG.39.2'],
        figures: { lastWorkingDays: 3 },
        sentence: {
          vi: 'Chỉ thu tiền đặt trước trong 03 ngày làm việc trước ngày mở cuộc đấu giá, trừ khi thỏa thuận khác.',
          en: 'Deposits only on the 3 working days before the session, unless agreed otherwise.',
        },
      }),
    ],
    // From 2025 another rule, by recollection: see `depositSincePosting`.
    absent: [
      beforeAuctionLaw,
      {
        from: amendedAuctionLaw,
        why: {
          vi: 'Từ 1/1/2025 thời gian thu tiền đặt trước đã đổi (chưa kiểm chứng).',
          en: 'From 1/1/2025 the time for deposits has changed (not verified).',
        },
      },
    ],
    check({ act, variant, calendar }) {
      const session = dayOf(act, 'sessionAt')
      const n = Number(variant.figures?.['lastWorkingDays'])
      const first = latestNoticeDay(calendar, Temporal.PlainDate.from(session), {
        n,
        unit: 'workingDays',
      }).latest.toString()
      if (dayOf(act, 'depositUntil') >= session)
        return { vi: 'Thu đến cả ngày mở cuộc đấu giá.', en: 'Taken on the day of the session itself.' }
      if (dayOf(act, 'depositFrom') >= first || act.data['depositByAgreement'] === true) return null
      return {
        vi: `Thu từ ${dayOf(act, 'depositFrom')}, sớm hơn ${first}: quá ${n} ngày làm việc.`,
        en: `Taken from ${dayOf(act, 'depositFrom')}, before ${first}: more than ${n} working days.`,
      }
    },
  },
  depositSincePosting: {
    ...published,
    absent: [
      {
        to: '2024-12-31',
        why: {
          vi: 'Trước 1/1/2025: trong 03 ngày làm việc cuối (AU13).',
          en: 'Before 1/1/2025: on the last 3 working days (AU13).',
        },
      },
    ],
    variants: [
      recalledSince2025({
        ref: 'AU13',
        articles: ['LDG.39.2'],
        figures: { clearWorkingDays: 2 },
        sentence: {
          vi: 'Thu tiền đặt trước từ ngày niêm yết đến trước ngày mở cuộc đấu giá 02 ngày làm việc.',
          en: 'Deposits from the posting to 2 working days before the session.',
        },
      }),
    ],
    check({ act, variant, calendar }) {
      const least = Number(variant.figures?.['clearWorkingDays'])
      const last = lastDayLeaving(calendar, dayOf(act, 'sessionAt'), least, true)
      if (dayOf(act, 'depositFrom') >= dayOf(act, 'postedOn') && dayOf(act, 'depositUntil') <= last)
        return null
      return {
        vi: `Thu từ ngày niêm yết ${dayOf(act, 'postedOn')} đến ${last}.`,
        en: `Taken from the posting on ${dayOf(act, 'postedOn')} to ${last}.`,
      }
    },
  },
  shortenedPriceIsLow: {
    ...published,
    absent: [
      {
        to: '2024-12-31',
        why: { vi: 'Trước 1/1/2025: điều kiện chặn (AU28).', en: 'Before 1/1/2025 it bars (AU28).' },
      },
    ],
    variants: [
      recalledSince2025({
        ref: 'AU28',
        articles: ['LDG.53'],
        figures: { belowPrice: 100_000_000 },
        sentence: {
          vi: 'Thủ tục rút gọn khi tổng giá khởi điểm dưới 100 triệu đồng.',
          en: 'The short procedure for a total start price below 100 million đồng.',
        },
      }),
    ],
    check: ({ act, variant }) =>
      act.data['shortened'] === 'lowPrice' &&
      Number(act.data['startPrice']) >= Number(variant.figures?.['belowPrice'])
        ? { vi: 'Giá khởi điểm không thấp như vậy.', en: 'The start price is not as low as that.' }
        : null,
  },
} as const satisfies Record<string, EnforcementWarning>

/** The day in Vietnam of a day or a moment in an act's data. */
function dayOf(act: RecordedAct, field: string): string {
  const value = act.data[field]
  if (typeof value !== 'string') return act.on
  return value.length > 10 ? vietnamDayOf(value) : value
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days
}

/** The last day that leaves so many whole days between itself and an event: calendar days, or working days. */
function lastDayLeaving(calendar: Calendar, event: string, clear: number, inWorkingDays: boolean): string {
  const day = Temporal.PlainDate.from(event)
  return inWorkingDays
    ? latestNoticeDay(calendar, day, { n: clear, unit: 'workingDays' }).latestClear.toString()
    : day.subtract({ days: clear + 1 }).toString()
}

/** The kind of the thing as the notice names it, else as it was seized. */
function kindOf(act: RecordedAct, acts: readonly RecordedAct[]): unknown {
  return act.data['kind'] ?? acts.find((one) => one.act === 'SEIZE' && one.asset === act.asset)?.data['kind']
}
