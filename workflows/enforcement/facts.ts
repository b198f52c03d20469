import type { IsoDay, Paper, RecordedAct } from '../../src/engine/vocabulary.ts'
import { type JudgmentKind, type MatterGroup, matterGroups } from '../statistics/groups.ts'
import { recordAdoption } from './facts/adoption.ts'
import { recordSale, type SaleFacts } from './facts/auction.ts'
import { type AuctionHouseFacts, recordAuctionHouse } from './facts/auction-house.ts'
import {
  type ForceFacts,
  type MeasureFacts,
  measureOf,
  recordForce,
  recordMeasures,
} from './facts/coercion.ts'
import { type ComplaintFacts, recordComplaint } from './facts/complaint.ts'
import { type RequestFacts, recordRequest } from './facts/correspondence.ts'
import { type CostFacts, noCosts, recordCosts } from './facts/cost.ts'
import { type DelegationFacts, nothingDelegated, recordDelegation } from './facts/delegation.ts'
import { type EvidenceFacts, recordEvidence } from './facts/evidence.ts'
import { type ExemptionFacts, recordExemption, reduceObligation } from './facts/exemption.ts'
import { type ClosingFacts, recordClosing } from './facts/handover.ts'
import { type IntakeFacts, openIntake, recordIntake } from './facts/intake.ts'
import { type InterruptionFacts, nothingInterrupted, recordInterruption } from './facts/interruption.ts'
import { type AccountFacts, emptyAccounts, recordMoney } from './facts/money.ts'
import { type NoticeFacts, openNotice, recordNotice } from './facts/notice.ts'
import {
  type DenunciationFacts,
  type ProtestFacts,
  recordDenunciation,
  recordProtest,
} from './facts/protest.ts'
import { recordSecurity, type SecurityFacts } from './facts/security.ts'
import { recordSeizure, type SeizureFacts } from './facts/seizure.ts'
import { beginAnew, recordTermination, withdrawTermination } from './facts/termination.ts'
import { recordTransfer } from './facts/transfer.ts'
import { recordValuation, type ValuationFacts } from './facts/valuation.ts'
import { mustGoToProcuracy, noticeRuleOf } from './papers/paper-kinds.ts'

/** What is known of a case (việc thi hành án). Plain JSON, no names: nothing here may have to be erased. */
export interface Facts {
  kind: 'onRequest' | 'exOfficio'
  judgment: JudgmentFacts
  /** Groups that heads follow and the statistics count apart. */
  groups: readonly MatterGroup[]
  parties: readonly { ref: string; role: 'creditor' | 'debtor' | 'related' }[]
  obligations: readonly ObligationFacts[]
  judgmentReceivedOn?: IsoDay
  request?: { filedOn: IsoDay; complete: boolean }
  decision?: { paper: string; issuedOn: IsoDay; number: string }
  officer?: string
  fileOpenedOn?: IsoDay
  /** The request was given back (gửi lại yêu cầu thi hành án); asked again, the matter begins anew. */
  returnedOn?: IsoDay
  /** Asked again after a return: no limitation binds it (L Đ.34(2), D152 Đ.22(2)). */
  askedAgain?: true
  papers: readonly Paper[]
  /** Papers sent to the procuracy, by reference. */
  sentToProcuracy: readonly string[]
  /** Who has been served what, as `paper~recipient`. */
  served: readonly string[]
  costsNotified: boolean
  /** Requests and notices with a term to people outside, oldest first. */
  requests: readonly RequestFacts[]
  /** Complaints, denunciations, protests and recommendations, each by its own reference, oldest first. */
  complaints: readonly ComplaintFacts[]
  denunciations: readonly DenunciationFacts[]
  protests: readonly ProtestFacts[]
  /** Proposals to exempt from or reduce what is owed to the State, oldest first. */
  exemptions: readonly ExemptionFacts[]
  delegation: DelegationFacts
  evidence: readonly EvidenceFacts[]
  /** A debtor whose payment the State budget secures (L Đ.51): neither secured nor coerced. */
  budgetDebtor?: true
  /** Security measures, each by its own reference, oldest first. */
  securities: readonly SecurityFacts[]
  /** What the court did last to its interim measure: changed, added to, cancelled. */
  interimChange?: string
  notice: NoticeFacts
  intake: IntakeFacts
  verification?: { on: IsoDay; result: 'hasMeans' | 'noMeans' }
  coercion?: { on: IsoDay; measures: readonly string[]; preventDissipation: boolean }
  /** Every coercive measure decided, oldest first, and what is arranged for the next coercion by force. */
  measures: readonly MeasureFacts[]
  force: ForceFacts
  /** Officers who must not run this case, by account (L Đ.16(2)(d)). */
  conflicts: readonly string[]
  /** Integer đồng: in so far, of it payable now (sale money only once the asset is handed over), and out. */
  money: { in: number; payable: number; out: number }
  accounts: AccountFacts
  costs: CostFacts
  interruptions: InterruptionFacts
  closing: ClosingFacts
  assets: Readonly<Record<string, AssetFacts>>
}

