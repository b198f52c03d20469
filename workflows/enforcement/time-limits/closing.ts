import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { atTheEnd, dayIn, type EnforcementLimit, isWhole, onItsDay } from './time-limit.ts'

const certify = (n: string, en: number) => ({
  vi: `Cấp giấy xác nhận trong ${n} ngày làm việc từ ngày nhận yêu cầu.`,
  en: `Certify within ${en} working days of the request.`,
})

/** After the end, and the fine with a term of the old law (xác nhận, danh sách, phạt và ấn định thời hạn). */
export const closingLimits = {
  certificate: {
    label: { vi: 'Xác nhận kết quả thi hành án', en: 'Certify the result' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'CLO-4',
        articles: ['D152.32.3'],
        length: { n: 3, unit: 'workingDays' },
        sentence: certify('03', 3),
      }),
      until2026({
        ref: 'TRN-8',
        from: '2026-04-15',
        articles: ['L26.53'],
        length: { n: 3, unit: 'workingDays' },
        sentence: certify('03', 3),
        status: 'unverified',
        note: {
          vi: 'Rút từ 05 còn 03 ngày theo Nghị quyết 66.16/2026/NQ-CP; chưa có toàn văn.',
          en: 'Cut from 5 to 3 by Resolution 66.16/2026/NQ-CP, whose text was not at hand.',
        },
      }),
      until2026({
        ref: 'M11',
        to: '2026-04-14',
        articles: ['L26.53'],
        length: { n: 5, unit: 'workingDays' },
        sentence: certify('05', 5),
      }),
    ],
    opens: [{ act: 'ASK_FOR_CERTIFICATE', starts: ({ act }) => [{ from: dayIn(act, 'receivedOn') }] }],
    meets: [{ act: 'CERTIFY_RESULT' }],
  },
  monthlyList: {
    label: { vi: 'Danh sách việc kết thúc gửi Viện kiểm sát', en: 'Monthly list to the procuracy' },
    kind: 'duty',
    whose: 'office',
    absent: absentBefore2026('Luật cũ không có danh sách này.', 'The old law has no such list.'),
    variants: [
      since2026({
        ref: 'CLO-3',
        articles: ['D152.32.2'],
        length: { n: 1, unit: 'months' },
        sentence: {
          vi: 'Hằng tháng trích xuất danh sách việc kết thúc gửi Viện kiểm sát.',
          en: 'Every month the ended matters are listed for the procuracy.',
        },
        status: 'openPoint',
        note: {
          vi: 'Văn bản chỉ nói hằng tháng; ở đây tính 01 tháng từ ngày kết thúc.',
          en: 'The text only says monthly; here one month from the ending.',
        },
      }),
    ],
    opens: [
      { act: 'COMPLETE', starts: onItsDay },
      { act: 'END_OTHERWISE', starts: onItsDay },
      { act: 'RETURN_REQUEST', starts: onItsDay },
      { act: 'TERMINATE', starts: (turn) => (isWhole(turn) ? onItsDay(turn) : []) },
    ],
    meets: [{ act: 'LIST_FOR_PROCURACY' }],
  },
  termAfterFine: {
    label: { vi: 'Thực hiện nghĩa vụ trong thời hạn ấn định', en: 'Perform in the term set with the fine' },
    kind: 'duty',
    whose: 'debtor',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Luật 106/2025 ấn định thời hạn trong quyết định cưỡng chế (COE-17).',
          en: 'Law 106/2025 sets the term in the coercion decision (COE-17).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'G09',
        articles: ['L26.118.1'],
        lengths: {
          performWork: { length: { n: 5, unit: 'workingDays' } },
          handOverChild: {
            length: { n: 5, unit: 'workingDays' },
            ref: 'G10',
            articles: ['L26.120.2'],
          },
          takeWorkerBack: { length: { n: 10, unit: 'days' }, ref: 'G11', articles: ['L26.121.1'] },
        },
        sentence: {
          vi: 'Thực hiện nghĩa vụ trong thời hạn ấn định kể từ ngày ra quyết định phạt tiền.',
          en: 'Perform within the term set, counted from the decision to fine.',
        },
      }),
    ],
    opens: [
      {
        act: 'FINE_AND_SET_TERM',
        starts: ({ act }) => [
          {
            from: act.on,
            obligation: String(act.data['obligation']),
            lengthKind: String(act.data['duty']),
          },
        ],
      },
    ],
    meets: [
      {
        act: 'RECORD_PERFORMANCE',
        matches: ({ act, limit }) => act.data['obligation'] === limit.obligation,
      },
    ],
    ends: atTheEnd,
  },
} satisfies Record<string, EnforcementLimit>
