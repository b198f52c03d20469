import type { Interruption, Row } from './due.ts'
import { nameOf } from './rows.ts'

interface Act {
  act: string
  on: string
  data: unknown
}
interface Clock {
  asset?: string | undefined
}

/**
 * Rows whose clock stands still while the matter does, since the step may not be taken then: the voluntary period and the
 * steps from verification to the sale. No text says so of any row (open); what is owed to third persons, to the parties or
 * to the other authorities (notices, answers, payment, hand-over of what was sold) goes on.
 */
const standing: ReadonlySet<string> = new Set([
  ...[
    'VOL-1',
    'VER-1/ordinary',
    'VER-5',
    'COE-8',
    'VAL-1',
    'VAL-7',
    'VAL-10/contract',
    'VAL-11',
    'VAL-12/sell',
  ],
  ...['AUC-4', 'AUC-5', 'AUC-6/movable', 'AUC-6/realEstate', 'AUC-9'],
  ...['V01', 'V03/ordinary', 'V05', 'V17', 'A02', 'A07', 'C15/sell'],
  ...['B02', 'B03', 'B04', 'B16'],
])

export const standsStill = (row: Row) => standing.has(nameOf(row))

const text = (data: unknown, name: string): string | undefined => {
  const value = (data as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : undefined
}

/** What an interruption holds: the whole matter, or a part named by its asset, obligation or debtor. */
const heldBy = ({ data }: Act) =>
  text(data, 'scope') === 'whole'
    ? 'whole'
    : `part ${text(data, 'ofAsset') ?? text(data, 'obligation') ?? text(data, 'debtor')}`

/** Paying out is barred while the judgment is reviewed or the debtor's insolvency is dealt with; else its days run on. */
const paying: ReadonlySet<string> = new Set(['PAY-4', 'M01'])
const holdsMoney: ReadonlySet<string> = new Set([
  'protestAuthorityRequest',
  'reviewPetitionPending',
  'protestSuspension',
  'insolvencyPetition',
])

/** From the acts of a matter: while what a clock belongs to was postponed, suspended, not enforceable or paused. */
export function interruptionsOf(acts: readonly Act[], { asset }: Clock, row: Row): Interruption[] {
  const pays = paying.has(nameOf(row))
  const binds = (act: Act) => !pays || holdsMoney.has(text(act.data, 'ground') ?? '')
  const open = new Map<string, string>()
  const interruptions: Interruption[] = []
  const applies = (held: string) => ['whole', 'notEnforceable', 'complaint', `part ${asset}`].includes(held)
  const stop = (key: string, on: string) => {
    if (!open.has(key)) open.set(key, on)
  }
  const goOn = (key: string, on: string) => {
    const from = open.get(key)
    open.delete(key)
    if (from !== undefined && applies(key)) interruptions.push({ from, to: on })
  }
  for (const act of acts) {
    const { on } = act
    switch (act.act) {
      case 'POSTPONE':
      case 'SUSPEND':
        if (binds(act)) stop(heldBy(act), on)
        break
      case 'RESUME': {
        // The whole goes on only when no ground is left: with it goes every part.
        const held = heldBy(act)
        for (const key of [...open.keys()])
          if (key === held || (held === 'whole' && key.startsWith('part '))) goOn(key, on)
        break
      }
      case 'DECLARE_NOT_ENFORCEABLE':
        if (!pays) stop('notEnforceable', on)
        break
      case 'CONTINUE_ENFORCEMENT':
        goOn('notEnforceable', on)
        break
      case 'PAUSE_FOR_COMPLAINT':
        if (!pays && (act.data as { wholeEnforcement?: boolean }).wholeEnforcement === true)
          stop('complaint', on)
        break
      case 'CONTINUE_AFTER_COMPLAINT':
      case 'DECIDE_COMPLAINT':
      case 'END_COMPLAINT':
        goOn('complaint', on)
        break
    }
  }
  for (const [key, from] of open) if (applies(key)) interruptions.push({ from })
  return interruptions
}
