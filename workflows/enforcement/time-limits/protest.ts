import type { Limit, RecordedAct } from '../../../src/engine/vocabulary.ts'
import { denunciationNamed, findProtest, protestNamed } from '../facts/protest.ts'
import type { Facts } from '../facts.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { untilAnswered } from './answer.ts'
import { circularFrom, circularUnknown } from './circular-13.ts'
import { dayIn, type EnforcementLimit, type Turn } from './time-limit.ts'

const days = (n: number) => ({ n, unit: 'days' }) as const
const workingDays = (n: number) => ({ n, unit: 'workingDays' }) as const

type Closing = { act: RecordedAct; limit: Limit; before: Facts }
const byProtest = <A extends string>(act: A) => ({
  act,
  matches: ({ act: given, limit, before }: Closing) =>
    protestNamed(before.protests, given) === limit.document,
})
const byDenunciation = <A extends string>(act: A) => ({
  act,
  matches: ({ act: given, limit, before }: Closing) =>
    denunciationNamed(before.denunciations, given) === limit.document,
})
const forProtest = ({ act, before }: Turn, from: string, lengthKind?: string) => {
  const document = protestNamed(before.protests, act)
  return document === undefined
    ? []
    : [{ from, document, ...(lengthKind === undefined ? {} : { lengthKind }) }]
}
const forDenunciation = ({ act, before }: Turn, from: string, lengthKind?: string) => {
  const document = denunciationNamed(before.denunciations, act)
  return document === undefined
    ? []
    : [{ from, document, ...(lengthKind === undefined ? {} : { lengthKind }) }]
}
const isAbout = ({ act }: Turn, what: string) => (act.data['about'] ?? 'underway') === what
const isProtest = ({ act }: Turn) => act.data['type'] !== 'recommendation'

/** Answered whatever became of the matter: a protest outlives it. */
const answered = (matter: Parameters<typeof untilAnswered>[0]) => {
  const { opens, meets } = untilAnswered(matter)
  return { opens, meets }
}

const protestInTime = {
  vi: 'Viện kiểm sát kháng nghị trong 15 ngày (cấp cao nhất, cấp trên: 30 ngày) từ ngày nhận quyết định hoặc phát hiện vi phạm.',
  en: 'The procuracy protests within 15 days (supreme or superior: 30) of the decision or of finding the violation.',
}
const protestAfterEnd = {
  vi: 'Việc đã kết thúc: kháng nghị trong 01 năm từ ngày Viện kiểm sát nhận thông báo kết thúc.',
  en: 'An ended matter is protested within 1 year of the notice of its end.',
}
const answerInTime = {
  vi: 'Trả lời kháng nghị, kiến nghị trong 15 ngày từ ngày nhận được.',
  en: 'Answer a protest or recommendation within 15 days.',
}
const carryOut = {
  vi: 'Chấp nhận thì thực hiện trong 05 ngày làm việc từ ngày có văn bản trả lời.',
  en: 'What is accepted is carried out within 5 working days of the answer.',
}
const higherAnswer = {
  vi: 'Cơ quan quản lý cấp trên trả lời báo cáo không nhất trí kháng nghị trong 30 ngày; văn bản trả lời có hiệu lực thi hành.',
  en: 'The higher authority answers a report of disagreement within 30 days; its answer binds.',
}
const ministerAnswer = {
  vi: 'Bộ trưởng xem xét, trả lời Viện trưởng Viện kiểm sát nhân dân tối cao trong 30 ngày.',
  en: 'The Minister answers the Chief Procurator within 30 days.',
}
const settleDenunciation = {
  vi: 'Giải quyết tố cáo trong thời hạn từ ngày thụ lý, dài hơn khi phức tạp.',
  en: 'Settle a denunciation in its time from acceptance, longer when it is complex.',
}
const explain = (least: string, most: string) => ({
  vi: `Tòa án sửa chữa, giải thích bản án trong ${least} ngày; phức tạp không quá ${most} ngày.`,
  en: `The court corrects or explains the judgment within ${least} days; ${most} when complex.`,
})