export interface JudgmentFacts {
  number: string
  court?: string
  date: IsoDay
  effectiveOn?: IsoDay
  type: 'ordinary' | 'interimMeasure' | 'bankruptcy'
  /** What kind of judgment, for the statistics. */
  kind?: JudgmentKind
}

export interface ObligationFacts {
  ref: string
  type: string
  /** Integer đồng; absent where the obligation is not in money. */
  amount?: number
  from?: string
  to?: string
  dueOn?: IsoDay
  collected: number
  disbursed: number
  /** Integer đồng that the court took off (miễn, giảm). */
  reduced: number
  performed: boolean
  /** The act that terminated its enforcement (đình chỉ). */
  terminatedBy?: number
  /** Not yet decided: an instalment that falls due later, or that nobody has asked for. */
  later?: true
}

/** An obligation as the intake brings it: nothing done on it yet. */
export type NewObligation = Omit<ObligationFacts, 'collected' | 'disbursed' | 'reduced' | 'performed'>

/** One seized asset (tài sản kê biên). Prices are integer đồng. */
export interface AssetFacts {
  ref: string
  kind: 'realEstate' | 'movable'
  noticedOn?: IsoDay
  plannedAt?: string
  seizedOn?: IsoDay
  appraisals: number
  price?: number
  certificateValidUntil?: IsoDay
  /** Start price of the round to come: appraisal first, then each cut (L Đ.82(4), 83(3)). */
  startPrice?: number
  rounds: number
  reappraisalRequested: boolean
  salePrice?: number
  paid?: number
  handoverDecidedOn?: IsoDay
  handedOverOn?: IsoDay
  /** The debtor's only home, with nothing left to rent another (L Đ.89(2)). */
  onlyHome?: true
  releasedOn?: IsoDay
  seizure?: SeizureFacts
  valuation?: ValuationFacts
  auctions?: AuctionHouseFacts
  sale?: SaleFacts
}

/** What an intake gives: everything the case starts with, before any act. */
export function openFacts(
  intake: Pick<Facts, 'kind' | 'judgment' | 'parties'> & {
    groups?: Facts['groups']
    obligations: readonly NewObligation[]
  },
): Facts {
  return {
    ...intake,
    groups: intake.groups ?? [],
    obligations: intake.obligations.map((one) => ({
      ...one,
      collected: 0,
      disbursed: 0,
      reduced: 0,
      performed: false,
    })),
    papers: [],
    sentToProcuracy: [],
    served: [],
    costsNotified: false,
    requests: [],
    complaints: [],
    denunciations: [],
    protests: [],
    exemptions: [],
    securities: [],
    delegation: nothingDelegated,
    evidence: [],
    notice: openNotice,
    intake: openIntake,
    measures: [],
    force: {},
    conflicts: [],
    money: { in: 0, payable: 0, out: 0 },
    accounts: emptyAccounts,
    costs: noCosts,
    interruptions: nothingInterrupted,
    closing: { steps: [] },
    assets: {},
  }
}

/** Facts stored before a chapter of the tables came, with what that chapter knows at the start of every case. */
export function fillFacts(facts: Facts): Facts {
  const { kind, judgment, parties } = facts
  const obligations = facts.obligations.map((one) => ({ ...one, reduced: one.reduced ?? 0 }))
  return { ...openFacts({ kind, judgment, parties, obligations: [] }), ...facts, obligations }
}

/** What is known after an act. Total over every act: one that teaches nothing new leaves the facts as they are. */
export function recordFacts(facts: Facts, act: RecordedAct, papers: readonly Paper[]): Facts {
  const withPapers = papers.length === 0 ? facts : { ...facts, papers: [...facts.papers, ...papers] }
  const known = {
    ...withPapers,
    notice: recordNotice(facts.notice, act),
    complaints: recordComplaint(facts.complaints, act),
    denunciations: recordDenunciation(facts.denunciations, act),
    protests: recordProtest(facts.protests, act),
    securities: recordSecurity(facts.securities, act),
    delegation: recordDelegation(facts.delegation, act),
    evidence: recordEvidence(facts.evidence, act),
    measures: recordMeasures(facts.measures, act),
    force: recordForce(facts.force, act),
    exemptions: recordExemption(facts.exemptions, act),
    costs: recordCosts(facts.costs, act),
  }
  const after = act.asset === undefined ? recordCaseAct(known, act) : recordAssetAct(known, act, act.asset)
  return recordIntake(after, act, papers)
}

