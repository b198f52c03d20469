import { Temporal } from 'temporal-polyfill'
import type { Words } from '../../../src/engine/vocabulary.ts'
import { dueDay } from '../../calendar/due-date.ts'
import {
  type GroundFacts,
  groundOf,
  type Interruption,
  isResumedBy,
  openGround,
  standingInterruptions,
} from '../facts/interruption.ts'
import { isOwed } from '../facts.ts'
import { protestRequest } from '../time-limits/protest-request.ts'
import { since2026, until2026 } from '../variant.ts'
import { dayAfter } from './day-after.ts'
import {
  actInstead,
  cureByAct,
  cureByWaiting,
  type EnforcementRequirement,
  type Given,
  textOf,
} from './requirement.ts'

const onGround = {
  vi: 'Chỉ hoãn khi có căn cứ luật định đã được ghi nhận, với đủ điều kiện của căn cứ đó.',
  en: 'Enforcement is postponed only on a recorded ground of the law, with what that ground asks for.',
}
const onRequest = {
  vi: 'Người có thẩm quyền kháng nghị chỉ yêu cầu hoãn một lần, không quá 03 tháng từ ngày ra văn bản; nhận dưới 24 giờ trước giờ cưỡng chế thì chỉ hoãn khi cần thiết.',
  en: 'The protest authority asks once, for at most 3 months from its document; received under 24 hours before coercion, only where necessary.',
}
const notTheDone = {
  vi: 'Không hoãn phần đã thi hành; thông báo ngay cho người yêu cầu.',
  en: 'What has been performed is not postponed; the requester is told at once.',
}
const suspendOnGround = {
  vi: 'Chỉ tạm đình chỉ khi có thông báo, yêu cầu, quyết định luật định đã được ghi nhận.',
  en: 'Enforcement is suspended only on a recorded notice, request or decision the law names.',
}
const resumeAtEnd = {
  vi: 'Chỉ tiếp tục khi căn cứ hoãn không còn hoặc đã hết thời hạn hoãn.',
  en: 'Enforcement resumes only when the ground of postponement or its time has ended.',
}
const resumeOnPaper = {
  vi: 'Chỉ tiếp tục khi nhận được văn bản chấm dứt việc tạm đình chỉ.',
  en: 'Enforcement resumes only on the document that ends the suspension.',
}
const whatStands = {
  vi: 'Chỉ tiếp tục phần đang bị hoãn, tạm đình chỉ.',
  en: 'Only what is postponed or suspended can be resumed.',
}
const onRecord = {
  vi: 'Căn cứ phải đã được ghi nhận và chưa chấm dứt.',
  en: 'The ground must be on record and not have ended.',
}
const otherLaw = {
  vi: 'Luật của ngày này không có căn cứ đó.',
  en: 'The law of this day does not know this ground.',
}

/** Of the law of 2025, Đ.46(1)(a)–(l) and 46(2). */
const groundsOf2025 = [
  'seriousIllness',
  'addressOfPersonalDebtor',
  'agreedOrAsked',
  'titleSuit',
  'saleSuit',
  'proceedingsMeasure',
  'judgmentBeingClarified',
  'reviewPetitionPending',
  'recipientAbsent',
  'transferBlocked',
  'awardUnderReview',
  'protestAuthorityRequest',
]
/** Of Law 26/2008, Đ.48(1)(a)–(h) and 48(2). */
const groundsOf2008 = [
  'seriousIllness',
  'capacityLost',
  'addressOfPersonalDebtor',
  'agreedOrAsked',
  'titleSuit',
  'pledgedPriceTooLow',
  'judgmentBeingClarified',
  'reviewPetitionPending',
  'recipientAbsent',
  'transferBlocked',
  'unsoldNotTaken',
  'protestAuthorityRequest',
]
const endsOf2008 = ['protestWithdrawn', 'judgmentUpheld', 'insolvencyStopped']

