import { Temporal } from 'temporal-polyfill'
import { nightBlackout, restBlackout, tetBlackout } from '../../calendar/blackout.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import { vietnamDayOf, vietnamZone } from '../../calendar/vietnam-time.ts'
import type { ActName } from '../acts.ts'
import { isOwed } from '../facts.ts'
import { since2026, until2026 } from '../variant.ts'
import { cureByAct, cureByWaiting, type EnforcementRequirement, type Given, textOf } from './requirement.ts'

const voluntaryFirst = {
  vi: 'Chỉ cưỡng chế khi đã hết thời hạn tự nguyện, trừ khi cần ngăn chặn tẩu tán, hủy hoại tài sản.',
  en: 'Coercion only after the voluntary period, unless dissipation must be prevented.',
}
const meansFirst = {
  vi: 'Chỉ cưỡng chế khi người phải thi hành án có điều kiện thi hành mà không tự nguyện.',
  en: 'Coercion only where the debtor has means and does not perform.',
}
const decisionFirst = {
  vi: 'Phải có quyết định cưỡng chế kê biên.',
  en: 'There must be a coercion decision to seize.',
}
const noRestTime = {
  vi: 'Không cưỡng chế từ 22 giờ đến 06 giờ, ngày nghỉ, ngày lễ.',
  en: 'No coercion from 22:00 to 06:00, on rest days or public holidays.',
}
const noTet = {
  vi: 'Không cưỡng chế có huy động lực lượng trong 15 ngày trước và sau Tết Nguyên đán.',
  en: 'No coercion with mobilised force within 15 days before and after Tết.',
}
const night = { nightFrom: '22:00', nightTo: '06:00' }

/** Coercion in general (cưỡng chế thi hành án). */
export const coercionRequirements = {
  voluntaryPeriodIsOver: {
    variants: [
      since2026({ ref: 'VOL-1', articles: ['L106.36.1', 'L106.72.1'], sentence: voluntaryFirst }),
      until2026({ ref: 'V01', articles: ['L26.45.1', 'L26.45.2', 'L26.46.1'], sentence: voluntaryFirst }),
    ],
    check(given) {
      if (
        given.act.data['preventDissipation'] !== undefined ||
        given.facts.judgment.type === 'interimMeasure' ||
        // The voluntary period was run by the agency that delegated its asset here.
        given.facts.delegation.received?.of === 'asset'
      )
        return null
      const named = given.act.data['debtor']
      const debtors = given.facts.parties.filter(({ role }) => role === 'debtor').map(({ ref }) => ref)
      if (typeof named === 'string' && !debtors.includes(named))
        return cureByAct(
          'DECIDE_COERCION',
          ['officer'],
          {
            vi: `${named} không phải là người phải thi hành án; có: ${debtors.join(', ')}.`,
            en: `${named} is no debtor of this matter; there are: ${debtors.join(', ')}.`,
          },
          { debtor: debtors[0] },
        )
      const found = debtorsMeant(given).map((debtor) => ({ debtor, due: voluntaryUntil(given, debtor) }))
      const untold = found.filter(({ due }) => due === undefined).map(({ debtor }) => debtor)
      if (untold.length > 0) {
        const who = untold.join(', ')
        return cureByAct('SERVE_NOTICE', ['officer', 'clerk'], {
          vi: `Người phải thi hành án (${who}) chưa được thông báo hợp lệ quyết định thi hành án.`,
          en: `The debtor (${who}) has not been validly notified of the enforcement decision.`,
        })
      }
      const last = found.map(({ due = '' }) => due).reduce((one, other) => (one > other ? one : other), '')
      if (given.act.on > last) return null
      return cureByWaiting(dayAfter(last), {
        vi: `Thời hạn tự nguyện đến hết ngày ${last}.`,
        en: `The voluntary period runs to the end of ${last}.`,
      })
    },
  },
  meansAreVerified: {
    variants: [
      since2026({ ref: 'COE-2', articles: ['L106.72.1', 'L106.72.2', 'L106.62.2'], sentence: meansFirst }),
      until2026({ ref: 'C01', articles: ['L26.46.1', 'L26.70'], sentence: meansFirst }),
    ],
    check: ({ facts, act }) =>
      facts.judgment.type === 'interimMeasure' ||
      meansFound(facts, act.data['debtor']) === 'hasMeans' ||
      act.data['preventDissipation'] !== undefined
        ? null
        : cureByAct('VERIFY_CONDITIONS', ['officer']),
  },
  coercionIsDecided: {
    variants: [
      since2026({ ref: 'KB-1', articles: ['L106.78.1', 'L106.72.2'], sentence: decisionFirst }),
      until2026({ ref: 'C01', articles: ['L26.46.1', 'L26.70'], sentence: decisionFirst }),
    ],
    check: ({ facts, act }) =>
      (
        act.act === 'NOTIFY_COSTS'
          ? facts.coercion !== undefined
          : facts.coercion?.measures.includes('seizure')
      )
        ? null
        : cureByAct('DECIDE_COERCION', ['officer']),
  },
  notAtRestTime: {
    variants: [
      since2026({ ref: 'COE-4', articles: ['L106.72.5'], sentence: noRestTime, figures: night }),
      until2026({ ref: 'C04', articles: ['L26.46.2'], sentence: noRestTime, figures: night }),
    ],
    check: (given) => refuseRestTime(given, given.act.on, given.act.at),
  },
  plannedHourIsAllowed: {
    asksData: true,
    variants: [
      since2026({ ref: 'COE-4', articles: ['L106.72.5'], sentence: noRestTime, figures: night }),
      until2026({ ref: 'C04', articles: ['L26.46.2'], sentence: noRestTime, figures: night }),
    ],
    check(given) {
      const planned = textOf(given, 'plannedAt')
      if (planned === undefined) return null
      const miss = refuseRestTime(given, vietnamDayOf(planned), planned)
      if (miss === null || miss.remedy.kind !== 'wait') return miss
      // Not the act has to wait but the hour it plans: the same act with an allowed hour.
      const { until } = miss.remedy
      return cureByAct(given.act.act as ActName, ['officer'], {
        vi: `${miss.detail?.vi ?? ''} Dự kiến từ ${until} trong giờ được phép.`.trim(),
        en: `${miss.detail?.en ?? ''} Plan it from ${until}, at an allowed hour.`.trim(),
      })
    },
  },
  notAroundTet: {
    variants: [
      since2026({ ref: 'COE-5', articles: ['D152.42.2'], sentence: noTet, figures: { daysAroundTet: 15 } }),
      until2026({
        ref: 'C05',
        from: '2015-09-01',
        articles: ['D62.13.2'],
        sentence: noTet,
        figures: { daysAroundTet: 15 },
      }),
    ],
    check({ act, calendar, variant }) {
      if (act.data['force'] !== true) return null
      const found = tetBlackout(
        calendar,
        Temporal.PlainDate.from(act.on),
        Number(variant.figures?.['daysAroundTet']),
      )
      if (!found.blocked) return null
      const until = found.to.add({ days: 1 }).toString()
      return cureByWaiting(until, {
        vi: `Từ ${found.from} đến ${found.to}.`,
        en: `From ${found.from} to ${found.to}.`,
      })
    },
  },
} satisfies Record<string, EnforcementRequirement>

