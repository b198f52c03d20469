import { standingOf } from '../../src/engine/findings.ts'
import { findMoves, namesIn } from '../../src/engine/moves.ts'
import { assetValue } from '../../src/engine/replay.ts'
import type { ActDefinition, CaseState, Limit, Refusal, Role } from '../../src/engine/vocabulary.ts'
import { type ActName, acts } from '../../workflows/enforcement/acts.ts'
import { interruptionsOf } from '../../workflows/enforcement/facts/interruption.ts'
import { standingDeclaration } from '../../workflows/enforcement/facts/notice.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import { type Given, setting } from '../support/pure-case.ts'
import { listedActs, type Matter } from '../support/random-walk.ts'
import { sampleData } from '../support/sample-data.ts'

/**
 * Clocks beside the road: that one of them runs does not mean that the enforcement goes on. Papers served, sent and
 * kept; windows to complain or protest; what runs in every matter; things in store; other offices and budgets.
 */
const beside: ReadonlySet<string> = new Set([
  'limitation',
  'officerChangeAnswer',
  'prisonerMoneyWaits',
  'notifyParties',
  'notifyFailedAuction',
  'sendToProcuracy',
  'postingPeriod',
  'legalAidUrging',
  'legalAidResult',
  'legalAid',
  'openFile',
  'interimNotice',
  'publishNotEnforceable',
  'communePosting',
  'updatePublication',
  'endPublication',
  'communeEndsPosting',
  'tellTheRequester',
  'tellTheProtester',
  'tellMortgagee',
  'tellCompany',
  'exploitationDecisionSent',
  'securitiesDecisionSent',
  'auctionResultNotice',
  'auctionResultPapers',
  'depositReturn',
  'assetReturn',
  'auctionFileKept',
  'certificate',
  'monthlyList',
  'complaintWindow',
  'secondComplaintWindow',
  'sendComplaintDecision',
  'sendSecondDecision',
  'publishComplaintDecision',
  'protestWindow',
  'protestAfterEnd',
  'protestReport',
  'sendStopDecision',
  'urgentSecurityToProcuracy',
  'forwardToDelegate',
  'handOverConfiscated',
  'confiscatedMoney',
  'takeConfiscated',
  'destructionCouncil',
  'destroyEvidence',
  'provisionalMoney',
  'evidenceInventory',
  'tellNonRequesters',
  'refundAdvance',
])

/** Acts that lead on although they move neither chart: somebody decides or pays. */
const leadsOn: ReadonlySet<string> = new Set([
  'ASSIGN_OFFICER',
  'ISSUE_ENFORCEMENT_DECISION',
  'DECIDE_COERCION',
  'DISBURSE',
  'REMIT_PROCEEDS',
])
/** Acts that move a chart and lead nowhere on the road: they undo, give away or end what is under way. */
const leadsOff: ReadonlySet<string> = new Set([
  'ANNUL_DECISION',
  'WITHDRAW_DECISION',
  'DELEGATE',
  'END_OTHERWISE',
  'RETURN_REQUEST',
  'TERMINATE',
  'POSTPONE',
  'SUSPEND',
  'CANCEL_SALE',
  'RECORD_JUDGED_SEIZURE',
])
/** Acts whose refusal leads to nothing the office could do: money has to come in first, or an officer is there already. */
const passive: ReadonlySet<string> = new Set(['ASSIGN_OFFICER', 'DISBURSE', 'REMIT_PROCEEDS', 'COMPLETE'])
/** Where an asset's road is over. */
const done: ReadonlySet<string> = new Set(['identified', 'handedOver', 'registered', 'released'])

/** What a matter, or one of its assets, has to wait for or to do next. */
export interface NextStep {
  /** The matter, or an asset where it stands: `a1 priceCut`. */
  of: string
  /** Clocks that run for the office, or for somebody it waits for. */
  clocks: string[]
  /** A pause that the law knows. */
  pauses: string[]
  /** Acts that are really allowed on the day and lead on along the road; not looked for where a clock runs or it pauses. */
  acts: string[]
  /** A right of somebody outside ran out unused here. */
  lapsed: boolean
}

/** Of an open matter: what comes next for each of its assets under way, or where there is none, for the matter itself. */
export function nextSteps(matter: Matter, on: string): NextStep[] {
  const state = matter.state()
  const open = Object.entries(state.assets).filter(([, value]) => !done.has(String(value)))
  const limits = state.limits.filter((limit) => waits(limit, state, on))
  const step = (of: string, clocks: string[], pauses: string[], asset?: string): NextStep => {
    const isIdle = clocks.length === 0 && pauses.length === 0
    return {
      of,
      clocks: [...new Set(clocks)],
      pauses,
      acts: isIdle ? actsThatLeadOn(matter, on, asset) : [],
      lapsed: state.limits.some((limit) => limit.asset === asset && standingOf(limit, on) === 'lapsed'),
    }
  }
  const pauses = pausesOf(matter)
  if (open.length === 0)
    return [
      step(
        'matter',
        limits.map(({ rule }) => rule),
        pauses,
      ),
    ]
  return open.map(([asset, value]) => {
    const own = limits.filter((limit) => limit.asset === asset).map(({ rule }) => rule)
    const apart = [
      ...interruptionsOf(state.facts.interruptions, { asset }).map(({ kind }) => kind),
      ...(isInCourt(state.facts, asset) ? ['lawsuit'] : []),
      ...(value === 'auctionPaused' ? ['auctionPaused'] : []),
    ]
    return step(`${asset} ${String(value)}`, own, [...pauses, ...apart], asset)
  })
}

