import { Temporal } from 'temporal-polyfill'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { actInstead, cureByAct, cureByWaiting, type EnforcementRequirement, textOf } from './requirement.ts'

const windowFirst = {
  vi: 'Chưa ký hợp đồng đấu giá khi đương sự còn quyền yêu cầu thẩm định giá lại.',
  en: 'No auction contract while the parties may still ask for a re-appraisal.',
}
const onceInTime = {
  vi: 'Thẩm định giá lại chỉ một lần, trong 05 ngày làm việc từ ngày được thông báo kết quả lần đầu.',
  en: 'One re-appraisal only, within 5 working days of notice of the first result.',
}

/** Appraisal of a seized asset (thẩm định giá). */
export const valuationRequirements = {
  reappraisalWindowIsOver: {
    absent: absentBefore2026(
      'Luật 26/2008: hai thời hạn (A04, B02) chạy song song, không thời hạn nào chặn thời hạn kia.',
      'Law 26/2008: the two clocks (A04, B02) run side by side, neither holds the other back.',
    ),
    variants: [since2026({ ref: 'VAL-5', articles: ['L106.82.2.c', 'L106.83.2.a'], sentence: windowFirst })],
    check({ facts, act, limits }) {
      const asset = act.asset === undefined ? undefined : facts.assets[act.asset]
      if (asset === undefined || asset.appraisals > 1) return null
      const told = asset.valuation?.notified
      const untold = facts.parties.filter(({ ref, role }) => role !== 'related' && !told?.includes(ref))
      const windows = limits.filter((one) => one.rule === 'reappraisalWindow' && one.asset === act.asset)
      if (told !== undefined && untold.length > 0 && windows.every((one) => one.recipient !== undefined))
        return cureByAct('NOTIFY_APPRAISAL', ['officer'], {
          vi: `Chưa thông báo kết quả cho: ${untold.map(({ ref }) => ref).join(', ')}.`,
          en: `Not told of the result: ${untold.map(({ ref }) => ref).join(', ')}.`,
        })
      const due = windows
        .map((one) => one.due)
        .sort()
        .at(-1)
      if (due === undefined || act.on > due) return null
      return cureByWaiting(Temporal.PlainDate.from(due).add({ days: 1 }).toString(), {
        vi: `Quyền yêu cầu thẩm định giá lại còn đến hết ngày ${due}.`,
        en: `The right to a re-appraisal runs to the end of ${due}.`,
      })
    },
  },
  reappraisalStillOpen: {
    variants: [
      since2026({ ref: 'VAL-5', articles: ['L106.82.2.c'], sentence: onceInTime }),
      until2026({ ref: 'A04', articles: ['L26.99.1.b'], sentence: onceInTime }),
    ],
    check({ facts, act, limits }) {
      const asset = act.asset === undefined ? undefined : facts.assets[act.asset]
      const expired = asset?.certificateValidUntil !== undefined && asset.certificateValidUntil < act.on
      if (expired && act.on >= newLaw) return null
      const by = textOf({ act }, 'by')
      // Each party's right runs from its own notice (VAL-5); a notice to all at once names nobody.
      const open = limits
        .filter(
          (limit) =>
            limit.rule === 'reappraisalWindow' &&
            limit.asset === act.asset &&
            (by === undefined || limit.recipient === undefined || limit.recipient === by),
        )
        .sort((one, other) => (one.due < other.due ? -1 : 1))
        .at(-1)
      const used = asset?.reappraisalRequested === true
      if (!used && open !== undefined && act.on <= open.due) return null
      return actInstead('SIGN_AUCTION_CONTRACT', ['officer'], {
        vi: used ? 'Đã thẩm định giá lại một lần.' : `Quyền này hết ngày ${open?.due ?? '–'}.`,
        en: used ? 'The re-appraisal has been used.' : `The right ended on ${open?.due ?? '–'}.`,
      })
    },
  },
  certificateIsValid: {
    absent: absentBefore2026(
      'Luật 26/2008 không có căn cứ thẩm định giá lại vì chứng thư hết hiệu lực.',
      'Law 26/2008 has no ground of re-appraisal for an expired certificate.',
    ),
    variants: [
      since2026({
        ref: 'VAL-6',
        articles: ['L106.82.2.b'],
        sentence: {
          vi: 'Chứng thư hết hiệu lực trước khi ký hợp đồng đấu giá thì phải thẩm định giá lại, trừ khi các bên giữ giá.',
          en: 'A certificate that expired before the auction contract means a re-appraisal, unless the parties keep the price.',
        },
      }),
    ],
    check({ facts, act }) {
      const asset = act.asset === undefined ? undefined : facts.assets[act.asset]
      const until = asset?.certificateValidUntil
      if (
        until === undefined ||
        act.on <= until ||
        act.data['partiesKeepPrice'] === true ||
        (asset?.rounds ?? 0) > 0
      )
        return null
      return cureByAct('ORDER_REAPPRAISAL', ['officer'], {
        vi: `Chứng thư có hiệu lực đến ${until}.`,
        en: `The certificate was valid until ${until}.`,
      })
    },
  },
} satisfies Record<string, EnforcementRequirement>
