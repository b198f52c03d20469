import type { IsoDay, RecordedAct } from '../engine/vocabulary.ts'

/** One movement of money of a matter, as its act says. Amounts are integer đồng. */
export interface MoneyEntry {
  seq: number
  act: string
  on: IsoDay
  recordedAt: string
  amount: number
  obligation?: string
  assetId?: string
  /** The entry that this one takes back. */
  reverses?: number
  /** The entry that takes this one back. */
  reversedBy?: number
}

const moves = new Set(['COLLECT', 'DISBURSE', 'DEPOSIT', 'BUYER_PAYS', 'REVERSE_PAYMENT'])

/** Every movement of money on a record, in its order; a reversal names what it takes back, and is named by it. */
export function listEntries(acts: readonly RecordedAct[]): MoneyEntry[] {
  const entries = acts.filter(({ act }) => moves.has(act)).map(toEntry)
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]))
  return entries.map((entry) => {
    const taken = entry.reverses === undefined ? undefined : bySeq.get(entry.reverses)
    const back = entries.find((other) => other.reverses === entry.seq)
    return {
      ...entry,
      amount: taken?.amount ?? entry.amount,
      ...(back === undefined ? {} : { reversedBy: back.seq }),
    }
  })
}

function toEntry({ seq, act, on, recordedAt, asset, data }: RecordedAct): MoneyEntry {
  const { amount, obligation, entry } = data
  return {
    seq,
    act,
    on,
    recordedAt,
    amount: typeof amount === 'number' ? amount : 0,
    ...(typeof obligation === 'string' ? { obligation } : {}),
    ...(asset === undefined ? {} : { assetId: asset }),
    ...(typeof entry === 'number' ? { reverses: entry } : {}),
  }
}