function waits(limit: Limit, state: CaseState<Facts>, on: string): boolean {
  if (limit.kind === 'notice' || !['running', 'overdue', 'scheduled'].includes(standingOf(limit, on)))
    return false
  // The road begins with a request in time, and goes on once the debtor has the decision.
  if (limit.rule === 'limitation') return state.facts.decision === undefined
  if (limit.rule === 'notifyParties') return limit.document === state.facts.decision?.paper
  return !beside.has(limit.rule)
}

function pausesOf(matter: Matter): string[] {
  const { value, facts, limits } = matter.state()
  const looksAgain = ['periodicVerification', 'returnRequestTerm', 'separateBookTerm']
  const clockRuns = limits.some(({ rule, status }) => status === 'open' && looksAgain.includes(rule))
  return [
    ...namesIn(value).filter((name) => name === 'postponed' || name === 'suspended'),
    ...(facts.complaints.some((one) => one.pausedWhole) ? ['complaint'] : []),
    ...(facts.notice.notEnforceable?.inSeparateBookOn === undefined ? [] : ['separateBook']),
    ...(standingDeclaration(facts.notice) !== undefined && clockRuns ? ['notEnforceable'] : []),
  ]
}

/** A court has accepted a suit over the asset: it is not processed until that has ended (L Đ.39(3), 46(1)(d)). */
function isInCourt(facts: Facts, asset: string): boolean {
  const disputes = facts.assets[asset]?.seizure?.disputes ?? []
  return disputes.some(({ suedOn, result }) => suedOn !== undefined && result === undefined)
}

/**
 * Acts that are really allowed on the day and lead on: an act of the road, or where all of them are refused, an act that
 * cures one of the refusals (`VERIFY_CONDITIONS for DECIDE_COERCION`), or the day to wait for (`until 2026-10-01`).
 */
function actsThatLeadOn(matter: Matter, on: string, of?: string): string[] {
  const { law } = setting
  const state = matter.state()
  const kind = law.kindOf(state.facts)
  const cures = new Set<string>()
  const allowed = listedActs(matter).flatMap(({ act, asset }) => {
    const definition: ActDefinition = acts[act]
    if (definition.aside === true || definition.detour === true) return []
    if (leadsOff.has(act) || (of !== undefined && asset !== of)) return []
    const isBack = ['redeemed', 'returnedToDebtor'].includes(String(state.assets[asset ?? '']))
    if (act === 'RELEASE_SEIZURE' && !isBack) return []
    let isFirst = true
    for (const data of firstOf(60, sampleData(act, state.facts, on, asset))) {
      const moves = [
        ...findMoves(law.caseMachine, state.value, { type: act, data, kind }),
        ...(asset === undefined
          ? []
          : findMoves(law.assetMachine, assetValue(law, state, asset), { type: act, data, kind })),
      ]
      if (!leadsOn.has(act) && moves.every((move) => move.targets.length === 0)) continue
      const step: Given = [
        act,
        on,
        data,
        { ...signer(matter, definition), ...(asset === undefined ? {} : { asset }) },
      ]
      const decision = matter.tryAct(step)
      if (decision.kind === 'accepted') return [act]
      if (decision.kind === 'refused' && isFirst && !passive.has(act))
        for (const no of decision.refusals) cures.add(cureOf(matter, on, act, no, asset))
      isFirst = false
    }
    return []
  })
  return allowed.length > 0 ? allowed : [...cures].filter((one) => one !== '')
}

function cureOf(matter: Matter, on: string, act: string, { remedy }: Refusal, asset?: string): string {
  if (remedy.kind === 'wait') return `until ${remedy.until} for ${act}`
  if (remedy.kind === 'none' || remedy.act === act) return ''
  const definition: ActDefinition = acts[remedy.act as ActName]
  const about = definition.scope === 'asset' && asset !== undefined ? { asset } : {}
  for (const data of firstOf(60, sampleData(remedy.act, matter.state().facts, on, asset))) {
    const step: Given = [
      remedy.act,
      on,
      { ...data, ...remedy.data },
      { ...signer(matter, definition), ...about },
    ]
    if (matter.tryAct(step).kind === 'accepted') return `${remedy.act} for ${act}`
  }
  return ''
}

/** Who signs first by the table; an officer's act is given by the one who runs the matter. */
function signer(matter: Matter, { by }: ActDefinition): { as: Role; id?: string } {
  const runs = matter.state().facts.officer
  const as = by.includes('officer') ? 'officer' : (by[0] ?? 'officer')
  return { as, ...(as === 'officer' && runs !== undefined ? { id: runs } : {}) }
}

function* firstOf<T>(count: number, all: Iterable<T>): Generator<T> {
  let taken = 0
  for (const one of all) {
    if (taken++ >= count) return
    yield one
  }
}