function recordCaseAct(facts: Facts, act: RecordedAct): Facts {
  const { data, on } = act
  switch (act.act) {
    case 'ADOPT_MATTER':
      return recordAdoption(facts, act)
    case 'RECEIVE_JUDGMENT':
      return { ...facts, judgmentReceivedOn: day(data['receivedOn']) ?? on }
    case 'RECEIVE_REQUEST':
      return {
        ...(facts.returnedOn === undefined ? facts : beginAnew(facts)),
        request: { filedOn: day(data['filedOn']) ?? on, complete: data['complete'] !== false },
      }
    case 'DECIDE_DELEGATED_ASSET':
    case 'ISSUE_ENFORCEMENT_DECISION':
      return {
        ...facts,
        decision: { paper: `p${act.seq}`, issuedOn: on, number: String(data['number'] ?? '') },
      }
    case 'ASSIGN_OFFICER':
    case 'CHANGE_OFFICER':
      return { ...facts, officer: String(data['officer']) }
    case 'OPEN_FILE':
      return { ...facts, fileOpenedOn: on }
    case 'SEND_TO_PROCURACY':
      return { ...facts, sentToProcuracy: [...facts.sentToProcuracy, ...papersSent(facts, act)] }
    case 'SERVE_NOTICE':
      return {
        ...facts,
        served: [...facts.served, `${servedPaper(facts, act)}~${String(data['recipient'])}`],
      }
    case 'NOTIFY_COSTS':
      return { ...facts, costsNotified: true }
    case 'VERIFY_CONDITIONS':
      return {
        ...facts,
        verification: { on, result: data['result'] === 'hasMeans' ? 'hasMeans' : 'noMeans' },
      }
    case 'DECIDE_COERCION':
    case 'DEDUCT_FROM_ACCOUNT':
    case 'DEDUCT_FROM_INCOME':
    case 'COLLECT_DEBTOR_MONEY':
    case 'TAKE_VALUABLE_PAPERS':
    case 'EXPLOIT_ASSET':
    case 'FORCE_ACT':
    case 'FORCE_SECURITIES_TRANSFER':
      return {
        ...facts,
        coercion: {
          on,
          measures: [...(facts.coercion?.measures ?? []), measureOf(act) ?? ''],
          preventDissipation: data['preventDissipation'] !== undefined,
        },
      }
    case 'CLASSIFY_MATTER':
      return { ...facts, groups: readGroups(data['groups']) }
    case 'DECLARE_CONFLICT':
      return { ...facts, conflicts: [...facts.conflicts, String(data['officer'])] }
    case 'COLLECT':
    case 'DISBURSE':
    case 'DEPOSIT':
    case 'SET_OFF':
    case 'DECIDE_TO_STATE_BUDGET':
    case 'SET_ASIDE_RENT':
    case 'REVERSE_PAYMENT':
    case 'HOLD_PAYOUT':
    case 'RELEASE_PAYOUT':
      return recordMoney(facts, act)
    case 'END_OTHERWISE':
    case 'CLOSE_FILE':
      return { ...facts, closing: recordClosing(facts.closing, act) }
    case 'RECORD_GROUND':
    case 'RECORD_GROUND_END':
    case 'POSTPONE':
    case 'SUSPEND':
    case 'RESUME':
      return { ...facts, interruptions: recordInterruption(facts.interruptions, act) }
    case 'RECORD_BUDGET_EVENT':
      return data['event'] === 'decisionReceived' ? { ...facts, budgetDebtor: true } : facts
    case 'TRANSFER_RIGHTS':
      return recordTransfer(facts, act)
    case 'REMIT_PROCEEDS':
      return { ...facts, money: { ...facts.money, out: facts.money.out + Number(data['amount']) } }
    case 'RECORD_INTERIM_CHANGE':
      return { ...facts, interimChange: String(data['change']) }
    case 'TERMINATE':
      return recordTermination(facts, act)
    case 'WITHDRAW_TERMINATION':
      return withdrawTermination(facts, act)
    case 'RECORD_EXEMPTION_EFFECT':
      return { ...facts, obligations: reduceObligation(facts, act) }
    case 'RETURN_REQUEST':
      return { ...facts, returnedOn: on }
    case 'SEND_REQUEST':
    case 'RECORD_ANSWER':
      return { ...facts, requests: recordRequest(facts.requests, act) }
    case 'RECORD_PERFORMANCE':
      return changeObligation(facts, data['obligation'], (one) => ({ ...one, performed: true }))
    default:
      return facts
  }
}

