import type { IsoDay } from '../../../src/engine/vocabulary.ts'
import { standingDeclaration } from '../facts/notice.ts'
import type { Facts } from '../facts.ts'
import { isOwed } from '../facts.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { untilAnswered } from './answer.ts'
import { returnTerm, separateBookLengths } from './separate-book-lengths.ts'
import { atTheEnd, dayIn, type EnforcementLimit, isWhole, onItsDay, type Turn } from './time-limit.ts'

const decree62 = '2015-09-01'
const declare = {
  vi: 'Ra quyết định chưa có điều kiện thi hành án trong 05 ngày làm việc từ ngày có căn cứ.',
  en: 'Declare within 5 working days of the ground.',
}
const publish = {
  vi: 'Đăng công khai, gửi niêm yết trong 05 ngày làm việc từ ngày ra quyết định.',
  en: 'Publish and send for posting within 5 working days of the decision.',
}
const update = {
  vi: 'Sửa thông tin đã công khai trong 03 ngày làm việc từ ngày xác định được thay đổi.',
  en: 'Update the publication within 3 working days of knowing the change.',
}
const periodic = {
  vi: 'Xác minh ít nhất 06 tháng một lần; 01 năm với án tù còn từ 02 năm hoặc không rõ địa chỉ mới.',
  en: 'Verify at least every 6 months; every year for 2 years of prison left or a new address unknown.',
}
const fromLastCheck = {
  vi: 'Luật không nêu mốc đầu; tính từ lần xác minh gần nhất.',
  en: 'The law names no start; counted from the latest verification.',
}
const newInformation = {
  vi: 'Xác minh trong 10 ngày từ ngày nhận văn bản cung cấp thông tin mới.',
  en: 'Verify within 10 days of written new information.',
}
const atResumption = [...atTheEnd, { act: 'CONTINUE_ENFORCEMENT' }] as const