const none = (vi: string, en: string) => {
  const why: Words = { vi, en }
  return { detail: why, remedy: { kind: 'none' as const, why } }
}
const recordIt = (detail?: Words) => cureByAct('RECORD_GROUND', ['registrar', 'clerk', 'officer'], detail)

/** Postponement, suspension, resumption (hoãn, tạm đình chỉ, tiếp tục). */
export const interruptionRequirements = {
  groundIsOnRecord: {
    asksData: true,
    variants: [
      since2026({ ref: 'HOA-3', articles: ['L106.46.3', 'L106.47.3'], sentence: onRecord }),
      until2026({ ref: 'P07', articles: ['L26.48.4', 'L26.49.3'], sentence: onRecord }),
    ],
    check(given) {
      const ground = textOf(given, 'ground')
      const { grounds, terminations } = given.facts.interruptions
      if (grounds.some((one) => one.ground === ground && one.ended === undefined)) return null
      // Terminated as a whole, no new ground is taken in any more.
      return terminations.some((one) => one.scope === 'whole' && one.withdrawnOn === undefined)
        ? none('Việc đã đình chỉ; không có căn cứ này.', 'The matter is terminated without such a ground.')
        : recordIt()
    },
  },
  postponementHasItsGround: {
    asksData: true,
    variants: [
      since2026({ ref: 'HOA-1', articles: ['L106.46.1'], sentence: onGround, figures: { notices: 2 } }),
      until2026({
        ref: 'P01',
        articles: ['L26.48.1'],
        sentence: onGround,
        figures: { notices: 2 },
      }),
    ],
    check(given) {
      const name = textOf(given, 'ground') ?? ''
      const isNew = given.variant.ref === 'HOA-1'
      if (!(isNew ? groundsOf2025 : groundsOf2008).includes(name)) return none(otherLaw.vi, otherLaw.en)
      const ground = openGround(given.facts.interruptions, name)
      return ground === undefined ? recordIt() : lacksOfGround(given, ground, isNew)
    },
  },
  protestRequestBinds: {
    asksData: true,
    variants: [
      since2026({
        ref: 'HOA-2',
        articles: ['L106.46.2'],
        length: protestRequest.atMost,
        figures: { hours: protestRequest.hours },
        sentence: onRequest,
      }),
      until2026({
        ref: 'P03',
        articles: ['L26.48.2'],
        length: protestRequest.atMost,
        figures: { hours: protestRequest.hours },
        sentence: onRequest,
      }),
    ],
    check(given) {
      const { facts, act, variant, calendar } = given
      if (textOf(given, 'ground') !== 'protestAuthorityRequest') return null
      if (facts.interruptions.list.some((one) => one.ground === 'protestAuthorityRequest'))
        return none(
          'Đã hoãn một lần theo yêu cầu của người kháng nghị.',
          'It was postponed once on such a request.',
        )
      const ground = openGround(facts.interruptions, 'protestAuthorityRequest')
      const issuedOn = dayOf(ground, 'issuedOn') ?? ground?.on
      const until = act.data['until']
      if (issuedOn !== undefined && typeof until === 'string' && variant.length !== undefined) {
        const last = dueDay(calendar, Temporal.PlainDate.from(issuedOn), variant.length).nominal.toString()
        if (until > last)
          return cureByAct('POSTPONE', ['head'], {
            vi: `Hoãn đến hết ngày ${last} là muộn nhất.`,
            en: `Postponed to ${last} at the latest.`,
          })
      }
      const hours = hoursBefore(ground)
      return hours !== undefined &&
        hours < Number(variant.figures?.['hours']) &&
        act.data['necessary'] !== true
        ? cureByAct('POSTPONE', ['head'], {
            vi: 'Nêu rõ việc xét thấy cần thiết phải hoãn.',
            en: 'State that postponing is found necessary.',
          })
        : null
    },
  },
  doneIsNotPostponed: {
    asksData: true,
    variants: [
      since2026({ ref: 'HOA-5', articles: ['L106.46.2'], sentence: notTheDone }),
      until2026({ ref: 'P03', articles: ['L26.48.2'], sentence: notTheDone }),
    ],
    check(given) {
      const { facts } = given
      if (textOf(given, 'ground') !== 'protestAuthorityRequest') return null
      const named = textOf(given, 'obligation')
      const about = facts.obligations.filter((one) => named === undefined || one.ref === named)
      return about.some(isOwed) ? null : actInstead('TELL_AUTHORITY', ['officer'])
    },
  },
  suspensionHasItsGround: {
    asksData: true,
    variants: [
      since2026({ ref: 'TDC-1', articles: ['L106.47.1', 'L106.47.2'], sentence: suspendOnGround }),
      until2026({ ref: 'P09', articles: ['L26.49.1', 'L26.49.2'], sentence: suspendOnGround }),
    ],
    check(given) {
      const name = textOf(given, 'ground') ?? ''
      const isNew = given.variant.ref === 'TDC-1'
      if (!isNew && !['insolvencyPetition', 'protestSuspension'].includes(name))
        return none(otherLaw.vi, otherLaw.en)
      const ground = openGround(given.facts.interruptions, name)
      if (ground === undefined) return recordIt()
      if (isNew && ground.says['exceptedDuty'] !== undefined)
        return none(
          'Nghĩa vụ này vẫn thi hành khi Tòa án thụ lý phục hồi, phá sản.',
          'This duty is enforced although insolvency proceedings were accepted.',
        )
      return name === 'foreignAwardSuspended' && ground.says['alreadyEnforced'] === true
        ? actInstead('TELL_AUTHORITY', ['officer'])
        : null
    },
  },
  interruptionStands: {
    variants: [
      since2026({ ref: 'HOA-3', articles: ['L106.46.3', 'L106.47.3'], sentence: whatStands }),
      until2026({ ref: 'P07', articles: ['L26.48.4', 'L26.49.3'], sentence: whatStands }),
    ],
    check({ facts, act }) {
      const standing = standingInterruptions(facts.interruptions)
      // Which part is meant is asked once it is named.
      const meant = act.data['scope'] === 'part' ? standing.filter((one) => isResumedBy(one, act)) : standing
      return meant.length > 0
        ? null
        : none('Không có phần nào như vậy đang bị gián đoạn.', 'Nothing of the kind is interrupted.')
    },
  },
  postponementHasEnded: {
    asksData: true,
    variants: [
      since2026({
        ref: 'HOA-3',
        articles: ['L106.46.3'],
        length: protestRequest.atMost,
        sentence: resumeAtEnd,
      }),
      until2026({ ref: 'P07', articles: ['L26.48.4'], length: protestRequest.atMost, sentence: resumeAtEnd }),
    ],
    check(given) {
      for (const one of resumed(given, 'postponement')) {
        const ground = groundOf(given.facts.interruptions, one.seq)
        if (ground?.ended !== undefined) continue
        const last = lastDay(given, one, ground)
        if (last === undefined || given.act.on <= last)
          return last === undefined
            ? cureByAct('RECORD_GROUND_END', ['registrar', 'clerk', 'officer'])
            : cureByWaiting(dayAfter(last))
      }
      return null
    },
  },
  suspensionHasEnded: {
    asksData: true,
    variants: [
      since2026({ ref: 'TDC-3', articles: ['L106.47.3', 'D152.11.4'], sentence: resumeOnPaper }),
      until2026({ ref: 'P10', articles: ['L26.49.3'], sentence: resumeOnPaper }),
    ],
    check(given) {
      for (const one of resumed(given, 'suspension')) {
        const ended = groundOf(given.facts.interruptions, one.seq)?.ended
        if (ended === undefined) return cureByAct('RECORD_GROUND_END', ['registrar', 'clerk', 'officer'])
        // Law 26/2008 has no going on under a judgment that was amended: the annulled part is terminated (Đ.135, 136).
        if (given.variant.ref === 'P10' && !endsOf2008.includes(ended.because))
          return actInstead('TERMINATE', ['head'])
      }
      return null
    },
  },
} satisfies Record<string, EnforcementRequirement>