function recordAssetAct(facts: Facts, act: RecordedAct, ref: string): Facts {
  const asset = facts.assets[ref] ?? newAsset(ref, act)
  return {
    ...(act.act === 'HAND_OVER' ? settleByTaking(facts, asset) : facts),
    money: moveSaleMoney(facts.money, asset, act),
    assets: { ...facts.assets, [ref]: withValuation(changeAsset(asset, act), act) },
  }
}

function withValuation(asset: AssetFacts, act: RecordedAct): AssetFacts {
  const valuation = recordValuation(asset.valuation, act)
  const auctions = recordAuctionHouse(asset.auctions, act)
  const sale = recordSale(asset.sale, act)
  const seizure = recordSeizure(asset.seizure, act)
  return {
    ...asset,
    ...(seizure && { seizure }),
    ...(valuation && { valuation }),
    ...(auctions && { auctions }),
    ...(sale && { sale }),
  }
}

/** Sale money is in when the buyer pays, and payable when the asset is handed over (L Đ.54(6)). */
function moveSaleMoney(money: Facts['money'], asset: AssetFacts, act: RecordedAct): Facts['money'] {
  if (act.act === 'BUYER_PAYS' || act.act === 'CREDITOR_PAYS')
    return { ...money, in: money.in + Number(act.data['amount']) }
  if (act.act === 'SELL_AT_MARKET' || act.act === 'SELL_DIRECTLY')
    return { ...money, in: money.in + Number(act.data['price']) }
  if (act.act === 'CANCEL_SALE') return { ...money, in: money.in - (asset.paid ?? 0) }
  if (act.act === 'RECORD_DEPOSIT_INTEREST' && act.data['goesTo'] === 'enforcement') {
    const earned = Number(act.data['amount'])
    const payable = asset.handedOverOn === undefined ? money.payable : money.payable + earned
    return { ...money, in: money.in + earned, payable }
  }
  if (act.act === 'HAND_OVER') return { ...money, payable: money.payable + (asset.paid ?? 0) }
  return money
}

/** What a creditor takes the asset for: the agreed value, else the price as it stands. */
export function takingValue(asset: AssetFacts): number {
  return asset.sale?.taking?.value ?? asset.startPrice ?? 0
}

/** Handed to the creditor who took it, an asset settles of his claims what it is worth more than he paid (D152 Đ.66). */
function settleByTaking(facts: Facts, asset: AssetFacts): Facts {
  const taker = asset.sale?.taking?.creditor
  if (taker === undefined || asset.handedOverOn !== undefined) return facts
  let left = takingValue(asset) - (asset.paid ?? 0)
  const obligations = facts.obligations.map((one) => {
    if (one.to !== taker || one.amount === undefined) return one
    const part = Math.max(0, Math.min(left, one.amount - one.collected))
    left -= part
    return { ...one, collected: one.collected + part, disbursed: one.disbursed + part }
  })
  return { ...facts, obligations }
}

function kindSaid({ data }: RecordedAct): AssetFacts['kind'] | undefined {
  return data['kind'] === 'realEstate' || data['kind'] === 'movable' ? data['kind'] : undefined
}

function newAsset(ref: string, act: RecordedAct): AssetFacts {
  return { ref, kind: kindSaid(act) ?? 'movable', appraisals: 0, rounds: 0, reappraisalRequested: false }
}

