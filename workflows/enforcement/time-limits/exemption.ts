import type { ActName } from '../acts.ts'
import { since2026, until2026 } from '../variant.ts'
import { atTheEnd, dayIn, type EnforcementLimit, type Turn } from './time-limit.ts'

type Closing = NonNullable<EnforcementLimit['ends']>[number]
type Matches = NonNullable<Closing['matches']>

const obligationIn = ({ act }: Pick<Turn, 'act'>) => String(act.data['obligation'])
const isStep =
  (...steps: readonly string[]): Matches =>
  ({ act, limit }) =>
    steps.includes(String(act.data['step'])) && obligationIn({ act }) === limit.obligation
const sameDebt: Matches = ({ act, limit }) => obligationIn({ act }) === limit.obligation

/** A clock of the court that starts with one step of its proceedings. */
const fromStep = (step: string) => ({
  act: 'RECORD_EXEMPTION_STEP' as const,
  starts: ({ act }: Turn) =>
    act.data['step'] === step
      ? [{ from: dayIn(act, 'happenedOn'), obligation: String(act.data['obligation']) }]
      : [],
})
const byAct = (act: ActName, day?: string): Closing => ({
  act,
  matches: sameDebt,
  ...(day === undefined ? {} : { day: (one) => dayIn(one, day) }),
})
const byStep = (...steps: readonly string[]): Closing => ({
  act: 'RECORD_EXEMPTION_STEP',
  matches: isStep(...steps),
  day: (act) => dayIn(act, 'happenedOn'),
})
/** Both levels of the procuracy may protest, each in its own time from the day it received the decision. */
const levels: Readonly<Record<string, string>> = {
  decisionReceivedBySameLevel: 'sameLevel',
  decisionReceivedByHigherLevel: 'higherLevel',
}

