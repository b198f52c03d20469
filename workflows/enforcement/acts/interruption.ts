import { day, fields, maybe, oneOf, paperNumber, partyRef, ref } from '../act-data.ts'
import { postponementGrounds, suspensionGrounds } from '../facts/interruption.ts'
import type { EnforcementAct } from './act.ts'

const scope = oneOf(['whole', 'part'], 'toàn bộ việc hay một phần')
/** The part, where it is one: a duty, an asset, a debtor. */
const part = {
  obligation: maybe(ref('nghĩa vụ (khi một phần)')),
  ofAsset: maybe(ref('tài sản (khi một phần)')),
  debtor: maybe(partyRef('người phải thi hành án (khi một phần)')),
}

/** Interruptions (hoãn, tạm đình chỉ, tiếp tục thi hành án). */
export const interruptionActs = {
  POSTPONE: {
    label: { vi: 'Quyết định hoãn thi hành án', en: 'Postpone enforcement' },
    scope: 'case',
    rows: ['HOA-1', 'HOA-2', 'P01'],
    basis: ['L106.46.1', 'L106.46.2', 'L26.48.1', 'L26.48.2'],
    by: ['head'],
    byRef: 'HOA-1',
    data: fields({
      scope,
      ground: oneOf(postponementGrounds, 'căn cứ hoãn'),
      ...part,
      until: maybe(day('hoãn đến hết ngày')),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'postponementDecision', numberFrom: 'number' }],
  },
  SUSPEND: {
    label: { vi: 'Tạm đình chỉ thi hành án', en: 'Suspend enforcement' },
    scope: 'case',
    rows: ['TDC-1', 'TDC-2', 'P08', 'P09'],
    basis: ['L106.47.1', 'L106.47.2', 'L26.49.1', 'L26.49.2'],
    by: ['head'],
    byRef: 'TDC-1',
    data: fields({
      scope,
      ground: oneOf(suspensionGrounds, 'căn cứ tạm đình chỉ'),
      ...part,
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'suspensionDecision', numberFrom: 'number' }],
  },
  RESUME: {
    label: { vi: 'Quyết định tiếp tục thi hành án sau khi bị gián đoạn', en: 'Resume after an interruption' },
    scope: 'case',
    rows: ['HOA-3', 'TDC-3', 'P07', 'P10'],
    basis: ['L106.46.3', 'L106.47.3', 'L26.48.4', 'L26.49.3'],
    by: ['head'],
    byRef: 'HOA-3',
    data: fields({ scope, ...part, number: maybe(paperNumber) }),
    papers: [{ kind: 'resumptionDecision', numberFrom: 'number' }],
  },
} as const satisfies Record<string, EnforcementAct>