function changeAsset(asset: AssetFacts, act: RecordedAct): AssetFacts {
  const { data, on } = act
  switch (act.act) {
    case 'NOTIFY_SEIZURE':
      return {
        ...asset,
        kind: kindSaid(act) ?? asset.kind,
        noticedOn: on,
        ...(typeof data['plannedAt'] === 'string' ? { plannedAt: data['plannedAt'] } : {}),
      }
    case 'SEIZE':
    case 'SEIZE_MORE':
    case 'RECORD_JUDGED_SEIZURE':
      // What was found at the seizure is what it is, whatever the notice said of it.
      return { ...asset, kind: kindSaid(act) ?? asset.kind, seizedOn: on }
    case 'RECORD_APPRAISAL': {
      const price = Number(data['price'])
      const until = day(data['validUntil'])
      return {
        ...asset,
        price,
        startPrice: price,
        appraisals: asset.appraisals + 1,
        ...(until === undefined ? {} : { certificateValidUntil: until }),
      }
    }
    case 'DETERMINE_PRICE': {
      const price = Number(data['price'])
      // A price the officer determines has no certificate that could expire.
      const { certificateValidUntil: _certificate, ...rest } = asset
      return { ...rest, price, startPrice: price, appraisals: asset.appraisals + 1 }
    }
    case 'SELL_AT_MARKET':
    case 'SELL_DIRECTLY':
      return { ...asset, salePrice: Number(data['price']), paid: Number(data['price']) }
    case 'REQUEST_REAPPRAISAL':
      return { ...asset, reappraisalRequested: true }
    case 'HOLD_AUCTION':
      // A head may have recorded a sale without its price; then none is known.
      return data['result'] === 'succeeded' && typeof data['price'] === 'number'
        ? { ...asset, rounds: asset.rounds + 1, salePrice: data['price'] }
        : { ...asset, rounds: asset.rounds + 1 }
    case 'CUT_PRICE':
      return { ...asset, startPrice: Number(data['price']) }
    case 'CANCEL_SALE': {
      const { salePrice: _sale, paid: _paid, handoverDecidedOn: _decided, ...rest } = asset
      return rest
    }
    case 'BUYER_PAYS':
      return { ...asset, paid: (asset.paid ?? 0) + Number(data['amount']) }
    case 'EXERCISE_PREEMPTION':
      return asset.startPrice === undefined ? asset : { ...asset, salePrice: asset.startPrice }
    case 'CREDITOR_PAYS':
      return { ...asset, salePrice: takingValue(asset), paid: Number(data['amount']) }
    case 'RECORD_AGREED_PRICE':
      return { ...asset, price: Number(data['price']), startPrice: Number(data['price']) }
    case 'DECIDE_HANDOVER':
      return { ...asset, handoverDecidedOn: on }
    case 'RELEASE_SEIZURE':
      return { ...asset, releasedOn: on }
    case 'HAND_OVER':
      return { ...asset, handedOverOn: on, ...(data['onlyHome'] === true ? { onlyHome: true } : {}) }
    case 'RECORD_DEPOSIT_INTEREST':
      return data['goesTo'] === 'enforcement'
        ? { ...asset, paid: (asset.paid ?? 0) + Number(data['amount']) }
        : asset
    default:
      return asset
  }
}

function changeObligation(
  facts: Facts,
  ref: unknown,
  change: (one: ObligationFacts) => ObligationFacts,
): Facts {
  return { ...facts, obligations: facts.obligations.map((one) => (one.ref === ref ? change(one) : one)) }
}

/** The papers an act of sending names, or, naming none, every paper that must be sent and has not been. */
export function papersSent(facts: Facts, act: RecordedAct): string[] {
  const named = act.data['document']
  if (typeof named === 'string') return [named]
  const waiting = facts.papers.filter(
    (paper) => mustGoToProcuracy(paper) && !facts.sentToProcuracy.includes(paper.ref),
  )
  return waiting.map((paper) => paper.ref)
}

/** The paper a notice serves: the one it names, else the latest that this recipient has not been served, else the latest. */
export function servedPaper(facts: Facts, act: Pick<RecordedAct, 'data'>): string | undefined {
  const named = act.data['document']
  if (typeof named === 'string') return named
  const toServe = facts.papers.filter((paper) => noticeRuleOf(paper) !== undefined).map((paper) => paper.ref)
  const waiting = toServe.filter((ref) => !facts.served.includes(`${ref}~${String(act.data['recipient'])}`))
  return waiting.at(-1) ?? toServe.at(-1)
}

/** True when nothing is owed any more: money paid out in full, other duties performed. */
export function isSettled(one: ObligationFacts): boolean {
  if (one.later === true || one.performed || one.terminatedBy !== undefined) return true
  return one.amount !== undefined && one.disbursed >= one.amount - one.reduced
}

function readGroups(value: unknown): readonly MatterGroup[] {
  return Array.isArray(value) ? value.filter((one): one is MatterGroup => one in matterGroups) : []
}

function day(value: unknown): IsoDay | undefined {
  return typeof value === 'string' ? value : undefined
}

/** True while something has still to be got from the debtor: not performed, not collected in full. */
export function isOwed(one: ObligationFacts): boolean {
  if (one.later === true || one.performed || one.terminatedBy !== undefined) return false
  return one.amount === undefined || one.collected < one.amount - one.reduced
}