function lacksOfGround(given: Given, { ground, says }: GroundFacts, isNew: boolean) {
  switch (ground) {
    case 'seriousIllness':
    case 'capacityLost':
    case 'addressOfPersonalDebtor':
      if (says['personalDuty'] !== true)
        return none(
          'Nghĩa vụ không phải loại người phải thi hành án phải tự mình thực hiện.',
          'The duty is not one the debtor must perform in person.',
        )
      return ground !== 'addressOfPersonalDebtor' && says['certified'] !== true
        ? recordIt({
            vi: 'Cần giấy xác nhận, quyết định của Tòa án.',
            en: 'The certificate or court decision is needed.',
          })
        : null
    case 'agreedOrAsked':
      if (isNew && says['harmsOthers'] === true)
        return none(
          'Việc hoãn ảnh hưởng đến lợi ích của Nhà nước hoặc người thứ ba.',
          'The postponement would harm the State or a third party.',
        )
      return !isNew && given.act.data['until'] === undefined
        ? cureByAct('POSTPONE', ['head'], {
            vi: 'Ghi rõ thời hạn hoãn.',
            en: 'Name the term of the postponement.',
          })
        : null
    case 'titleSuit':
      if (isNew && (says['judgedAlready'] === true || says['otherMeans'] === true))
        return none(
          'Tài sản đã được bản án có hiệu lực quyết định, hoặc còn tài sản, thu nhập khác.',
          'A judgment in force has decided on the asset, or there are other assets or income.',
        )
      return !isNew && says['otherMeans'] === true && textOf(given, 'scope') === 'whole'
        ? cureByAct('POSTPONE', ['head'], {
            vi: 'Chỉ hoãn phần tài sản tranh chấp; tài sản khác vẫn xử lý (NĐ 62/2015 Đ.14.2).',
            en: 'Postpone only the disputed asset; others are still processed.',
          })
        : null
    case 'recipientAbsent':
      return Number(says['timesNotified'] ?? 0) < Number(given.variant.figures?.['notices'])
        ? recordIt({ vi: 'Thông báo hợp lệ đủ 02 lần rồi mới hoãn.', en: 'Notify validly twice first.' })
        : null
    default:
      return null
  }
}

