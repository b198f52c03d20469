import type { ObligationFacts } from '../facts.ts'
import { limitationEnds, limitationStarts, requestedObligations } from '../limitation.ts'
import { limitationLengths } from '../time-limits/limitation-lengths.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { actInstead, cureByAct, type EnforcementRequirement, type Given, textOf } from './requirement.ts'

const closedList = {
  vi: 'Chỉ từ chối yêu cầu theo căn cứ luật định.',
  en: 'A request is refused only on a ground of the law.',
}
const onlyToComplete = {
  vi: 'Yêu cầu đã nhận; chỉ nhận lại khi yêu cầu trước chưa đầy đủ.',
  en: 'The request has been received; it is taken again only to complete one that was incomplete.',
}
const onlyWhenEnded = {
  vi: 'Chỉ từ chối vì hết thời hiệu khi thời hiệu đã hết.',
  en: 'A request may be refused for limitation only when the limitation has ended.',
}
const mayNotRefuse = {
  vi: 'Không được từ chối yêu cầu giao tài sản, giao nuôi dưỡng, thăm nom chưa được trực tiếp thực hiện, hoặc nội dung đã được gửi lại.',
  en: 'A request to hand over property, a child or visits not actually held, or one returned before, may not be refused.',
}
const asked = {
  vi: 'Ngày yêu cầu là ngày theo hình thức yêu cầu.',
  en: 'The day of a request is that of its channel.',
}
const lateIsDecided = {
  vi: 'Yêu cầu quá hạn phải được Thủ trưởng xem xét, quyết định chấp nhận.',
  en: 'A late request needs the decision of the head to accept it.',
}
const proven = {
  vi: 'Chỉ không tính vào thời hiệu thời gian có căn cứ luật định và tài liệu chứng minh.',
  en: 'Time is left out of the limitation only on a ground of the law, and proven.',
}
const interruptionTime = {
  vi: 'Thời gian hoãn, tạm đình chỉ trước ngày 01/7/2026 không tính vào thời hiệu, trừ khi người được thi hành án đồng ý hoãn; từ ngày đó luật không còn loại trừ.',
  en: 'Time postponed or suspended before 1 July 2026 is left out, unless the creditor agreed; from then on the law no longer leaves it out.',
}
const again = {
  vi: 'Yêu cầu trở lại sau khi được gửi lại phải kèm tài liệu chứng minh người phải thi hành án có điều kiện.',
  en: 'A request made again after its return comes with proof that the debtor has means.',
}
const oneBody = {
  vi: 'Một nội dung của một bản án chỉ yêu cầu một cơ quan hoặc một văn phòng thi hành án.',
  en: 'One content of one judgment is requested of one office only.',
}

/** Which proof shows which cause, D152 Đ.3(2)(a)–(g), Đ62 Đ.4(4). */
const proofs: Readonly<Record<string, readonly string[]>> = {
  emergency: ['declaration', 'communeConfirmation'],
  disaster: ['communeConfirmation', 'otherLawfulPaper'],
  notReceived: ['authorityConfirmation', 'otherLawfulPaper'],
  workAssignment: ['workOrder'],
  accidentOrIllness: ['medicalRecord'],
  diedNoHeir: ['communeConfirmation'],
  reorganised: ['successionPapers'],
  faultOfAuthority: ['authorityConfirmation'],
  otherObstacle: ['authorityConfirmation', 'otherLawfulPaper'],
  postponement: ['interruptionDecision'],
  suspension: ['interruptionDecision'],
}

