import type { Limit, RecordedAct } from '../../../src/engine/vocabulary.ts'
import { evidenceNamed, findEvidence } from '../facts/evidence.ts'
import type { Facts } from '../facts.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { untilAnswered } from './answer.ts'
import type { EnforcementLimit, Turn } from './time-limit.ts'

const days = (n: number) => ({ n, unit: 'days' }) as const

/** A clock of one thing in custody that has this fate. */
const ofFate = (turn: Turn, fate: string, from: string | undefined) => {
  const id = evidenceNamed(turn.before.evidence, turn.act)
  const one = turn.after.evidence.find((found) => found.id === id)
  return one?.fate === fate && from !== undefined ? [{ from, document: one.id }] : []
}
const later = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined ? (one ?? other) : one > other ? one : other
const by = <A extends string>(act: A) => ({
  act,
  matches: ({ act: given, limit, before }: { act: RecordedAct; limit: Limit; before: Facts }) =>
    evidenceNamed(before.evidence, given) === limit.document,
})

const handOver = {
  vi: 'Thông báo và bàn giao vật chứng bị tịch thu sung quỹ trong 10 ngày từ ngày ra quyết định thi hành án.',
  en: 'Notify and hand confiscated things over within 10 days of the enforcement decision.',
}
const council = {
  vi: 'Thành lập Hội đồng tiêu hủy trong 01 tháng từ ngày ra quyết định thi hành án.',
  en: 'Set up the destruction council within 1 month of the enforcement decision.',
}

