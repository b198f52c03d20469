import { isOwed, servedPaper } from '../facts.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { answersLimit, untilAnswered } from './answer.ts'
import { atTheEnd, type EnforcementLimit, onItsDay, whenDecisionGoes } from './time-limit.ts'
import { validNoticeDay } from './valid-notice.ts'

/** From assignment to the first verification (lập hồ sơ, tự nguyện, xác minh). */
export const officerLimits = {
  openFile: {
    label: { vi: 'Lập hồ sơ thi hành án', en: 'Open the case file' },
    kind: 'duty',
    whose: 'officer',
    once: true,
    variants: [
      since2026({
        ref: 'ASG-2',
        articles: ['D152.12.2'],
        length: { n: 2, unit: 'workingDays' },
        sentence: {
          vi: 'Lập hồ sơ trong 02 ngày làm việc từ ngày được phân công.',
          en: 'Open the file within 2 working days of assignment.',
        },
      }),
      until2026({
        ref: 'D05',
        from: '2015-09-01',
        articles: ['D62.8.1'],
        length: { n: 2, unit: 'workingDays' },
        sentence: {
          vi: 'Lập hồ sơ trong 02 ngày làm việc từ ngày được phân công.',
          en: 'Open the file within 2 working days of assignment.',
        },
      }),
    ],
    opens: [
      {
        act: 'ASSIGN_OFFICER',
        starts: (turn) => (turn.before.fileOpenedOn === undefined ? onItsDay(turn) : []),
      },
    ],
    meets: [{ act: 'OPEN_FILE' }],
    ends: atTheEnd,
  },
  interimNotice: {
    label: { vi: 'Thông báo biện pháp khẩn cấp tạm thời', en: 'Notice of an interim measure' },
    kind: 'duty',
    whose: 'officer',
    absent: absentBefore2026(
      'Luật 26/2008 không có thời hạn thông báo này (S10: áp dụng trong 24 giờ).',
      'Law 26/2008 has no such term of notice (S10: applied within 24 hours).',
    ),
    variants: [
      since2026({
        ref: 'DEC-2',
        articles: ['L106.62.1'],
        length: { n: 24, unit: 'hours' },
        sentence: {
          vi: 'Thông báo quyết định thi hành biện pháp khẩn cấp tạm thời trong 24 giờ từ khi được phân công.',
          en: 'Notify the decision on an interim measure within 24 hours of the assignment.',
        },
      }),
    ],
    opens: [
      {
        act: 'ASSIGN_OFFICER',
        starts: ({ act, before }) =>
          before.judgment.type === 'interimMeasure'
            ? [{ from: act.on, ...(act.at === undefined ? {} : { at: act.at }) }]
            : [],
      },
    ],
    meets: [{ act: 'SERVE_NOTICE' }],
    ends: atTheEnd,
  },
  informationAnswer: {
    label: { vi: 'Cơ quan, tổ chức trả lời yêu cầu thông tin', en: 'Answer to a request for information' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'VER-4',
        articles: ['L106.37.6'],
        length: { n: 3, unit: 'workingDays' },
        lengths: {
          accountInformation: { length: { n: 0, unit: 'immediately' } },
          interimMeasure: { length: { n: 0, unit: 'immediately' } },
        },
        sentence: {
          vi: 'Cơ quan, tổ chức, cá nhân trả lời bằng văn bản trong 03 ngày làm việc từ ngày nhận yêu cầu.',
          en: 'The body asked answers in writing within 3 working days of receiving the request.',
        },
      }),
      until2026({
        ref: 'V06',
        articles: ['L26.44.6'],
        length: { n: 3, unit: 'workingDays' },
        lengths: { accountInformation: { length: { n: 0, unit: 'immediately' } } },
        sentence: {
          vi: 'Cơ quan, tổ chức, cá nhân trả lời bằng văn bản trong 03 ngày làm việc từ ngày nhận yêu cầu.',
          en: 'The body asked answers in writing within 3 working days of receiving the request.',
        },
      }),
    ],
    opens: [
      ...untilAnswered('information', ({ before }) => before.judgment.type).opens,
      ...untilAnswered('accountInformation', () => 'accountInformation').opens,
    ],
    meets: [
      {
        act: 'RECORD_ANSWER',
        matches: ({ act, limit }) =>
          answersLimit(
            act,
            limit,
            limit.lengthKind === 'accountInformation' ? 'accountInformation' : 'information',
          ),
      },
    ],
    ends: atTheEnd,
  },
  voluntaryPeriod: {
    label: { vi: 'Thời hạn tự nguyện thi hành án', en: 'Voluntary period' },
    kind: 'right',
    whose: 'debtor',
    once: true,
    variants: [
      since2026({
        ref: 'VOL-1',
        articles: ['L106.36.1'],
        length: { n: 10, unit: 'days' },
        sentence: {
          vi: 'Người phải thi hành án tự nguyện trong 10 ngày từ ngày được thông báo hợp lệ.',
          en: 'The debtor may perform within 10 days of valid notice.',
        },
      }),
      until2026({
        ref: 'V01',
        articles: ['L26.45.1'],
        length: { n: 10, unit: 'days' },
        sentence: {
          vi: 'Người phải thi hành án tự nguyện trong 10 ngày từ ngày được thông báo hợp lệ.',
          en: 'The debtor may perform within 10 days of valid notice.',
        },
      }),
    ],
    opens: [
      {
        act: 'SERVE_NOTICE',
        starts({ act, before }) {
          const recipient = before.parties.find((party) => party.ref === act.data['recipient'])
          const servesDecision =
            before.decision !== undefined && servedPaper(before, act) === before.decision.paper
          if (recipient?.role !== 'debtor' || !servesDecision || before.judgment.type === 'interimMeasure')
            return []
          return [{ from: validNoticeDay(act), recipient: recipient.ref }]
        },
      },
    ],
    meets: [],
    ends: [...atTheEnd, ...whenDecisionGoes],
  },
  firstVerification: {
    label: { vi: 'Xác minh điều kiện lần đầu', en: 'First verification of conditions' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'VER-1',
        articles: ['L106.37.1'],
        length: { n: 9, unit: 'days' },
        lengths: { interimMeasure: { length: { n: 0, unit: 'immediately' } } },
        sentence: {
          vi: 'Xác minh trong 09 ngày từ ngày hết thời hạn tự nguyện.',
          en: 'Verify within 9 days of the end of the voluntary period.',
        },
      }),
      until2026({
        ref: 'V03',
        articles: ['L26.44.1'],
        length: { n: 10, unit: 'days' },
        lengths: { interimMeasure: { length: { n: 0, unit: 'immediately' } } },
        sentence: {
          vi: 'Xác minh trong 10 ngày từ ngày hết thời hạn tự nguyện.',
          en: 'Verify within 10 days of the end of the voluntary period.',
        },
      }),
    ],
    opens: [
      { after: 'voluntaryPeriod' },
      // Interim measures know no voluntary period: verified at once (ngay).
      {
        act: 'ASSIGN_OFFICER',
        starts: ({ act, before }) =>
          before.judgment.type === 'interimMeasure' ? [{ from: act.on, lengthKind: 'interimMeasure' }] : [],
      },
    ],
    // Each debtor is verified by himself where the verification names him.
    meets: [
      {
        act: 'VERIFY_CONDITIONS',
        matches: ({ act, limit }) =>
          act.data['debtor'] === undefined ||
          limit.recipient === undefined ||
          act.data['debtor'] === limit.recipient,
      },
    ],
    ends: [
      ...atTheEnd,
      ...whenDecisionGoes,
      { act: 'COLLECT', matches: ({ after }) => !after.obligations.some(isOwed) },
      { act: 'RECORD_PERFORMANCE', matches: ({ after }) => !after.obligations.some(isOwed) },
    ],
  },
} satisfies Record<string, EnforcementLimit>
