import { isSettled } from '../facts.ts'
import { since2026, until2026 } from '../variant.ts'
import { cureByAct, type EnforcementRequirement, textOf } from './requirement.ts'

const notMoreThanIn = {
  vi: 'Không chi quá số tiền đã thu; tiền bán tài sản chỉ chi sau khi giao tài sản.',
  en: 'Never more is paid out than came in; sale money only after the hand-over.',
}
const ofThisCase = { vi: 'Nghĩa vụ phải là của việc này.', en: 'The obligation must be one of this matter.' }
const nothingHeld = {
  vi: 'Tài sản đã kê biên phải được giao hoặc giải tỏa.',
  en: 'Seized assets must have been handed over or released.',
}
const settled = {
  vi: 'Mọi nghĩa vụ phải đã thi hành xong.',
  en: 'Every obligation must have been performed.',
}

/** Money in, money out, and the end (thu, chi, kết thúc). */
export const paymentRequirements = {
  obligationIsOfCase: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'PAY-4', articles: ['L106.54.6'], sentence: ofThisCase }),
      until2026({ ref: 'M01', articles: ['L26.47.5'], sentence: ofThisCase }),
    ],
    check(given) {
      const ref = textOf(given, 'obligation')
      if (given.facts.obligations.some((one) => one.ref === ref)) return null
      const known = given.facts.obligations.map((one) => one.ref).join(', ')
      const detail = { vi: `Một trong: ${known}.`, en: `One of: ${known}.` }
      return { detail, remedy: { kind: 'none', why: detail } }
    },
  },
  neverMoreOutThanIn: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'PAY-4', articles: ['L106.54.6', 'D152.65.2'], sentence: notMoreThanIn }),
      until2026({
        ref: 'M01',
        from: '2015-09-01',
        articles: ['L26.47.5', 'D62.27.4'],
        sentence: notMoreThanIn,
      }),
    ],
    check({ facts, act }) {
      const { money } = facts
      const left = money.payable - money.out
      if (Number(act.data['amount']) <= left) return null
      const detail = { vi: `Được chi: ${left} đồng.`, en: `${left} đồng may be paid out.` }
      return money.in > money.payable
        ? cureByAct('HAND_OVER', ['officer'], detail)
        : cureByAct('COLLECT', ['accountant', 'officer'], detail)
    },
  },
  noAssetIsLeftOpen: {
    variants: [
      since2026({ ref: 'CLO-1', articles: ['L106.55', 'L106.86.4', 'L106.95.3'], sentence: nothingHeld }),
      until2026({ ref: 'M10', articles: ['L26.52', 'L26.105.2'], sentence: nothingHeld }),
    ],
    check({ facts }) {
      const open = Object.values(facts.assets).filter(
        (asset) =>
          asset.seizedOn !== undefined && asset.releasedOn === undefined && asset.handedOverOn === undefined,
      )
      const [first] = open
      if (first === undefined) return null
      const detail = {
        vi: `Tài sản: ${open.map((asset) => asset.ref).join(', ')}.`,
        en: `Assets: ${open.map((asset) => asset.ref).join(', ')}.`,
      }
      return cureByAct(first.salePrice === undefined ? 'RELEASE_SEIZURE' : 'HAND_OVER', ['officer'], detail)
    },
  },
  everyObligationIsSettled: {
    variants: [
      since2026({ ref: 'CLO-1', articles: ['L106.55'], sentence: settled }),
      until2026({ ref: 'M10', articles: ['L26.52'], sentence: settled }),
    ],
    check({ facts }) {
      const open = facts.obligations.filter((one) => !isSettled(one))
      if (open.length === 0) return null
      const list = open.map((one) => one.ref).join(', ')
      const payable = facts.money.in > facts.money.out
      return cureByAct(payable ? 'DISBURSE' : 'COLLECT', ['accountant', 'officer'], {
        vi: `Còn: ${list}.`,
        en: `Open: ${list}.`,
      })
    },
  },
} satisfies Record<string, EnforcementRequirement>