// The debtor the coercion names; naming none, every one who still owes: each has a voluntary period of his own.
function debtorsMeant({ facts, act }: Given): readonly string[] {
  const named = act.data['debtor']
  if (typeof named === 'string') return [named]
  const debtors = facts.parties.filter((party) => party.role === 'debtor').map((party) => party.ref)
  const owing = debtors.filter((ref) => facts.obligations.some((one) => one.from === ref && isOwed(one)))
  return owing.length > 0 ? owing : debtors
}

function voluntaryUntil({ limits }: Given, debtor: string): string | undefined {
  // A matter taken over may name the clock without its debtor.
  const own = limits.filter(
    (limit) =>
      limit.rule === 'voluntaryPeriod' && (limit.recipient === undefined || limit.recipient === debtor),
  )
  return own
    .map((limit) => limit.due)
    .sort()
    .at(-1)
}

function meansFound(facts: Given['facts'], debtor: unknown): string | undefined {
  const own = typeof debtor === 'string' ? facts.notice.meansOf?.[debtor] : undefined
  return own ?? facts.verification?.result
}

function refuseRestTime(given: Given, on: string, at: string | undefined) {
  const day = Temporal.PlainDate.from(on)
  const rest = restBlackout(given.calendar, day)
  if (rest.blocked) return cureByWaiting(nextAllowedDay(given.calendar, day), rest.why)
  if (at === undefined) return null
  const time = Temporal.Instant.from(at).toZonedDateTimeISO(vietnamZone)
  const from = Temporal.PlainTime.from(String(given.variant.figures?.['nightFrom']))
  const to = Temporal.PlainTime.from(String(given.variant.figures?.['nightTo']))
  if (!nightBlackout(time.toPlainTime(), from, to)) return null
  const next = Temporal.PlainTime.compare(time.toPlainTime(), from) >= 0 ? day.add({ days: 1 }) : day
  return cureByWaiting(
    restBlackout(given.calendar, next).blocked ? nextAllowedDay(given.calendar, next) : next.toString(),
    {
      vi: `${time.toPlainTime().toString({ smallestUnit: 'minute' })} là ban đêm.`,
      en: `${time.toPlainTime().toString({ smallestUnit: 'minute' })} is at night.`,
    },
  )
}

function nextAllowedDay(calendar: Calendar, day: Temporal.PlainDate): string {
  let next = day.add({ days: 1 })
  while (restBlackout(calendar, next).blocked) next = next.add({ days: 1 })
  return next.toString()
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString()
}
