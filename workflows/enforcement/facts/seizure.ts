import type { IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'

/** What may be in dispute about an asset (L Đ.39; L26 Đ.74, 75). */
export const disputes = ['commonShare', 'creditorOfCommonShare', 'thirdParty', 'evasiveTransaction'] as const

/** How a dispute ended. */
export const disputeResults = [
  'agreed',
  'shareDetermined',
  'debtorOwns',
  'otherOwns',
  'annulled',
  'withdrawn',
] as const

/** Who is told before real estate is seized (L Đ.80(2)(a); L26 Đ.88(1)). */
export const preSeizureRecipients = [
  'parties',
  'related',
  'competentProcuracy',
  'landAuthority',
  'commune',
] as const

/** Who keeps what was seized (L Đ.40; L26 Đ.58). */
export const keepers = ['holder', 'debtor', 'treasury', 'contractor', 'ownStore', 'communeKeeper'] as const

/** Grounds on which a seizure is lifted (L Đ.95(3); D152 Đ.55(4); L26 Đ.105(1)). */
export const releaseGrounds = [
  'performed',
  'releaseAgreed',
  'seizureCancelled',
  'securedDebtReached',
  'notTheDebtors',
] as const

/** One dispute over an asset: told, sued over, asked of the court, ended. */
export interface DisputeFacts {
  about: string
  toldOn?: IsoDay
  suedOn?: IsoDay
  onTitle?: boolean
  askedOn?: IsoDay
  result?: string
}

/** What is known of the seizure of one asset, beside its day and kind. */
export interface SeizureFacts {
  /** Who was told before, each by himself; `all` when one notice went to everybody. */
  told?: readonly string[]
  /** Who was told afterwards. */
  toldAfter?: readonly string[]
  common?: string
  securedDebt?: number
  costs?: number
  special?: string
  nature?: string
  registered?: true
  leased?: true
  unripeUntil?: IsoDay
  saleBeforeHarvestAgreed?: true
  /** Found while that asset was seized, and whether it is attached to it. */
  foundWith?: { asset: string; attached: boolean; decidedOn?: IsoDay }
  /** The judgment itself seized it; its state may differ from what the judgment says. */
  byJudgment?: 'asJudged' | 'differs'
  disputes?: readonly DisputeFacts[]
  keeper?: string
  /** Grounds of release that came up, by name. */
  releaseGrounds?: readonly string[]
}

/** What is known after an act; nothing at all where it teaches nothing of this. Total over every act. */
export function recordSeizure(known: SeizureFacts | undefined, act: RecordedAct): SeizureFacts | undefined {
  const { data, on } = act
  switch (act.act) {
    case 'NOTIFY_SEIZURE':
      return { ...known, told: [...(known?.told ?? []), text(data['recipient']) ?? 'all'] }
    case 'SEIZE':
      return { ...known, ...ofThing(data) }
    case 'SEIZE_MORE':
      return {
        ...known,
        ...ofThing(data),
        foundWith: { asset: String(data['foundWith']), attached: data['attached'] === true },
      }
    case 'DECIDE_SUPPLEMENTARY_SEIZURE':
      return known?.foundWith === undefined
        ? known
        : { ...known, foundWith: { ...known.foundWith, decidedOn: on } }
    case 'RECORD_JUDGED_SEIZURE':
      return { ...known, byJudgment: data['state'] === 'differs' ? 'differs' : 'asJudged' }
    case 'TELL_OF_SEIZURE':
      return { ...known, toldAfter: [...(known?.toldAfter ?? []), String(data['to'])] }
    case 'NOTIFY_DISPUTE_RIGHT':
      return withDispute(known, data['about'], { toldOn: text(data['validOn']) ?? on })
    case 'RECORD_LAWSUIT':
      return withDispute(known, data['about'], {
        suedOn: text(data['acceptedOn']) ?? on,
        onTitle: data['onTitle'] !== false,
      })
    case 'ASK_COURT':
      return withDispute(known, data['about'], { askedOn: on })
    case 'RECORD_DISPUTE_RESULT':
      return withDispute(known, data['about'], { result: String(data['result']) })
    case 'GIVE_INTO_CUSTODY':
      return { ...known, keeper: String(data['keeper']) }
    case 'RECORD_ASSET_NEWS':
      return data['news'] === 'saleBeforeHarvestAgreed'
        ? { ...known, saleBeforeHarvestAgreed: true }
        : { ...known, releaseGrounds: [...(known?.releaseGrounds ?? []), String(data['news'])] }
    default:
      return known
  }
}

/** The dispute over a matter, as it stands. */
export function findDispute(known: SeizureFacts | undefined, about: unknown): DisputeFacts | undefined {
  return known?.disputes?.find((one) => one.about === about)
}

/** What a price must exceed before a pledged asset is worth selling: the secured debt and the costs. */
export function securedFloor(known: SeizureFacts | undefined): number | undefined {
  return known?.securedDebt === undefined ? undefined : known.securedDebt + (known.costs ?? 0)
}

function ofThing(data: RecordedAct['data']): Partial<SeizureFacts> {
  const number = (field: string) => (typeof data[field] === 'number' ? { [field]: data[field] } : {})
  const word = (field: string) => (typeof data[field] === 'string' ? { [field]: data[field] } : {})
  const flag = (field: string) => (data[field] === true ? { [field]: true } : {})
  return {
    ...word('common'),
    ...number('securedDebt'),
    ...number('costs'),
    ...word('special'),
    ...word('nature'),
    ...flag('registered'),
    ...flag('leased'),
    ...word('unripeUntil'),
  }
}

// A new notice of a dispute that had ended opens it again; the creditor's turn (L26 Đ.74(1)) belongs to the same dispute.
function withDispute(
  known: SeizureFacts | undefined,
  about: unknown,
  news: Partial<DisputeFacts>,
): SeizureFacts {
  const before = known?.disputes ?? []
  const old = before.find((one) => one.about === about)
  const base = old === undefined || (old.result !== undefined && news.toldOn !== undefined) ? {} : old
  return {
    ...known,
    disputes: [...before.filter((one) => one !== old), { ...base, about: String(about), ...news }],
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