/** How the court and the procuracy deal with an exemption (xét miễn, giảm). */
export const exemptionLimits = {
  exemptionAcceptance: {
    label: { vi: 'Tòa án thụ lý hồ sơ miễn, giảm', en: 'The court accepts the file' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'EXM-4',
        articles: ['L106.44'],
        length: { n: 2, unit: 'workingDays' },
        sentence: {
          vi: 'Tòa án thụ lý trong 02 ngày làm việc từ ngày nhận hồ sơ đề nghị miễn, giảm.',
          en: 'The court accepts the file within 2 working days of receiving it.',
        },
      }),
      until2026({
        ref: 'E03',
        articles: ['L26.63.2'],
        length: { n: 2, unit: 'workingDays' },
        sentence: {
          vi: 'Tòa án thụ lý trong 02 ngày làm việc từ ngày nhận hồ sơ đề nghị miễn, giảm.',
          en: 'The court accepts the file within 2 working days of receiving it.',
        },
      }),
    ],
    opens: [fromStep('fileReceived')],
    meets: [byStep('fileAccepted', 'sessionOpened'), byAct('RECORD_EXEMPTION_DECISION', 'decidedOn')],
    ends: atTheEnd,
  },
  exemptionSession: {
    label: { vi: 'Tòa án mở phiên họp xét miễn, giảm', en: 'The court holds the session' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'EXM-4',
        articles: ['L106.44'],
        length: { n: 20, unit: 'days' },
        sentence: {
          vi: 'Tòa án mở phiên họp trong 20 ngày từ ngày thụ lý.',
          en: 'The court holds the session within 20 days of accepting the file.',
        },
      }),
      until2026({
        ref: 'E04',
        articles: ['L26.63.2'],
        length: { n: 20, unit: 'days' },
        sentence: {
          vi: 'Tòa án mở phiên họp trong 20 ngày từ ngày thụ lý.',
          en: 'The court holds the session within 20 days of accepting the file.',
        },
      }),
    ],
    opens: [fromStep('fileAccepted')],
    meets: [byStep('sessionOpened'), byAct('RECORD_EXEMPTION_DECISION', 'decidedOn')],
    ends: atTheEnd,
  },
  exemptionSent: {
    label: { vi: 'Tòa án gửi quyết định miễn, giảm', en: 'The court sends its decision' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'EXM-4',
        articles: ['L106.44'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Tòa án gửi quyết định trong 05 ngày làm việc từ ngày ra quyết định.',
          en: 'The court sends its decision within 5 working days of giving it.',
        },
      }),
      until2026({
        ref: 'E05',
        articles: ['L26.63.4'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Tòa án gửi quyết định trong 05 ngày làm việc từ ngày ra quyết định.',
          en: 'The court sends its decision within 5 working days of giving it.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_EXEMPTION_DECISION',
        starts: ({ act }) => [{ from: dayIn(act, 'decidedOn'), obligation: obligationIn({ act }) }],
      },
    ],
    meets: [byStep('decisionSent', 'decisionReceivedBySameLevel', 'decisionReceivedByHigherLevel')],
    ends: atTheEnd,
  },
  exemptionProtest: {
    label: { vi: 'Viện kiểm sát kháng nghị việc miễn, giảm', en: 'The procuracy protests an exemption' },
    kind: 'right',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'EXM-5',
        articles: ['L106.45'],
        lengths: {
          sameLevel: { length: { n: 7, unit: 'days' } },
          higherLevel: { length: { n: 15, unit: 'days' } },
        },
        sentence: {
          vi: 'Viện kiểm sát cùng cấp kháng nghị trong 07 ngày, cấp trên trong 15 ngày từ ngày nhận quyết định.',
          en: 'The procuracy protests within 7 days at the same level, 15 days at the higher, of receiving the decision.',
        },
      }),
      until2026({
        ref: 'E06',
        articles: ['L26.64.1'],
        lengths: {
          sameLevel: { length: { n: 7, unit: 'days' } },
          higherLevel: { length: { n: 15, unit: 'days' } },
        },
        sentence: {
          vi: 'Viện kiểm sát cùng cấp kháng nghị trong 07 ngày, cấp trên trong 15 ngày từ ngày nhận quyết định.',
          en: 'The procuracy protests within 7 days at the same level, 15 days at the higher, of receiving the decision.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_EXEMPTION_STEP',
        starts: ({ act }) => {
          const level = levels[String(act.data['step'])]
          if (level === undefined) return []
          const obligation = obligationIn({ act })
          return [{ from: dayIn(act, 'happenedOn'), obligation, recipient: level, lengthKind: level }]
        },
      },
    ],
    meets: [
      {
        act: 'RECORD_EXEMPTION_PROTEST',
        matches: ({ act, limit }) =>
          obligationIn({ act }) === limit.obligation && act.data['level'] === limit.lengthKind,
      },
    ],
    ends: [...atTheEnd, byAct('RECORD_EXEMPTION_EFFECT'), byAct('RECORD_EXEMPTION_RULING')],
  },
  exemptionForwarded: {
    label: { vi: 'Tòa án chuyển hồ sơ kháng nghị lên cấp trên', en: 'The court sends the file up' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'EXM-5',
        articles: ['L106.45'],
        length: { n: 7, unit: 'days' },
        sentence: {
          vi: 'Tòa án chuyển hồ sơ và kháng nghị lên Tòa án cấp trên trong 07 ngày từ ngày nhận kháng nghị.',
          en: 'The court sends file and protest up within 7 days of receiving the protest.',
        },
      }),
      until2026({
        ref: 'E07',
        articles: ['L26.64.2'],
        length: { n: 7, unit: 'days' },
        sentence: {
          vi: 'Tòa án chuyển hồ sơ và kháng nghị lên Tòa án cấp trên trong 07 ngày từ ngày nhận kháng nghị.',
          en: 'The court sends file and protest up within 7 days of receiving the protest.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_EXEMPTION_PROTEST',
        starts: ({ act }) => [{ from: dayIn(act, 'receivedOn'), obligation: obligationIn({ act }) }],
      },
    ],
    meets: [byStep('fileReceivedByHigherCourt', 'protestSessionOpened')],
    ends: [...atTheEnd, byAct('RECORD_EXEMPTION_RULING')],
  },
  exemptionProtestSession: {
    label: { vi: 'Tòa án cấp trên mở phiên họp xét kháng nghị', en: 'The higher court hears the protest' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'EXM-5',
        articles: ['L106.45'],
        length: { n: 15, unit: 'days' },
        sentence: {
          vi: 'Tòa án cấp trên mở phiên họp trong 15 ngày từ ngày nhận hồ sơ kháng nghị.',
          en: 'The higher court holds its session within 15 days of receiving the file.',
        },
      }),
      until2026({
        ref: 'E08',
        articles: ['L26.64.3'],
        length: { n: 15, unit: 'days' },
        sentence: {
          vi: 'Tòa án cấp trên mở phiên họp trong 15 ngày từ ngày nhận hồ sơ kháng nghị.',
          en: 'The higher court holds its session within 15 days of receiving the file.',
        },
      }),
    ],
    opens: [fromStep('fileReceivedByHigherCourt')],
    meets: [byStep('protestSessionOpened'), byAct('RECORD_EXEMPTION_RULING', 'decidedOn')],
    ends: atTheEnd,
  },
} satisfies Record<string, EnforcementLimit>