/** Protests, recommendations, denunciations and what the court is asked (kháng nghị, kiến nghị, tố cáo, giải thích bản án). */
export const protestLimits = {
  protestWindow: {
    label: { vi: 'Thời hạn kháng nghị', en: 'Time for a protest' },
    kind: 'right',
    whose: 'outside',
    remindBefore: [],
    variants: [
      since2026({
        ref: 'PRO-1',
        articles: ['L106.112.2'],
        lengths: {
          regional: { length: days(15) },
          provincial: { length: days(15) },
          supreme: { length: days(30) },
        },
        sentence: protestInTime,
      }),
      until2026({
        ref: 'Q17',
        articles: ['L26.160.2'],
        lengths: {
          regional: { length: days(15) },
          provincial: { length: days(15) },
          superior: { length: days(30) },
          supreme: { length: days(30) },
        },
        sentence: protestInTime,
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_PROTEST',
        starts: (turn) =>
          isProtest(turn) && isAbout(turn, 'underway') && turn.act.data['basedOn'] !== undefined
            ? forProtest(turn, dayIn(turn.act, 'basedOn'), String(turn.act.data['procuracy'] ?? 'regional'))
            : [],
      },
    ],
    meets: [],
    ends: [byProtest('ANSWER_PROTEST')],
  },
  protestAfterEnd: {
    label: { vi: 'Thời hạn kháng nghị việc đã kết thúc', en: 'Time to protest an ended matter' },
    kind: 'right',
    whose: 'outside',
    remindBefore: [],
    variants: [
      since2026({
        ref: 'PRO-2',
        articles: ['L106.112.2', 'L106.116.2'],
        length: { n: 1, unit: 'years' },
        sentence: protestAfterEnd,
      }),
      until2026({
        ref: 'PRO-2',
        articles: [],
        length: { n: 1, unit: 'years' },
        sentence: protestAfterEnd,
        status: 'unverified',
        note: {
          vi: 'L106 Đ.116(2): việc kết thúc trước 01/7/2026 cũng theo thời hạn của luật mới; luật cũ không có thời hạn này.',
          en: 'L106 Art. 116(2): matters ended before 1 July 2026 follow the new term; the old law had none.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_PROTEST',
        starts: (turn) =>
          isProtest(turn) && isAbout(turn, 'endedMatter') && turn.act.data['basedOn'] !== undefined
            ? forProtest(turn, dayIn(turn.act, 'basedOn'))
            : [],
      },
    ],
    meets: [],
    ends: [byProtest('ANSWER_PROTEST')],
  },
  answerProtest: {
    label: { vi: 'Trả lời kháng nghị, kiến nghị', en: 'Answer the protest' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'PRO-3',
        articles: ['L106.113.1'],
        lengths: {
          protest: { length: days(15) },
          recommendation: { length: days(15), ref: 'PRO-5', articles: ['L106.113.1', 'L106.113.4'] },
        },
        sentence: answerInTime,
      }),
      // The old law sets a term for protests alone.
      until2026({
        ref: 'Q18',
        articles: ['L26.161.1'],
        lengths: { protest: { length: days(15) } },
        sentence: answerInTime,
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_PROTEST',
        starts: (turn) =>
          forProtest(turn, dayIn(turn.act, 'receivedOn'), String(turn.act.data['type'] ?? 'protest')),
      },
    ],
    meets: [byProtest('ANSWER_PROTEST')],
  },
  carryOutProtest: {
    label: { vi: 'Thực hiện kháng nghị, kiến nghị đã chấp nhận', en: 'Carry out what was accepted' },
    kind: 'duty',
    whose: 'office',
    variants: [
      since2026({ ref: 'PRO-3', articles: ['L106.113.1'], length: workingDays(5), sentence: carryOut }),
      until2026({ ref: 'Q19', articles: ['L26.161.1'], length: workingDays(5), sentence: carryOut }),
    ],
    opens: [
      {
        act: 'ANSWER_PROTEST',
        starts: (turn) => (turn.act.data['result'] === 'rejected' ? [] : forProtest(turn, turn.act.on)),
      },
    ],
    meets: [
      {
        act: 'CARRY_OUT_PROTEST',
        matches: ({ act, limit, before }) => findProtest(before.protests, act)?.id === limit.document,
      },
    ],
  },
  protestReconsideration: {
    label: { vi: 'Viện kiểm sát xem xét lại kháng nghị', en: 'The procuracy reconsiders its protest' },
    kind: 'duty',
    whose: 'outside',
    absent: absentBefore2026('Luật cũ không có bước này.', 'The old law has no such step.'),
    variants: [
      since2026({
        ref: 'PRO-4',
        articles: ['L106.113.2'],
        length: days(10),
        sentence: {
          vi: 'Viện kiểm sát trả lời đề nghị xem xét lại kháng nghị trong 10 ngày từ ngày nhận.',
          en: 'The procuracy answers a request to reconsider within 10 days.',
        },
      }),
    ],
    ...answered('protestReconsideration'),
  },
  protestReport: {
    label: { vi: 'Cấp trên trả lời báo cáo về kháng nghị', en: 'The higher authority answers the report' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({ ref: 'PRO-4', articles: ['L106.113.2'], length: days(30), sentence: higherAnswer }),
      until2026({ ref: 'Q20', articles: ['L26.161.2'], length: days(30), sentence: higherAnswer }),
    ],
    ...answered('protestReport'),
  },
  protestMinister: {
    label: { vi: 'Bộ trưởng xem xét lại văn bản trả lời', en: 'The Minister reviews the answer' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({ ref: 'PRO-4', articles: ['L106.113.3'], length: days(30), sentence: ministerAnswer }),
      until2026({ ref: 'Q21', articles: ['L26.161.3'], length: days(30), sentence: ministerAnswer }),
    ],
    ...answered('protestMinister'),
  },
  settleDenunciation: {
    label: { vi: 'Giải quyết tố cáo', en: 'Settle the denunciation' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'DEN-1',
        articles: ['L106.110.2'],
        lengths: {
          ordinaryCase: { length: days(30) },
          complexCase: { length: days(60) },
          veryComplexCase: { length: days(90) },
        },
        sentence: settleDenunciation,
        extension: { length: days(90), ref: 'DEN-1', articles: ['L106.110.2'] },
      }),
      until2026({
        ref: 'Q16',
        articles: ['L26.157'],
        lengths: {
          ordinaryCase: { length: days(60) },
          complexCase: { length: days(90) },
          veryComplexCase: { length: days(90) },
        },
        sentence: settleDenunciation,
        extension: { length: days(90), ref: 'Q16', articles: ['L26.157'] },
        status: 'openPoint',
        note: {
          vi: 'Luật Tố cáo 2018 (từ 01/01/2019) có thời hạn khác; chưa có văn bản để đối chiếu.',
          en: 'The Denunciation Law 2018 (from 1 January 2019) gives other terms; its text was not at hand.',
        },
      }),
    ],
    opens: [
      {
        act: 'ACCEPT_DENUNCIATION',
        starts: (turn) =>
          forDenunciation(turn, turn.act.on, String(turn.act.data['complexity'] ?? 'ordinaryCase')),
      },
    ],
    meets: [byDenunciation('SETTLE_DENUNCIATION')],
  },
  acceptDenunciation: {
    label: { vi: 'Thụ lý tố cáo', en: 'Accept the denunciation' },
    kind: 'duty',
    whose: 'head',
    absent: circularUnknown,
    variants: [
      until2026({
        ref: 'Q16',
        articles: ['T13.16.1'],
        length: workingDays(7),
        extension: { length: workingDays(10), ref: 'Q16', articles: ['T13.16.1'] },
        sentence: {
          vi: 'Thụ lý tố cáo trong 07 ngày làm việc, không quá 10 ngày làm việc.',
          en: 'Accept a denunciation within 7 working days, 10 at most.',
        },
        ...circularFrom,
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_DENUNCIATION',
        starts: (turn) => forDenunciation(turn, dayIn(turn.act, 'receivedOn')),
      },
    ],
    meets: [byDenunciation('ACCEPT_DENUNCIATION')],
  },
  complaintExplanation: {
    label: { vi: 'Chấp hành viên giải trình khiếu nại', en: 'The officer explains' },
    kind: 'duty',
    whose: 'officer',
    absent: circularUnknown,
    variants: [
      until2026({
        ref: 'Q12',
        articles: ['T13.9'],
        length: workingDays(2),
        sentence: {
          vi: 'Chấp hành viên bị khiếu nại giải trình trong 02 ngày làm việc.',
          en: 'The officer complained of explains within 2 working days.',
        },
        ...circularFrom,
      }),
    ],
    ...answered('complaintExplanation'),
  },
  complaintExplanationAgency: {
    label: { vi: 'Cơ quan cấp dưới giải trình khiếu nại', en: 'The lower agency explains' },
    kind: 'duty',
    whose: 'office',
    absent: circularUnknown,
    variants: [
      until2026({
        ref: 'Q12',
        articles: ['T13.9'],
        length: workingDays(5),
        sentence: {
          vi: 'Cơ quan cấp dưới giải trình trong 05 ngày làm việc.',
          en: 'The lower agency explains within 5 working days.',
        },
        ...circularFrom,
      }),
    ],
    ...answered('complaintExplanationAgency'),
  },
  correctJudgment: {
    label: { vi: 'Tòa án sửa chữa, giải thích bản án', en: 'The court corrects or explains' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({ ref: 'SUP-2', articles: ['L106.13.3'], length: days(30), sentence: explain('30', '45') }),
      until2026({ ref: 'D11', articles: ['L26.179.2'], length: days(15), sentence: explain('15', '30') }),
    ],
    ...answered('correctJudgment'),
  },
  correctJudgmentComplex: {
    label: { vi: 'Tòa án giải thích bản án, vụ phức tạp', en: 'The court explains, complex' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({ ref: 'SUP-2', articles: ['L106.13.3'], length: days(45), sentence: explain('30', '45') }),
      until2026({ ref: 'D11', articles: ['L26.179.2'], length: days(30), sentence: explain('15', '30') }),
    ],
    ...answered('correctJudgmentComplex'),
  },
} satisfies Record<string, EnforcementLimit>