/** Evidence and things in custody (vật chứng, tài sản tạm giữ). */
export const evidenceLimits = {
  handOverConfiscated: {
    label: { vi: 'Bàn giao vật chứng sung quỹ', en: 'Hand confiscated things over' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'EVI-1',
        articles: ['L106.57.1', 'D152.39.1'],
        length: days(10),
        sentence: handOver,
      }),
      until2026({ ref: 'X01', articles: ['L26.124.1'], length: days(10), sentence: handOver }),
    ],
    opens: [
      {
        act: 'RECORD_EVIDENCE',
        starts: (turn) => ofFate(turn, 'confiscated', turn.after.decision?.issuedOn),
      },
    ],
    meets: [by('HAND_OVER_EVIDENCE')],
  },
  confiscatedMoney: {
    label: { vi: 'Nộp ngân sách tiền tịch thu', en: 'Pay confiscated money in' },
    kind: 'duty',
    whose: 'accountant',
    absent: absentBefore2026(
      'Bảng luật cũ không có thời hạn này.',
      'The tables of the old law have no such term.',
    ),
    variants: [
      since2026({
        ref: 'EVI-1',
        articles: ['D152.39.4'],
        length: days(7),
        sentence: {
          vi: 'Nộp ngân sách trong 07 ngày từ ngày nhận tiền; nhận trước thì từ ngày ra quyết định thi hành án.',
          en: 'Pay it in within 7 days of receiving it, or of the decision when it came before.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_EVIDENCE',
        starts: (turn) =>
          ofFate(
            turn,
            'confiscatedMoney',
            later(
              turn.after.decision?.issuedOn,
              findEvidence(turn.after.evidence, {
                act: 'HAND_OVER_EVIDENCE',
                data: { evidence: evidenceNamed(turn.before.evidence, turn.act) },
              })?.receivedOn,
            ),
          ),
      },
    ],
    meets: [by('EVIDENCE_TO_BUDGET')],
  },
  takeConfiscated: {
    label: { vi: 'Cơ quan tài chính đến nhận vật chứng', en: 'The finance office takes the things' },
    kind: 'duty',
    whose: 'outside',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Luật mới: nhận tại thời điểm đã ấn định (D152 Đ.37(3)).',
          en: 'The new law has a moment that is set (D152 Art. 37(3)).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'X01',
        from: '2015-09-01',
        articles: ['D62.32.2'],
        length: days(10),
        sentence: {
          vi: 'Cơ quan nhận vật chứng trong 10 ngày từ ngày được thông báo; chậm thì chịu chi phí, rủi ro.',
          en: 'The receiving body takes them within 10 days of notice, or bears cost and risk.',
        },
      }),
    ],
    ...untilAnswered('takeConfiscated'),
  },
  destructionCouncil: {
    label: { vi: 'Thành lập Hội đồng tiêu hủy', en: 'Set up the destruction council' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'EVI-2',
        articles: ['L106.58.2'],
        length: { n: 1, unit: 'months' },
        sentence: council,
      }),
      until2026({
        ref: 'X02',
        articles: ['L26.125.1'],
        length: { n: 1, unit: 'months' },
        sentence: council,
      }),
    ],
    opens: [
      {
        act: 'RECORD_EVIDENCE',
        starts: (turn) => ofFate(turn, 'destroyed', turn.after.decision?.issuedOn),
      },
    ],
    meets: [by('SET_UP_DESTRUCTION_COUNCIL')],
  },
  destroyEvidence: {
    label: { vi: 'Tiêu hủy vật chứng', en: 'Destroy the things' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'EVI-2',
        articles: ['D152.40.1'],
        length: days(20),
        sentence: {
          vi: 'Hội đồng tiêu hủy trong 20 ngày từ ngày được thành lập.',
          en: 'The council destroys them within 20 days of being set up.',
        },
      }),
      until2026({
        ref: 'X02',
        from: '2015-09-01',
        articles: ['D62.33.1'],
        length: days(10),
        sentence: {
          vi: 'Hội đồng tiêu hủy trong 10 ngày từ ngày được thành lập.',
          en: 'The council destroys them within 10 days of being set up.',
        },
      }),
    ],
    opens: [
      {
        act: 'SET_UP_DESTRUCTION_COUNCIL',
        starts: (turn) => ofFate(turn, 'destroyed', turn.act.on),
      },
    ],
    meets: [by('DESTROY_EVIDENCE')],
  },
  provisionalMoney: {
    label: { vi: 'Tiền tạm thu chờ bản án', en: 'Provisional money waits for a judgment' },
    kind: 'right',
    whose: 'party',
    variants: [
      since2026({
        ref: 'EVI-3',
        articles: ['L106.57.4'],
        length: { n: 5, unit: 'years' },
        sentence: {
          vi: 'Tiền tạm thu quá 05 năm không có bản án thì nộp ngân sách nhà nước; cả tiền đã thu trước 01/7/2026.',
          en: 'Provisional money without a judgment for 5 years goes to the budget; old sums of 1 July 2026, too.',
        },
      }),
      until2026({
        ref: 'EVI-3',
        articles: [],
        length: { n: 5, unit: 'years' },
        status: 'unverified',
        note: {
          vi: 'Tiền thu trước 01/7/2026 cũng tính theo L106 Đ.57(4); luật cũ không có thời hạn này.',
          en: 'Sums from before 1 July 2026 follow L106 Art. 57(4) as well; the old law had no such term.',
        },
        sentence: {
          vi: 'Tiền tạm thu quá 05 năm không có bản án thì nộp ngân sách nhà nước.',
          en: 'Provisional money without a judgment for 5 years goes to the budget.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_EVIDENCE',
        starts: (turn) => {
          const id = evidenceNamed(turn.before.evidence, turn.act)
          const one = turn.after.evidence.find((found) => found.id === id)
          return ofFate(turn, 'provisionalMoney', one?.receivedOn)
        },
      },
    ],
    meets: [by('EVIDENCE_TO_BUDGET')],
    ends: [by('HAND_OVER_EVIDENCE')],
  },
  evidenceInventory: {
    label: { vi: 'Rà soát, kiểm kê vật chứng định kỳ', en: 'Periodic inventory of evidence' },
    kind: 'duty',
    whose: 'office',
    once: true,
    absent: absentBefore2026(
      'Bảng luật cũ không có kỳ hạn này.',
      'The tables of the old law have no such period.',
    ),
    variants: [
      since2026({
        ref: 'EVI-4',
        articles: ['D152.38.1'],
        length: { n: 6, unit: 'months' },
        sentence: {
          vi: 'Định kỳ 06 tháng, hằng năm rà soát, thống kê vật chứng, tài sản tạm giữ đang bảo quản.',
          en: 'Every 6 months and each year the things in custody are gone through.',
        },
      }),
    ],
    opens: [
      { act: 'RECORD_EVIDENCE', starts: ({ act }) => [{ from: act.on }] },
      {
        act: 'INVENTORY_EVIDENCE',
        starts: ({ act, after }) =>
          after.evidence.some((one) => one.doneOn === undefined) ? [{ from: act.on }] : [],
      },
    ],
    meets: [{ act: 'INVENTORY_EVIDENCE' }],
    ends: [
      ...(
        ['HAND_OVER_EVIDENCE', 'DESTROY_EVIDENCE', 'EVIDENCE_TO_BUDGET', 'DISPOSE_OLD_EVIDENCE'] as const
      ).map((act) => ({
        act,
        matches: ({ after }: { after: Facts }) => after.evidence.every((one) => one.doneOn !== undefined),
      })),
    ],
  },
  legalAid: {
    label: { vi: 'Chờ kết quả ủy thác tư pháp', en: 'Wait for judicial assistance' },
    kind: 'duty',
    whose: 'outside',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Luật mới theo thời hạn của thông báo ở nước ngoài.',
          en: 'The new law follows the term of a notice abroad.',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'X03',
        from: '2015-09-01',
        articles: ['D62.50.3'],
        length: { n: 6, unit: 'months' },
        sentence: {
          vi: 'Hết 06 tháng từ ngày Bộ Tư pháp gửi hồ sơ mà không có kết quả thì thông báo theo Đ.43.',
          en: 'Without a result 6 months after the Ministry sent the file, notice is given by the media.',
        },
      }),
    ],
    ...untilAnswered('legalAid'),
  },
} satisfies Record<string, EnforcementLimit>