/** A debtor without means yet (chưa có điều kiện thi hành án). */
export const notEnforceableLimits = {
  notEnforceableDecision: {
    label: { vi: 'Ra quyết định chưa có điều kiện thi hành án', en: 'Declare that there are no means yet' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'NOC-1',
        articles: ['L106.38.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: declare,
      }),
      until2026({
        ref: 'V10',
        from: decree62,
        articles: ['D62.9.4', 'L26.44a.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: declare,
      }),
    ],
    opens: [
      {
        act: 'VERIFY_CONDITIONS',
        starts: (turn) =>
          turn.act.data['result'] === 'noMeans' &&
          turn.act.data['ground'] !== undefined &&
          standingDeclaration(turn.before.notice) === undefined
            ? onItsDay(turn)
            : [],
      },
    ],
    meets: [{ act: 'DECLARE_NOT_ENFORCEABLE' }],
    ends: [
      ...atTheEnd,
      { act: 'VERIFY_CONDITIONS', matches: ({ act }) => act.data['result'] === 'hasMeans' },
    ],
  },
  publishNotEnforceable: {
    label: { vi: 'Công khai việc chưa có điều kiện', en: 'Publish that there are no means yet' },
    kind: 'duty',
    whose: 'office',
    variants: [
      since2026({
        ref: 'NOC-2',
        articles: ['D152.23.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: publish,
      }),
      until2026({
        ref: 'V12',
        from: decree62,
        articles: ['D62.11.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: publish,
      }),
    ],
    opens: [{ act: 'DECLARE_NOT_ENFORCEABLE', starts: onItsDay }],
    meets: [{ act: 'PUBLISH_NOT_ENFORCEABLE' }],
    ends: atResumption,
  },
  communePosting: {
    label: { vi: 'Niêm yết tại Ủy ban nhân dân cấp xã', en: 'Posting at the commune' },
    kind: 'right',
    whose: 'outside',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Nghị định 152/2026 Đ.23 không nêu thời gian niêm yết.',
          en: 'Decree 152/2026 Art. 23 names no length of posting.',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'V12',
        from: decree62,
        articles: ['D62.11.1'],
        length: { n: 3, unit: 'months' },
        sentence: {
          vi: 'Niêm yết 03 tháng kể từ ngày niêm yết.',
          en: 'Posted for 3 months from the day of posting.',
        },
      }),
    ],
    opens: [
      {
        act: 'PUBLISH_NOT_ENFORCEABLE',
        starts: ({ act }) => (act.data['postedOn'] === undefined ? [] : [{ from: dayIn(act, 'postedOn') }]),
      },
    ],
    meets: [],
    ends: [...atTheEnd, { act: 'END_PUBLICATION' }],
  },
  updatePublication: {
    label: { vi: 'Sửa thông tin đã công khai', en: 'Update the publication' },
    kind: 'duty',
    whose: 'office',
    variants: [
      since2026({
        ref: 'NOC-3',
        articles: ['D152.23.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: update,
      }),
      until2026({
        ref: 'V13',
        from: decree62,
        articles: ['D62.11.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: update,
      }),
    ],
    opens: [
      {
        act: 'RECORD_NEW_INFORMATION',
        starts: ({ act, before }) =>
          act.data['about'] === 'publishedDetails' && isPublished(before)
            ? [{ from: dayIn(act, 'receivedOn') }]
            : [],
      },
    ],
    meets: [{ act: 'UPDATE_PUBLICATION' }],
    ends: [...atTheEnd, { act: 'END_PUBLICATION' }],
  },
  endPublication: {
    label: { vi: 'Chấm dứt công khai', en: 'End the publication' },
    kind: 'duty',
    whose: 'office',
    variants: [
      since2026({
        ref: 'NOC-4',
        articles: ['D152.23.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Chấm dứt công khai trong 03 ngày làm việc từ ngày có quyết định tiếp tục hoặc thi hành xong.',
          en: 'End the publication within 3 working days of the decision to continue or full performance.',
        },
      }),
      until2026({
        ref: 'V14',
        from: decree62,
        articles: ['D62.11.3'],
        length: { n: 2, unit: 'workingDays' },
        sentence: {
          vi: 'Chấm dứt công khai trong 02 ngày làm việc từ ngày có quyết định hoặc thi hành xong.',
          en: 'End the publication within 2 working days of the decision or full performance.',
        },
      }),
    ],
    opens: [
      { act: 'CONTINUE_ENFORCEMENT', starts: (turn) => (isPublished(turn.before) ? onItsDay(turn) : []) },
      {
        act: 'TERMINATE',
        starts: (turn) => (isWhole(turn) && isPublished(turn.before) ? onItsDay(turn) : []),
      },
      { act: 'RECORD_PERFORMANCE', starts: whenNothingIsOwed },
      { act: 'COLLECT', starts: whenNothingIsOwed },
    ],
    meets: [{ act: 'END_PUBLICATION' }],
    ends: [{ act: 'REFUSE_REQUEST' }],
  },
  communeEndsPosting: {
    label: { vi: 'Ủy ban nhân dân cấp xã chấm dứt niêm yết', en: 'Commune ends the posting' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'NOC-4',
        articles: ['D152.23.2'],
        length: { n: 2, unit: 'workingDays' },
        sentence: {
          vi: 'Ủy ban nhân dân cấp xã chấm dứt niêm yết trong 02 ngày làm việc từ ngày nhận.',
          en: 'The commune ends the posting within 2 working days of receiving the decision.',
        },
      }),
      until2026({
        ref: 'V14',
        from: decree62,
        articles: ['D62.11.3'],
        length: { n: 2, unit: 'workingDays' },
        sentence: {
          vi: 'Ủy ban nhân dân cấp xã chấm dứt niêm yết trong 02 ngày làm việc từ ngày nhận.',
          en: 'The commune ends the posting within 2 working days of receiving the decision.',
        },
      }),
    ],
    ...untilAnswered('endOfPosting'),
  },
  periodicVerification: {
    label: { vi: 'Xác minh định kỳ', en: 'Periodic verification' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'NOC-5',
        articles: ['L106.38.3'],
        status: 'openPoint',
        note: fromLastCheck,
        length: { n: 6, unit: 'months' },
        lengths: { yearly: { length: { n: 1, unit: 'years' } } },
        sentence: periodic,
      }),
      until2026({
        ref: 'V04',
        articles: ['L26.44.2'],
        status: 'openPoint',
        note: fromLastCheck,
        length: { n: 6, unit: 'months' },
        lengths: { yearly: { length: { n: 1, unit: 'years' } } },
        sentence: periodic,
      }),
    ],
    opens: [
      {
        act: 'DECLARE_NOT_ENFORCEABLE',
        starts: ({ act, after }) => nextCheck(after, after.verification?.on ?? act.on),
      },
      {
        act: 'VERIFY_CONDITIONS',
        refs: ['NOC-5'],
        starts: ({ act, after }) => (act.data['result'] === 'noMeans' ? nextCheck(after, act.on) : []),
      },
      // Law 26/2008: after two verifications only new information calls for another (Đ.44(2)).
      {
        act: 'VERIFY_CONDITIONS',
        refs: ['V04'],
        starts: ({ act, after }) =>
          act.data['result'] === 'noMeans' && (after.notice.notEnforceable?.checks ?? 0) < 2
            ? nextCheck(after, act.on)
            : [],
      },
    ],
    meets: [{ act: 'VERIFY_CONDITIONS' }],
    ends: atResumption,
  },
  newInformationVerification: {
    label: { vi: 'Xác minh thông tin mới', en: 'Verify new information' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'NOC-6',
        articles: ['L106.38.2'],
        length: { n: 10, unit: 'days' },
        sentence: newInformation,
      }),
      until2026({
        ref: 'V15',
        from: decree62,
        articles: ['D62.9.4'],
        length: { n: 10, unit: 'days' },
        sentence: newInformation,
      }),
    ],
    opens: [
      {
        act: 'RECORD_NEW_INFORMATION',
        starts: ({ act }) => (act.data['about'] === 'means' ? [{ from: dayIn(act, 'receivedOn') }] : []),
      },
    ],
    meets: [{ act: 'VERIFY_CONDITIONS' }],
    ends: atTheEnd,
  },
  separateBookTerm: {
    label: { vi: 'Thời gian trước khi chuyển sổ riêng', en: 'Term before the separate book' },
    kind: 'right',
    whose: 'office',
    variants: [
      since2026({
        ref: 'NOC-8',
        articles: ['D152.22.1'],
        lengths: separateBookLengths.law2025,
        sentence: {
          vi: 'Hết 02 năm từ ngày quyết định, việc chủ động chuyển sang sổ theo dõi riêng.',
          en: 'After 2 years from the decision an ex officio matter goes to the separate book.',
        },
      }),
      until2026({
        ref: 'V16',
        from: '2020-05-01',
        articles: ['D62.9.5'],
        lengths: separateBookLengths.law2008,
        sentence: {
          vi: 'Hết 01 năm (02 năm với án tù dài, không rõ địa chỉ) thì xét chuyển sổ riêng.',
          en: 'After 1 year (2 for a long prison term or unknown address) the separate book is considered.',
        },
      }),
    ],
    opens: [
      {
        act: 'DECLARE_NOT_ENFORCEABLE',
        refs: ['NOC-8'],
        starts: (turn) => (turn.after.kind === 'exOfficio' ? bookTerm(turn) : []),
      },
      { act: 'DECLARE_NOT_ENFORCEABLE', refs: ['V16'], starts: bookTerm },
    ],
    meets: [],
    ends: [...atResumption, { act: 'MOVE_TO_SEPARATE_BOOK' }],
  },
  returnRequestTerm: {
    label: { vi: 'Thời gian trước khi gửi lại yêu cầu', en: 'Term before the request is returned' },
    kind: 'right',
    whose: 'office',
    absent: absentBefore2026(
      'Luật cũ không gửi lại yêu cầu của việc chưa có điều kiện.',
      'The old law did not return the request of such a matter.',
    ),
    variants: [
      since2026({
        ref: 'NOC-7',
        articles: ['L106.38.4', 'D152.22.2'],
        length: returnTerm,
        sentence: {
          vi: 'Hết 02 năm từ ngày quyết định, việc theo yêu cầu được gửi lại yêu cầu thi hành án.',
          en: 'After 2 years from the decision the request of a matter on request is returned.',
        },
      }),
    ],
    opens: [
      {
        act: 'DECLARE_NOT_ENFORCEABLE',
        starts: (turn) => (turn.after.kind === 'onRequest' ? onItsDay(turn) : []),
      },
    ],
    meets: [{ act: 'RETURN_REQUEST' }],
    ends: atResumption,
  },
  moveToSeparateBook: {
    label: { vi: 'Chuyển sang sổ theo dõi riêng', en: 'Move to the separate book' },
    kind: 'duty',
    whose: 'office',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Nghị định 152/2026 Đ.22(1) không nêu hạn chuyển sổ.',
          en: 'Decree 152/2026 Art. 22(1) names no term for the move.',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'V16',
        from: '2020-05-01',
        articles: ['D62.9.5'],
        status: 'openPoint',
        note: {
          vi: 'Tính từ khi hết 01 năm, 02 năm; nếu lần xác minh thứ hai muộn hơn thì đủ điều kiện muộn hơn.',
          en: 'Counted from the end of the term; if the second verification is later, so are the conditions.',
        },
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Chuyển sổ trong 03 ngày làm việc từ khi đủ điều kiện.',
          en: 'Move within 3 working days of all conditions being met.',
        },
      }),
    ],
    opens: [{ after: 'separateBookTerm' }],
    meets: [{ act: 'MOVE_TO_SEPARATE_BOOK' }],
    ends: [
      ...atResumption,
      { act: 'RECORD_NEW_INFORMATION', matches: ({ act }) => act.data['about'] === 'means' },
    ],
  },
} satisfies Record<string, EnforcementLimit>

function isPublished(facts: Facts): boolean {
  return facts.notice.notEnforceable?.publishedOn !== undefined
}

function whenNothingIsOwed(turn: Turn) {
  const isDone = turn.before.obligations.some(isOwed) && !turn.after.obligations.some(isOwed)
  return isDone && isPublished(turn.before) ? onItsDay(turn) : []
}

function nextCheck(facts: Facts, from: IsoDay) {
  const declared = standingDeclaration(facts.notice)
  if (declared === undefined) return []
  return [{ from, lengthKind: declared.yearly ? 'yearly' : 'ordinary' }]
}

function bookTerm({ act }: Turn) {
  return [{ from: act.on, lengthKind: act.data['yearlyBecause'] === undefined ? 'ordinary' : 'yearly' }]
}