/** The request: its day, its limitation, when it may and may not be refused (yêu cầu thi hành án, thời hiệu). */
export const intakeRequirements = {
  filingDayIsTheChannels: {
    asksData: true,
    variants: [
      since2026({ ref: 'TIM-8', articles: ['D152.9.3'], sentence: asked }),
      until2026({ ref: 'T12', articles: ['L26.31.1'], sentence: asked }),
    ],
    check(given) {
      const { act } = given
      const filedOn = textOf(given, 'filedOn')
      const here = act.data['channel'] === 'inPerson' || act.data['channel'] === 'oral'
      if (!here || filedOn === undefined || filedOn === act.on) return null
      return cureByAct('RECEIVE_REQUEST', ['registrar', 'clerk'], {
        vi: `Nộp trực tiếp, trình bày bằng lời: ngày yêu cầu là ngày nhận, ${act.on}; dấu bưu điện hay ngày gửi điện tử mới khác ngày nhận.`,
        en: `Filed in person or orally, it is requested on the day it was received, ${act.on}.`,
      })
    },
  },
  withinLimitation: {
    variants: [
      since2026({
        ref: 'LIM-1',
        articles: ['L106.34.2', 'D152.10.1', 'D152.10.2'],
        length: limitationLengths.law2025,
        sentence: {
          vi: 'Yêu cầu phải trong thời hiệu 05 năm, tính riêng cho từng kỳ, trừ thời gian không tính vào thời hiệu.',
          en: 'The request must be within 5 years, counted for each instalment, but for time that is left out.',
        },
      }),
      until2026({
        ref: 'T06',
        articles: ['L26.30.1'],
        length: limitationLengths.law2008,
        sentence: {
          vi: 'Yêu cầu phải trong thời hiệu 05 năm kể từ ngày bản án có hiệu lực hoặc nghĩa vụ đến hạn.',
          en: 'The request must be within 5 years of legal effect or of the due date.',
        },
      }),
    ],
    check(given) {
      const { intake } = given.facts
      if (given.act.data['lateRequestAccepted'] !== undefined || intake.prisonerPays !== undefined)
        return null
      // Whether it was asked for in time was judged by the agency that delegated it.
      if (given.facts.delegation.received !== undefined) return null
      const late = standings(given).filter((one) => one.standing === 'ended')
      const [first] = late
      if (first === undefined) return null
      const inTime = standings(given).filter((one) => one.standing !== 'ended')
      const words = {
        vi: `Yêu cầu ngày ${first.filedOn}, thời hiệu hết ngày ${first.ends.extended}${first.about('vi')}.`,
        en: `Requested on ${first.filedOn}; the limitation ended on ${first.ends.extended}${first.about('en')}.`,
      }
      return inTime.length === 0
        ? actInstead('REFUSE_REQUEST', ['head', 'registrar'], words)
        : cureByAct('ISSUE_ENFORCEMENT_DECISION', ['head'], {
            vi: `${words.vi} Ra quyết định cho: ${inTime.map((one) => one.obligation).join(', ')}.`,
            en: `${words.en} Decide on: ${inTime.map((one) => one.obligation).join(', ')}.`,
          })
    },
  },
  lateRequestIsAccepted: {
    variants: [
      since2026({
        ref: 'LIM-2',
        articles: ['D152.10.2'],
        length: limitationLengths.law2025,
        sentence: lateIsDecided,
      }),
      until2026({
        ref: 'T08',
        from: '2015-09-01',
        articles: ['L26.30.3', 'D62.4.2', 'D62.7.2'],
        length: limitationLengths.law2008,
        sentence: lateIsDecided,
      }),
    ],
    check(given) {
      const { intake } = given.facts
      if (given.act.data['lateRequestAccepted'] !== undefined || intake.prisonerPays !== undefined)
        return null
      const late = standings(given).find((one) => one.standing === 'onlyWithoutExcludedTime')
      if (late === undefined || intake.lateRequest?.accepted === true) return null
      return intake.lateRequest === undefined
        ? cureByAct('DECIDE_LATE_REQUEST', ['head'], {
            vi: `Yêu cầu ngày ${late.filedOn}; không kể thời gian loại trừ, thời hiệu hết ngày ${late.ends.plain}.`,
            en: `Requested on ${late.filedOn}; without the time left out the limitation ended on ${late.ends.plain}.`,
          })
        : actInstead('REFUSE_REQUEST', ['head', 'registrar'])
    },
  },
  lateRequestIsProven: {
    asksData: true,
    variants: [
      since2026({
        ref: 'TIM-6',
        articles: ['L106.34.2', 'D152.3.1'],
        length: limitationLengths.law2025,
        sentence: proven,
      }),
      until2026({
        ref: 'T08',
        from: '2015-09-01',
        articles: ['L26.30.3', 'D62.4.2'],
        length: limitationLengths.law2008,
        sentence: proven,
      }),
    ],
    check(given) {
      if (given.act.data['accepted'] !== true) return null
      const ended = standings(given).find((one) => one.standing === 'ended')
      if (ended === undefined) return null
      return cureByAct('RECORD_EXCLUDED_TIME', ['registrar', 'clerk', 'head'], {
        vi: `Thời hiệu hết ngày ${ended.ends.extended}, yêu cầu ngày ${ended.filedOn}: chưa có đủ thời gian không tính vào thời hiệu được chứng minh.`,
        en: `The limitation ended on ${ended.ends.extended}, requested on ${ended.filedOn}: not enough time left out is proven.`,
      })
    },
  },
  excludedTimeIsProven: {
    asksData: true,
    variants: [
      since2026({ ref: 'TIM-6', articles: ['D152.3.1', 'D152.3.2', 'L106.96.4'], sentence: proven }),
      until2026({ ref: 'T08', from: '2015-09-01', articles: ['L26.30.3', 'D62.4.2'], sentence: proven }),
    ],
    check(given) {
      const cause = textOf(given, 'cause') ?? ''
      const proof = textOf(given, 'proof')
      const from = textOf(given, 'from') ?? ''
      const to = textOf(given, 'to') ?? ''
      if (cause === 'emergency' && given.variant.ref === 'T08') {
        const why = {
          vi: 'Luật 26/2008 không có căn cứ "tình trạng khẩn cấp"; chỉ bất khả kháng và trở ngại khách quan.',
          en: 'Law 26/2008 knows no emergency; only force majeure and objective obstacles.',
        }
        return { detail: why, remedy: { kind: 'none', why } }
      }
      if (from > to)
        return cureByAct('RECORD_EXCLUDED_TIME', ['registrar', 'clerk', 'head'], {
          vi: 'Ngày đầu ở sau ngày cuối.',
          en: 'The first day is after the last.',
        })
      const fitting = proofs[cause] ?? []
      if (proof !== undefined && fitting.includes(proof)) return null
      return cureByAct('RECORD_EXCLUDED_TIME', ['registrar', 'clerk', 'head'], {
        vi: 'Thiếu tài liệu chứng minh của đúng trường hợp, nêu rõ địa điểm, nội dung, thời gian.',
        en: 'The proof of this very case is missing; it states place, content and time.',
      })
    },
  },
  interruptionTimeCounts: {
    asksData: true,
    variants: [
      since2026({
        ref: 'LIM-6',
        articles: ['L106.34.2'],
        status: 'openPoint',
        sentence: interruptionTime,
        note: {
          vi: 'Luật không nói về thời gian hoãn, tạm đình chỉ đã có trước ngày 01/7/2026; ở đây vẫn không tính vào thời hiệu (Đ.116(4): trình tự đã thực hiện).',
          en: 'The law is silent on interruptions before 1 July 2026; here they are still left out (Art. 116(4), steps done).',
        },
      }),
      until2026({ ref: 'T07', articles: ['L26.30.2'], sentence: interruptionTime }),
    ],
    check(given) {
      const cause = textOf(given, 'cause')
      if (cause !== 'postponement' && cause !== 'suspension') return null
      const never = (vi: string, en: string) =>
        ({ detail: { vi, en }, remedy: { kind: 'none', why: { vi, en } } }) as const
      if ((textOf(given, 'to') ?? '') >= newLaw)
        return never(
          'Từ ngày 01/7/2026 thời gian hoãn, tạm đình chỉ vẫn tính vào thời hiệu.',
          'From 1 July 2026 on, time postponed or suspended counts towards the limitation.',
        )
      return cause === 'postponement' && given.act.data['creditorAgreed'] === true
        ? never(
            'Người được thi hành án đã đồng ý hoãn nên thời gian hoãn vẫn tính vào thời hiệu.',
            'The creditor agreed to the postponement, so it counts towards the limitation.',
          )
        : null
    },
  },
  repeatHasProof: {
    absent: absentBefore2026(
      'Từ ngày 01/7/2015 đến 30/6/2026 không có việc gửi lại yêu cầu thi hành án.',
      'From 1 July 2015 to 30 June 2026 requests were not returned.',
    ),
    variants: [since2026({ ref: 'LIM-3', articles: ['D152.22.2', 'D151.39.4'], sentence: again })],
    check: ({ facts: { intake } }) =>
      intake.again === undefined || intake.again === 'returnedBefore2015' || intake.proofOfMeans === true
        ? null
        : cureByAct('RECEIVE_REQUEST', ['registrar', 'clerk'], {
            vi: 'Chưa có tài liệu chứng minh người phải thi hành án có điều kiện thi hành.',
            en: 'There is no proof that the debtor has means.',
          }),
  },
  limitationIsNotLifted: {
    asksData: true,
    variants: [
      since2026({
        ref: 'LIM-3',
        articles: ['L106.34.2', 'D151.39.4'],
        sentence: {
          vi: 'Không tính thời hiệu khi yêu cầu trở lại sau khi đã được gửi lại hoặc văn phòng đã chấm dứt.',
          en: 'No limitation applies to a request made again after its return or after an office ended the case.',
        },
      }),
      until2026({
        ref: 'T09',
        from: '2015-09-01',
        articles: ['D62.4.5'],
        sentence: {
          vi: 'Đã trả đơn trước ngày 01/7/2015 mà yêu cầu trở lại thì phải ra quyết định thi hành án.',
          en: 'A request returned before 1 July 2015 and made again must be decided.',
        },
      }),
    ],
    check(given) {
      if (given.act.data['ground'] !== 'limitationEnded' || !isLifted(given)) return null
      return actInstead('ISSUE_ENFORCEMENT_DECISION', ['head'])
    },
  },
  limitationHasEndedIfThatIsTheGround: {
    asksData: true,
    variants: [
      since2026({
        ref: 'INT-6',
        articles: ['L106.34.4'],
        length: limitationLengths.law2025,
        sentence: onlyWhenEnded,
      }),
      until2026({
        ref: 'T14',
        articles: ['L26.31.5'],
        length: limitationLengths.law2008,
        sentence: onlyWhenEnded,
      }),
    ],
    check(given) {
      if (given.act.data['ground'] !== 'limitationEnded' || given.facts.request === undefined) return null
      const inTime = standings(given).find(
        ({ standing }) =>
          standing === 'inTime' ||
          (standing === 'onlyWithoutExcludedTime' && given.facts.intake.lateRequest?.accepted !== false),
      )
      if (inTime === undefined) return null
      return actInstead('ISSUE_ENFORCEMENT_DECISION', ['head'], {
        vi: `Thời hiệu đến ngày ${inTime.ends.extended}, yêu cầu ngày ${inTime.filedOn}.`,
        en: `The limitation runs to ${inTime.ends.extended}; requested on ${inTime.filedOn}.`,
      })
    },
  },
  refusalGroundExists: {
    asksData: true,
    variants: [
      since2026({ ref: 'INT-6', articles: ['L106.34.4'], sentence: closedList }),
      until2026({ ref: 'T14', articles: ['L26.31.5'], sentence: closedList }),
    ],
    check({ act, variant }) {
      // Of the five grounds of 2026 the law of 2008 knows all but "already decided" (its a holds two of them).
      if (act.data['ground'] !== 'alreadyDecided' || variant.ref === 'INT-6') return null
      return { remedy: { kind: 'none', why: closedList } }
    },
  },
  requestMayBeRefused: {
    asksData: true,
    variants: [
      since2026({
        ref: 'INT-7',
        articles: ['D152.9.7'],
        status: 'openPoint',
        sentence: mayNotRefuse,
        note: {
          vi: 'Nghị định không giới hạn căn cứ bị cấm; ở đây cấm từ chối vì không phát sinh nghĩa vụ, và đối với yêu cầu đã gửi lại thì cả vì hết thời hiệu, đã có quyết định.',
          en: 'The decree does not say which grounds it bars; here "no duty arises", and for a returned request also limitation and "already decided".',
        },
      }),
      until2026({ ref: 'T14', from: '2015-09-01', articles: ['D62.7.4'], sentence: mayNotRefuse }),
    ],
    check(given) {
      const ground = textOf(given, 'ground') ?? ''
      const { subject, again: repeated } = given.facts.intake
      const barred = [
        ...(subject === undefined ? [] : ['noDutyArises']),
        ...(repeated === 'afterReturn' ? ['noDutyArises', 'limitationEnded', 'alreadyDecided'] : []),
      ]
      return barred.includes(ground) ? actInstead('ISSUE_ENFORCEMENT_DECISION', ['head']) : null
    },
  },
  notRequestedElsewhere: {
    variants: [since2026({ ref: 'INT-8', articles: ['D151.39.1', 'D151.40.1'], sentence: oneBody })],
    absent: absentBefore2026(
      'Trước ngày 01/7/2026 các bảng không có quy tắc này.',
      'The tables know no such rule before 1 July 2026.',
    ),
    check: ({ facts }) =>
      facts.intake.elsewhere === 'sameContent' ? actInstead('REFUSE_REQUEST', ['head', 'registrar']) : null,
  },
  officeIsCompetent: {
    variants: [
      since2026({
        ref: 'INT-6',
        articles: ['L106.32.2', 'L106.34.4'],
        sentence: {
          vi: 'Chỉ thụ lý việc thuộc thẩm quyền của cơ quan thi hành án dân sự.',
          en: 'A matter is taken on only by the office that is competent.',
        },
      }),
      until2026({
        ref: 'T15',
        articles: ['L26.35', 'L26.31.5'],
        sentence: {
          vi: 'Chỉ thụ lý việc thuộc thẩm quyền của cơ quan thi hành án cấp huyện, tỉnh, quân khu theo Điều 35.',
          en: 'A matter is taken on only by the office competent under Article 35.',
        },
      }),
    ],
    check: ({ facts }) =>
      facts.intake.notCompetent === true ? actInstead('REFUSE_REQUEST', ['head', 'registrar']) : null,
  },
  proxyIsInForm: {
    asksData: true,
    absent: absentBefore2026(
      'Luật 26/2008, Nghị định 62/2015 không quy định riêng về hình thức ủy quyền.',
      'Law 26/2008 and Decree 62/2015 have no form of their own for a proxy.',
    ),
    variants: [
      since2026({
        ref: 'INT-9',
        articles: ['D152.2'],
        sentence: {
          vi: 'Ủy quyền bằng văn bản: cá nhân có công chứng, chứng thực hoặc xác nhận của cơ quan; pháp nhân ký, đóng dấu; phạm nhân có xác nhận của trại giam.',
          en: 'A proxy is in writing: of a person, notarised, certified or confirmed by the agency; of a legal person, signed and sealed; of a prisoner, confirmed by the prison.',
        },
      }),
    ],
    check(given) {
      const forms: Readonly<Record<string, readonly string[]>> = {
        person: ['notarised', 'certified', 'confirmedByAgency'],
        organisation: ['signedAndSealed'],
        prisoner: ['confirmedByPrison'],
      }
      const giver = textOf(given, 'giver') ?? ''
      return (forms[giver] ?? []).includes(textOf(given, 'form') ?? '')
        ? null
        : cureByAct('RECORD_PROXY', ['registrar', 'clerk', 'officer'])
    },
  },
  earlierRequestIsIncomplete: {
    variants: [
      since2026({ ref: 'INT-5', articles: ['D152.9.6'], sentence: onlyToComplete }),
      until2026({ ref: 'T12', articles: ['L26.31.1'], sentence: onlyToComplete }),
    ],
    check: ({ facts }) =>
      facts.request?.complete === false ||
      (facts.intake.again !== undefined && facts.intake.proofOfMeans !== true)
        ? null
        : cureByAct('ISSUE_ENFORCEMENT_DECISION', ['head']),
  },
} satisfies Record<string, EnforcementRequirement>

