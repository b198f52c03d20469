import type { ActInHand, IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'
import type { AssetFacts, Facts } from '../facts.ts'
import { noSale } from './auction.ts'
import type { ComplaintFacts } from './complaint.ts'
import type { DenunciationFacts, ProtestFacts } from './protest.ts'
import type { SecurityFacts } from './security.ts'

/** A clock that was running when the matter was taken over. */
export interface AdoptedClock {
  ref: string
  from: IsoDay
  asset?: string
  recipient?: string
  /** Which clock, where a row has several. */
  rule?: string
  /** The complaint, protest, denunciation or security measure it belongs to, of those taken over with it. */
  about?: string
  /** Which of several lengths, where nothing taken over says it. */
  kind?: string
}

interface AdoptedBalance {
  obligation: string
  collected: number
  disbursed: number
  performed?: boolean
}

interface AdoptedAsset extends Partial<Pick<AssetFacts, 'startPrice' | 'rounds' | 'salePrice' | 'paid'>> {
  ref: string
  kind: AssetFacts['kind']
  state: string
  seizedOn: IsoDay
  cuts?: number
}

/** The clocks an act of taking over names; none for any other act. */
export function adoptedClocks(act: ActInHand): readonly AdoptedClock[] {
  return act.act === 'ADOPT_MATTER' ? list<AdoptedClock>(act.data['clocks']) : []
}

/** The assets an act of taking over names, each as an event of the asset's chart. */
export function adoptedAssets(act: ActInHand) {
  if (act.act !== 'ADOPT_MATTER') return []
  return list<AdoptedAsset>(act.data['assets']).map((asset) => ({
    asset: asset.ref,
    data: { ...asset },
  }))
}

/** Complaints, protests, denunciations and security measures that were open, each by the reference it gets here. */
export function adoptedOpen(act: ActInHand) {
  const numbered = <T>(field: string, prefix: string) =>
    list<T>(act.data[field]).map((one, index) => ({ id: `${prefix}${index + 1}`, ...one }))
  return {
    complaints: numbered<Pick<ComplaintFacts, 'kind' | 'level' | 'filedOn' | 'acceptedOn'>>(
      'complaints',
      'kn',
    ).map(
      (one): ComplaintFacts => ({
        ...one,
        step: one.acceptedOn === undefined ? 'received' : 'accepted',
        notCounted: 0,
      }),
    ),
    protests: numbered<Omit<ProtestFacts, 'id'>>('protests', 'kg'),
    denunciations: numbered<Omit<DenunciationFacts, 'id'>>('denunciations', 'tc'),
    securities: numbered<Pick<SecurityFacts, 'measure' | 'on'>>('securities', 'bp').map(
      (one): SecurityFacts => ({ ...one, step: 'applied' }),
    ),
  }
}

/** Which of several lengths a clock taken over has: by the asset it is on, by what it is about, or as it says. */
export function adoptedKind(act: ActInHand, clock: AdoptedClock): string | undefined {
  if (clock.kind !== undefined) return clock.kind
  const { complaints, protests, securities } = adoptedOpen(act)
  const asset = list<AdoptedAsset>(act.data['assets']).find((one) => one.ref === clock.asset)
  return (
    asset?.kind ??
    complaints.find((one) => one.id === clock.about)?.kind ??
    protests.find((one) => one.id === clock.about)?.type ??
    securities.find((one) => one.id === clock.about)?.measure
  )
}

/** What is known of a matter taken over (tiếp nhận việc đang thi hành): its decision, officer, balances and assets. */
export function recordAdoption(facts: Facts, act: RecordedAct): Facts {
  const { data, on } = act
  const balances = list<AdoptedBalance>(data['balances'])
  const collected = balances.reduce((sum, one) => sum + one.collected, 0)
  const disbursed = balances.reduce((sum, one) => sum + one.disbursed, 0)
  const assets = list<AdoptedAsset>(data['assets'])
  const held = assets.reduce((sum, one) => sum + (one.paid ?? 0), 0)
  const verified = data['verified']
  const coercionOn = data['coercionDecidedOn']
  const { complaints, protests, denunciations, securities } = adoptedOpen(act)
  return {
    ...facts,
    complaints: [...facts.complaints, ...complaints],
    protests: [...facts.protests, ...protests],
    denunciations: [...facts.denunciations, ...denunciations],
    securities: [...facts.securities, ...securities],
    decision: {
      paper: `p${act.seq}`,
      issuedOn: String(data['decidedOn']),
      number: String(data['decisionNumber'] ?? ''),
    },
    officer: String(data['officer']),
    fileOpenedOn: on,
    ...(verified === 'hasMeans' || verified === 'noMeans'
      ? { verification: { on: String(data['verifiedOn'] ?? on), result: verified } }
      : {}),
    ...(typeof coercionOn === 'string'
      ? {
          coercion: { on: coercionOn, measures: ['seizure'], preventDissipation: false },
          costsNotified: true,
        }
      : {}),
    // Money a buyer has paid is in the office, not yet payable (L Đ.54(6)).
    money: { in: collected + held, payable: collected, out: disbursed },
    obligations: facts.obligations.map((one) => {
      const found = balances.find((balance) => balance.obligation === one.ref)
      return found === undefined
        ? one
        : {
            ...one,
            collected: found.collected,
            disbursed: found.disbursed,
            performed: found.performed === true,
          }
    }),
    assets: Object.fromEntries(assets.map((asset) => [asset.ref, toAsset(asset)])),
  }
}

/** What an act of taking over names: it must all be of the case, or of the act itself. */
export function listNamed(act: ActInHand) {
  const clocks = adoptedClocks(act)
  const some = (value: string | undefined) => (value === undefined ? [] : [value])
  return {
    obligations: list<AdoptedBalance>(act.data['balances']).map((one) => one.obligation),
    parties: clocks.flatMap(({ recipient }) => some(recipient)),
    assets: clocks.flatMap(({ asset }) => some(asset)),
    knownAssets: list<AdoptedAsset>(act.data['assets']).map((asset) => asset.ref),
    about: clocks.flatMap(({ about }) => some(about)),
    knownOpen: Object.values(adoptedOpen(act)).flatMap((all) => all.map(({ id }) => id)),
  }
}

function toAsset({ state, cuts, rounds, seizedOn, ...asset }: AdoptedAsset): AssetFacts {
  return {
    ...asset,
    ...(asset.startPrice === undefined ? {} : { price: asset.startPrice }),
    seizedOn,
    rounds: rounds ?? 0,
    appraisals: state === 'seized' || state === 'appraisalContracted' ? 0 : 1,
    reappraisalRequested: false,
    ...(cuts === undefined ? {} : { sale: { ...noSale, cuts } }),
  }
}

function list<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? (value as T[]) : []
}