function resumed(given: Given, kind: Interruption['kind']): readonly Interruption[] {
  return standingInterruptions(given.facts.interruptions).filter(
    (one) => one.kind === kind && isResumedBy(one, { act: 'RESUME', data: given.act.data }),
  )
}

/** The last day of a postponement that has one: named in the decision, or three months from the request. */
function lastDay({ variant, calendar }: Given, one: Interruption, ground: GroundFacts | undefined) {
  if (one.until !== undefined) return one.until
  if (one.ground !== 'protestAuthorityRequest' || variant.length === undefined) return undefined
  const from = dayOf(ground, 'issuedOn') ?? ground?.on ?? one.on
  return dueDay(calendar, Temporal.PlainDate.from(from), variant.length).nominal.toString()
}

function dayOf(ground: GroundFacts | undefined, field: string): string | undefined {
  const value = ground?.says[field]
  return typeof value === 'string' ? value : undefined
}

/** Hours between the request and the fixed hour of coercion, where both are known. */
function hoursBefore(ground: GroundFacts | undefined): number | undefined {
  const [received, coercion] = [dayOf(ground, 'receivedAt'), dayOf(ground, 'coercionAt')]
  if (received === undefined || coercion === undefined) return undefined
  const span = Temporal.Instant.from(coercion).since(Temporal.Instant.from(received))
  return span.total('hours')
}