interface Standing {
  obligation: string
  filedOn: string
  ends: { plain: string; extended: string }
  standing: 'inTime' | 'onlyWithoutExcludedTime' | 'ended'
  about(language: 'vi' | 'en'): string
}

/** How each obligation the request is about stands against its limitation; none where there is no limitation. */
function standings(given: Given): readonly Standing[] {
  const { facts, variant, calendar, act } = given
  const filedOn = facts.request?.filedOn
  if (filedOn === undefined || variant.length === undefined || isLifted(given)) return []
  const { length } = variant
  const starts = limitationStarts(facts)
  return requestedObligations(facts, act.data['obligations']).map((one: ObligationFacts) => {
    const start = starts.find(({ obligation }) => obligation === one.ref) ?? starts[0]
    const from = start?.from ?? facts.judgment.date
    const ends = limitationEnds(calendar, from, length, facts.intake.excluded)
    return {
      obligation: one.ref,
      filedOn,
      ends,
      standing:
        filedOn <= ends.plain ? 'inTime' : filedOn <= ends.extended ? 'onlyWithoutExcludedTime' : 'ended',
      about: (language) =>
        start?.obligation === undefined
          ? ''
          : language === 'vi'
            ? ` (nghĩa vụ ${one.ref})`
            : ` (obligation ${one.ref})`,
    }
  })
}

// After a return the limitation is not applied (L Đ.34(2) đoạn 3); what was returned before 2015, only under the old law.
function isLifted({ facts, act }: Given): boolean {
  if (facts.askedAgain) return true
  const { again: repeated } = facts.intake
  if (repeated === undefined) return false
  return repeated === 'returnedBefore2015' ? act.on < newLaw : act.on >= newLaw
}
