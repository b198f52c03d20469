import type { RecordedAct } from '../../../src/engine/vocabulary.ts'
import { coerciveDecisions } from '../facts/coercion.ts'
import type { Facts } from '../facts.ts'
import { newLaw, since2026, until2026 } from '../variant.ts'
import { answersLimit, untilAnswered } from './answer.ts'
import { atTheEnd, dayIn, type EnforcementLimit } from './time-limit.ts'

const delegated = ['delegatedRegistered', 'delegatedComplex', 'delegatedOther', 'delegatedAccount'] as const
const notAtHand = {
  vi: 'Văn bản Thông tư liên tịch 11/2016 không có trong tay.',
  en: 'The text of Joint Circular 11/2016 was not at hand.',
}
const again = {
  vi: 'Xác minh lại trong 05 ngày làm việc từ ngày nhận kết quả của đương sự hoặc kháng nghị.',
  en: "Verify again within 5 working days of the party's result or the protest.",
}
const delegate = {
  vi: 'Trả lời ủy quyền xác minh: tài sản phải đăng ký 30 ngày, phức tạp 45 ngày; loại khác 15 ngày.',
  en: 'Answer a delegated verification: registered property 30 days, difficult 45; other 15.',
}

/** Verification after the first, and those asked to help (xác minh lại, ủy quyền xác minh). */
export const verificationLimits = {
  reverification: {
    label: { vi: 'Xác minh lại', en: 'Verify again' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'VER-5',
        articles: ['L106.37.5'],
        length: { n: 5, unit: 'workingDays' },
        sentence: again,
      }),
      until2026({
        ref: 'V05',
        articles: ['L26.44.5'],
        length: { n: 5, unit: 'workingDays' },
        sentence: again,
      }),
    ],
    opens: [
      {
        act: 'RECORD_CREDITOR_VERIFICATION',
        starts: ({ act, before }) => (mustReverify(act, before) ? [{ from: dayIn(act, 'receivedOn') }] : []),
      },
    ],
    meets: [{ act: 'VERIFY_CONDITIONS' }],
    ends: atTheEnd,
  },
  delegatedVerification: {
    label: { vi: 'Trả lời ủy quyền xác minh', en: 'Answer a delegated verification' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'VER-6',
        articles: ['D152.21.5'],
        lengths: {
          delegatedRegistered: { length: { n: 30, unit: 'days' } },
          delegatedComplex: { length: { n: 45, unit: 'days' } },
          delegatedOther: { length: { n: 15, unit: 'days' } },
          delegatedAccount: { length: { n: 0, unit: 'immediately' } },
        },
        sentence: delegate,
      }),
      until2026({
        ref: 'V08',
        from: '2020-05-01',
        articles: ['D62.9.2.a'],
        lengths: {
          delegatedRegistered: { length: { n: 30, unit: 'days' } },
          delegatedComplex: { length: { n: 45, unit: 'days' } },
          delegatedOther: { length: { n: 15, unit: 'days' }, ref: 'V09', articles: ['D62.9.2.b'] },
        },
        sentence: delegate,
      }),
    ],
    opens: delegated.flatMap((matter) => untilAnswered(matter, () => matter).opens),
    meets: [
      {
        act: 'RECORD_ANSWER',
        matches: ({ act, limit }) =>
          delegated.some((matter) => matter === limit.lengthKind && answersLimit(act, limit, matter)),
      },
    ],
    ends: [
      ...atTheEnd,
      // A difficult one: the 45 days, from the same receipt, take the place of the 30.
      {
        act: 'SEND_REQUEST',
        matches: ({ act, limit }) =>
          act.data['matter'] === 'delegatedComplex' &&
          limit.lengthKind === 'delegatedRegistered' &&
          limit.asset === act.data['about'],
      },
    ],
  },
  prisonInformation: {
    label: { vi: 'Trại giam trả lời xác minh', en: 'Prison answers a verification' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'VER-7',
        articles: ['D152.21.4'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Trại giam ký biên bản hoặc trả lời trong 03 ngày làm việc từ ngày nhận đề nghị.',
          en: 'The prison signs the minutes or answers within 3 working days of the request.',
        },
      }),
    ],
    ...untilAnswered('prisonInformation'),
  },
  informationForCreditor: {
    label: { vi: 'Trả lời yêu cầu của người được thi hành án', en: 'Answer to the creditor' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'VER-4',
        articles: ['L106.37.6'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Trả lời người được thi hành án trong 03 ngày làm việc từ ngày nhận yêu cầu.',
          en: 'Answer the creditor within 3 working days of his request.',
        },
      }),
      until2026({
        ref: 'V07',
        articles: ['L26.44.6.c'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Trả lời người được thi hành án trong 05 ngày làm việc từ ngày nhận yêu cầu, trừ bất khả kháng.',
          en: 'Answer the creditor within 5 working days of his request, but for force majeure.',
        },
      }),
    ],
    ...untilAnswered('informationForCreditor'),
  },
  verificationOnCoercionRequest: {
    label: { vi: 'Xác minh khi có yêu cầu cưỡng chế', en: 'Verify on a request for coercion' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      until2026({
        ref: 'V17',
        from: '2016-08-01',
        articles: ['TL11.4.1'],
        status: 'unverified',
        note: notAtHand,
        length: { n: 10, unit: 'days' },
        sentence: {
          vi: 'Xác minh trong 10 ngày từ ngày nhận yêu cầu áp dụng biện pháp cưỡng chế.',
          en: 'Verify within 10 days of a request for a coercive measure.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_COERCION_REQUEST',
        starts: ({ act }) => (act.data['dissipation'] === true ? [] : [{ from: dayIn(act, 'receivedOn') }]),
      },
    ],
    meets: [{ act: 'VERIFY_CONDITIONS' }],
    ends: atTheEnd,
  },
  coercionAtOnce: {
    label: { vi: 'Áp dụng ngay biện pháp ngăn chặn tẩu tán', en: 'Act at once against dissipation' },
    kind: 'duty',
    whose: 'officer',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Luật 106/2025 Đ.72(1) cho phép áp dụng ngay, không đặt thời hạn.',
          en: 'Law 106/2025 Art. 72(1) allows it at once and sets no term.',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'V02',
        articles: ['L26.45.2'],
        length: { n: 0, unit: 'immediately' },
        sentence: {
          vi: 'Cần ngăn chặn tẩu tán thì áp dụng ngay biện pháp, không chờ hết thời hạn tự nguyện.',
          en: 'Where dissipation must be prevented, act at once without awaiting the voluntary period.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_COERCION_REQUEST',
        starts: ({ act }) => (act.data['dissipation'] === true ? [{ from: dayIn(act, 'receivedOn') }] : []),
      },
    ],
    meets: coerciveDecisions.map((act) => ({ act })),
    ends: atTheEnd,
  },
  heirsMayObject: {
    label: { vi: 'Thông báo tìm người thừa kế', en: 'Public notice to heirs' },
    kind: 'right',
    whose: 'party',
    variants: [
      since2026({
        ref: 'TRF-2',
        articles: ['D152.25.1'],
        length: { n: 30, unit: 'days' },
        sentence: {
          vi: 'Hết 30 ngày từ ngày thông báo không nhận được căn cứ xác định người thừa kế thì đình chỉ; có thì chuyển giao.',
          en: 'Without proof of heirs within 30 days of the notice the enforcement is terminated; with it, transferred.',
        },
      }),
      until2026({
        ref: 'V18',
        from: '2016-08-01',
        articles: ['TL11.3.2'],
        status: 'unverified',
        note: notAtHand,
        length: { n: 30, unit: 'days' },
        sentence: {
          vi: 'Hết 30 ngày từ ngày thông báo hợp lệ không ai có ý kiến thì có căn cứ đình chỉ.',
          en: 'After 30 days from valid notice without objection there is a ground to terminate.',
        },
      }),
    ],
    ...untilAnswered('heirsOfCreditor'),
  },
} satisfies Record<string, EnforcementLimit>

// A protest always; a result of the creditor only where it differs from the officer's (L Đ.37(5)).
function mustReverify({ data }: RecordedAct, before: Facts): boolean {
  if (data['from'] === 'procuracy') return true
  return (
    data['from'] === 'creditor' &&
    before.verification !== undefined &&
    before.verification.result !== data['result']
  )
}
