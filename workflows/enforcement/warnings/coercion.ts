import { since2026, until2026 } from '../variant.ts'
import type { EnforcementWarning } from './warning.ts'

const sumIsStated = {
  vi: 'Quyết định khấu trừ, trừ vào thu nhập, khai thác phải ghi số tiền, thời hạn, phương thức.',
  en: 'A decision to deduct or to exploit states the sum, the term and the way of paying in.',
}
const actsWithSums: Readonly<Record<string, string>> = {
  account: 'DEDUCT_FROM_ACCOUNT',
  income: 'DEDUCT_FROM_INCOME',
  exploitation: 'EXPLOIT_ASSET',
}

/** Oddities of a coercion decision. */
export const coercionWarnings = {
  coercionSumIsMissing: {
    act: 'DECIDE_COERCION',
    variants: [
      since2026({ ref: 'COE-14', articles: ['D152.49.1', 'D152.51.2', 'D152.52.1'], sentence: sumIsStated }),
      until2026({ ref: 'C11', from: '2015-09-01', articles: ['D62.21.1'], sentence: sumIsStated }),
    ],
    check({ act }) {
      const better = actsWithSums[String(act.data['measure'])]
      return better === undefined
        ? null
        : {
            vi: `Số tiền chưa ghi; dùng hành vi ${better} để ghi và kiểm tra số tiền.`,
            en: `No sum is on the record; ${better} states and checks it.`,
          }
    },
  },
} as const satisfies Record<string, EnforcementWarning>
