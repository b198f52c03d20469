import type { IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'
import type { Facts, ObligationFacts } from '../facts.ts'

/** One movement of money, by the number of the act that recorded it. A reversal marks it; nothing is taken out. */
export interface LedgerEntry {
  seq: number
  act: 'COLLECT' | 'DISBURSE' | 'DEPOSIT'
  obligation?: string
  amount: number
  /** The day of the act; not known of entries stored before it was kept. */
  on?: IsoDay
  interest?: true
  /** Kept for creditors who have not requested yet, or paid out of what was kept. */
  forOthers?: true
  reversed?: true
}

/** The book of the case, whether pay-out is held back, and the rent kept for a debtor who lost the only home. */
export interface AccountFacts {
  ledger: readonly LedgerEntry[]
  held: boolean
  rentSetAside: number
}

export const emptyAccounts: AccountFacts = { ledger: [], held: false, rentSetAside: 0 }

/** What is known after an act on money; total over every act. */
export function recordMoney(facts: Facts, act: RecordedAct): Facts {
  const amount = Number(act.data['amount'])
  switch (act.act) {
    case 'COLLECT':
    case 'DISBURSE':
    case 'DEPOSIT':
      return move(enter(facts, act), entryOf(act), 1)
    case 'DECIDE_TO_STATE_BUDGET':
      return move(facts, { ...entryOf(act), act: 'DISBURSE' }, 1)
    case 'SET_ASIDE_RENT': {
      const { accounts, money } = facts
      return {
        ...facts,
        money: { ...money, out: money.out + amount },
        accounts: { ...accounts, rentSetAside: accounts.rentSetAside + amount },
      }
    }
    case 'REVERSE_PAYMENT': {
      const entry = findEntry(facts, act.data['entry'])
      if (entry === undefined || entry.reversed) return facts
      const { accounts } = facts
      const ledger = accounts.ledger.map((one) => (one === entry ? { ...one, reversed: true as const } : one))
      return move({ ...facts, accounts: { ...accounts, ledger } }, entry, -1)
    }
    case 'SET_OFF': {
      // No money moves: both duties are as good as paid, up to the sum.
      const { obligation, against } = act.data
      const obligations = facts.obligations.map((one) =>
        one.ref === obligation || one.ref === against
          ? { ...one, collected: one.collected + amount, disbursed: one.disbursed + amount }
          : one,
      )
      return { ...facts, obligations }
    }
    case 'HOLD_PAYOUT':
      return { ...facts, accounts: { ...facts.accounts, held: true } }
    case 'RELEASE_PAYOUT':
      return { ...facts, accounts: { ...facts.accounts, held: false } }
    default:
      return facts
  }
}

/** The entry a reversal points at. */
export function findEntry(facts: Facts, seq: unknown): LedgerEntry | undefined {
  return facts.accounts.ledger.find((one) => one.seq === seq)
}

/** What stands on deposit and has not been reversed. */
export function deposited(facts: Facts): number {
  const deposits = facts.accounts.ledger.filter((one) => one.act === 'DEPOSIT' && !one.reversed)
  return deposits.reduce((sum, one) => sum + one.amount, 0)
}

/** What is kept for creditors who have not requested yet (L26 and D152: tiền gửi cho người chưa yêu cầu). */
export function keptForOthers(facts: Facts): number {
  const entries = facts.accounts.ledger.filter((one) => one.forOthers === true && !one.reversed)
  return entries.reduce((sum, one) => sum + (one.act === 'DEPOSIT' ? one.amount : -one.amount), 0)
}

function entryOf({ seq, act, on, data }: RecordedAct): LedgerEntry {
  return {
    seq,
    act: act as LedgerEntry['act'],
    amount: Number(data['amount']),
    on,
    ...(typeof data['obligation'] === 'string' ? { obligation: data['obligation'] } : {}),
    ...(data['interest'] === true ? { interest: true } : {}),
    ...(data['purpose'] === 'nonRequesters' || data['fromDeposit'] === true ? { forOthers: true } : {}),
  }
}

function enter(facts: Facts, act: RecordedAct): Facts {
  const { accounts } = facts
  return { ...facts, accounts: { ...accounts, ledger: [...accounts.ledger, entryOf(act)] } }
}

// Interest moves money, but it is not what the judgment's sum is counted against.
function move(facts: Facts, entry: LedgerEntry, sign: 1 | -1): Facts {
  const { money } = facts
  const amount = sign * entry.amount
  const counted = entry.interest ? 0 : amount
  const change = (apply: (one: ObligationFacts) => ObligationFacts) =>
    facts.obligations.map((one) => (one.ref === entry.obligation ? apply(one) : one))
  if (entry.act === 'COLLECT')
    return {
      ...facts,
      money: { ...money, in: money.in + amount, payable: money.payable + amount },
      obligations: change((one) => ({ ...one, collected: one.collected + counted })),
    }
  if (entry.act === 'DISBURSE')
    return {
      ...facts,
      money: { ...money, out: money.out + amount },
      obligations: change((one) => ({ ...one, disbursed: one.disbursed + counted })),
    }
  return facts
}
