import type { IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'
import { vietnamDayOf } from '../../calendar/vietnam-time.ts'

/** A creditor who takes the asset against what is owed to him (nhận tài sản để trừ vào tiền thi hành án). */
export interface TakingFacts {
  creditor: string
  ground: 'afterFailure' | 'agreement'
  /** The agreed value, integer đồng; after a failed auction it is the price as cut last. */
  value?: number
  /** Who has been told of it. */
  told: readonly string[]
}

/** What is known of the sale of one asset, beside its prices and rounds. */
export interface SaleFacts {
  /** Price cuts so far. */
  cuts: number
  /** The day its price became known last. */
  pricedOn?: IsoDay
  /** Why the officer priced it himself (DETERMINE_PRICE). */
  pricedFor?: string
  /** The day the notice of the failed auction came, while nothing has followed it yet. */
  failedOn?: IsoDay
  /** The parties have been asked to agree on a cut since then (Law 26/2008). */
  askedForCut?: true
  /** The session has ended with a winner. */
  wonOn?: IsoDay
  /** Co-owners and others with a right of pre-emption. */
  holders: readonly string[]
  /** Those of them who have been told since the price stands as it does. */
  told: readonly string[]
  /** The holder who buys. */
  buyer?: string
  taking?: TakingFacts
  /** The day a sale without an auction was announced for. */
  directSaleOn?: IsoDay
  /** A result that was cancelled since the last round. */
  cancelled?: true
  /** Given back to the debtor, who must not deal with it (L Đ.83(3)). */
  returnedOn?: IsoDay
}

export const noSale: SaleFacts = { cuts: 0, holders: [], told: [] }

/** What is known after an act; nothing at all where it teaches nothing of a sale. */
export function recordSale(known: SaleFacts | undefined, act: RecordedAct): SaleFacts | undefined {
  const sale = known ?? noSale
  const { data, on } = act
  switch (act.act) {
    case 'RECORD_APPRAISAL':
    case 'RECORD_AGREED_PRICE':
      return { ...sale, pricedOn: on, told: [] }
    case 'DETERMINE_PRICE':
      return { ...sale, pricedOn: on, pricedFor: String(data['ground']), told: [] }
    case 'RECORD_PREEMPTION_HOLDER':
      return { ...sale, holders: added(sale.holders, data['holder']) }
    case 'NOTIFY_PREEMPTION':
      return {
        ...sale,
        holders: added(sale.holders, data['holder']),
        told: added(sale.told, data['holder']),
      }
    case 'EXERCISE_PREEMPTION':
      return { ...sale, buyer: String(data['holder']) }
    case 'HOLD_AUCTION':
      return data['result'] === 'failed' ? failed(sale, act) : { ...without(sale, 'cancelled'), wonOn: on }
    case 'ASK_FOR_CUT_AGREEMENT':
      return { ...sale, askedForCut: true }
    case 'CUT_PRICE':
      return { ...without(sale, 'failedOn', 'askedForCut', 'taking'), cuts: sale.cuts + 1, told: [] }
    case 'CREDITOR_TAKES':
      return { ...sale, taking: readTaking(act) }
    case 'NOTIFY_TAKING':
      return sale.taking === undefined
        ? sale
        : { ...sale, taking: { ...sale.taking, told: added(sale.taking.told, data['to']) } }
    case 'CANCEL_TAKING':
      return without(sale, 'taking')
    case 'CANCEL_SALE':
      return { ...without(sale, 'buyer', 'wonOn', 'taking'), cancelled: true, told: [] }
    case 'NOTIFY_DIRECT_SALE':
      return typeof data['plannedAt'] === 'string'
        ? { ...sale, directSaleOn: vietnamDayOf(data['plannedAt']) }
        : sale
    case 'RETURN_TO_DEBTOR':
      return { ...sale, returnedOn: on }
    default:
      return known
  }
}

function failed(sale: SaleFacts, { data, on }: RecordedAct): SaleFacts {
  const notice = data['noticeReceivedOn']
  return {
    ...without(sale, 'askedForCut', 'cancelled', 'wonOn'),
    failedOn: typeof notice === 'string' ? notice : on,
    told: [],
  }
}

function readTaking({ data }: RecordedAct): TakingFacts {
  return {
    creditor: String(data['creditor']),
    ground: data['ground'] === 'agreement' ? 'agreement' : 'afterFailure',
    ...(typeof data['value'] === 'number' ? { value: data['value'] } : {}),
    told: [],
  }
}

function added(list: readonly string[], value: unknown): readonly string[] {
  return typeof value !== 'string' || list.includes(value) ? list : [...list, value]
}

function without(sale: SaleFacts, ...fields: (keyof SaleFacts)[]): SaleFacts {
  return Object.fromEntries(
    Object.entries(sale).filter(([field]) => !fields.includes(field as keyof SaleFacts)),
  ) as unknown as SaleFacts
}
