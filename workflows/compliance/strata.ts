import type { Words } from '../../src/engine/vocabulary.ts'
import type { ActName } from '../enforcement/acts.ts'
import type { MatterGroup } from '../statistics/groups.ts'
import type { Standing } from '../statistics/standings.ts'

/** From what an inspection may draw its files (tầng chọn mẫu). What is not said narrows nothing. */
export interface Stratum {
  label: Words
  isOpen?: boolean
  /** In which one of these acts was given. */
  with?: readonly ActName[]
  /** Which stood so on some day of the period. */
  stood?: Standing
  group?: MatterGroup
}

export const strata = {
  all: { label: { vi: 'Mọi việc', en: 'All matters' } },
  open: { label: { vi: 'Việc đang thi hành', en: 'Open matters' }, isOpen: true },
  closed: { label: { vi: 'Việc đã kết thúc', en: 'Ended matters' }, isOpen: false },
  seized: { label: { vi: 'Việc có kê biên', en: 'Matters with a seizure' }, with: ['SEIZE', 'SEIZE_MORE'] },
  notEnforceable: {
    label: { vi: 'Việc chưa có điều kiện', en: 'Matters without means' },
    stood: 'notEnforceable',
  },
  bankCredit: { label: { vi: 'Tín dụng, ngân hàng', en: 'Bank credit' }, group: 'bankCredit' },
} as const satisfies Readonly<Record<string, Stratum>>

export type StratumId = keyof typeof strata
