import { Type } from 'typebox'
import {
  day,
  dayBeforeAct,
  fields,
  freeText,
  maybe,
  officerAccount,
  oneOf,
  paperNumber,
  partyRef,
  ref,
} from '../act-data.ts'
import { complaintKinds } from '../facts/complaint.ts'
import { securityMeasures } from '../facts/security.ts'
import { assetKind, desk, type EnforcementAct, officers } from './act.ts'

const dongOrZero = (description: string) =>
  Type.Integer({ minimum: 0, maximum: 100_000_000_000_000, description })
const rowRef = Type.String({
  pattern: '^[A-Z]{1,4}-?\\d{1,3}$',
  description: 'thời hạn (mã dòng, như VAL-1)',
})
const pastDayText = Type.String({ format: 'date', description: 'ngày bắt đầu' })

const balance = Type.Object(
  {
    obligation: ref('nghĩa vụ'),
    collected: dongOrZero('đã thu (đồng)'),
    disbursed: dongOrZero('đã chi (đồng)'),
    performed: maybe(Type.Boolean({ description: 'đã thi hành xong, không bằng tiền' })),
  },
  { additionalProperties: false },
)

const clock = Type.Object(
  {
    ref: rowRef,
    from: pastDayText,
    asset: maybe(ref('tài sản')),
    recipient: maybe(partyRef('đương sự')),
    rule: maybe(
      Type.String({
        pattern: '^[a-zA-Z]{1,60}$',
        description: 'tên thời hạn, khi một dòng có nhiều thời hạn (như answerProtest)',
      }),
    ),
    about: maybe(
      Type.String({
        pattern: '^(kn|kg|tc|bp)[0-9]{1,3}$',
        description: 'khiếu nại, kháng nghị, tố cáo, biện pháp bảo đảm nêu ở dưới (kn1, kg1, tc1, bp1)',
      }),
    ),
    kind: maybe(
      Type.String({
        maxLength: 40,
        description: 'loại, khi thời hạn dài ngắn theo loại mà không suy ra được',
      }),
    ),
  },
  { additionalProperties: false },
)

const openComplaint = Type.Object(
  {
    kind: oneOf(complaintKinds, 'loại khiếu nại'),
    level: oneOf(['first', 'second'], 'lần đầu hay lần hai'),
    filedOn: pastDayText,
    acceptedOn: maybe(pastDayText),
  },
  { additionalProperties: false },
)
const openProtest = Type.Object(
  { type: oneOf(['protest', 'recommendation'], 'kháng nghị hay kiến nghị'), receivedOn: pastDayText },
  { additionalProperties: false },
)
const openDenunciation = Type.Object(
  { receivedOn: pastDayText, acceptedOn: maybe(pastDayText) },
  { additionalProperties: false },
)
const openSecurity = Type.Object(
  { measure: oneOf(securityMeasures, 'biện pháp bảo đảm'), on: pastDayText },
  { additionalProperties: false },
)

const asset = Type.Object(
  {
    ref: Type.String({ pattern: '^[a-z]{1,3}[0-9]{1,4}$', description: 'ký hiệu tài sản, như a1' }),
    kind: assetKind,
    state: oneOf(
      [
        'seized',
        'appraisalContracted',
        'appraisalNotified',
        'auctionContracted',
        'auctionFailed',
        'sold',
        'paid',
      ],
      'bước của tài sản',
    ),
    seizedOn: pastDayText,
    startPrice: maybe(dongOrZero('giá khởi điểm (đồng)')),
    rounds: maybe(Type.Integer({ minimum: 0, maximum: 1000, description: 'số lần đã đấu giá' })),
    cuts: maybe(Type.Integer({ minimum: 0, maximum: 1000, description: 'số lần đã giảm giá' })),
    salePrice: maybe(dongOrZero('giá trúng (đồng)')),
    paid: maybe(dongOrZero('người mua đã nộp (đồng)')),
  },
  { additionalProperties: false },
)

/** A matter open before the system came, and terms that the law lets be extended. */
export const transitionActs = {
  ADOPT_MATTER: {
    label: { vi: 'Tiếp nhận việc đang thi hành', en: 'Adopt a matter under way' },
    scope: 'case',
    aside: true,
    rows: ['TRN-1', 'TRN-2'],
    basis: ['L106.116.3', 'D152.115.1'],
    by: ['registrar', ...officers],
    byRef: 'TRN-2',
    data: fields({
      stage: oneOf(['verification', 'seizure', 'appraisal', 'auction', 'handover'], 'bước đang thi hành'),
      decisionNumber: paperNumber,
      decidedOn: dayBeforeAct('ngày quyết định thi hành án'),
      officer: officerAccount,
      servedOn: maybe(dayBeforeAct('ngày người phải thi hành án được thông báo hợp lệ')),
      verified: maybe(oneOf(['hasMeans', 'noMeans'], 'kết quả xác minh gần nhất')),
      verifiedOn: maybe(dayBeforeAct('ngày xác minh gần nhất')),
      coercionDecidedOn: maybe(dayBeforeAct('ngày quyết định cưỡng chế kê biên')),
      balances: maybe(Type.Array(balance, { maxItems: 200, description: 'đã thu, đã chi' })),
      assets: maybe(Type.Array(asset, { maxItems: 200, description: 'tài sản đã kê biên' })),
      complaints: maybe(
        Type.Array(openComplaint, {
          maxItems: 50,
          description: 'khiếu nại chưa giải quyết xong (kn1, kn2 …)',
        }),
      ),
      protests: maybe(
        Type.Array(openProtest, {
          maxItems: 50,
          description: 'kháng nghị, kiến nghị chưa trả lời (kg1, kg2 …)',
        }),
      ),
      denunciations: maybe(
        Type.Array(openDenunciation, { maxItems: 50, description: 'tố cáo chưa giải quyết (tc1, tc2 …)' }),
      ),
      securities: maybe(
        Type.Array(openSecurity, {
          maxItems: 50,
          description: 'biện pháp bảo đảm đang áp dụng (bp1, bp2 …)',
        }),
      ),
      clocks: maybe(Type.Array(clock, { maxItems: 200, description: 'thời hạn đang chạy' })),
      source: freeText('nguồn: sổ, hồ sơ'),
    }),
  },
  EXTEND_TERM: {
    label: { vi: 'Gia hạn', en: 'Extend a term' },
    scope: 'case',
    rows: ['AUC-16'],
    basis: ['D152.65.1'],
    by: desk,
    byRef: 'AUC-16',
    data: fields({
      limit: rowRef,
      asset: maybe(ref('tài sản')),
      recipient: maybe(partyRef('đương sự')),
      until: day('gia hạn đến hết ngày'),
      ground: freeText('căn cứ gia hạn'),
    }),
    papers: [{ kind: 'extensionNotice' }],
  },
} as const satisfies Record<string, EnforcementAct>
