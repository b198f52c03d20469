import type { IsoDay, Paper, RecordedAct, Role } from '../../../src/engine/vocabulary.ts'
import type { Facts, ObligationFacts } from '../facts.ts'

/** Why time is left out of the limitation: the cases of D152 Đ.3(1) and, under Law 26/2008 Đ.30(2), interruptions. */
export const excludedCauses = [
  'emergency',
  'disaster',
  'notReceived',
  'workAssignment',
  'accidentOrIllness',
  'diedNoHeir',
  'reorganised',
  'faultOfAuthority',
  'otherObstacle',
  'postponement',
  'suspension',
] as const

/** Papers that prove it, D152 Đ.3(2)(a)–(g). */
export const excludedProofs = [
  'declaration',
  'communeConfirmation',
  'medicalRecord',
  'workOrder',
  'authorityConfirmation',
  'successionPapers',
  'interruptionDecision',
  'otherLawfulPaper',
] as const

/** Time that does not count towards the limitation; both days included. */
export interface ExcludedTime {
  cause: string
  from: IsoDay
  to: IsoDay
}

/** A party's request to change the officer, and how it was answered. */
export interface OfficerChangeRequest {
  by: string
  on: IsoDay
  answer?: 'changed' | 'refused'
}

/** A paper withdrawn, amended or annulled. */
export interface UndonePaper {
  paper: string
  how: 'withdrawn' | 'amended' | 'annulled'
  on: IsoDay
}

/** What is known of the request, its limitation, the decision and what became of it. */
export interface IntakeFacts {
  /** What is enforced: a court's judgment unless the act that brought it says otherwise. */
  title?: string
  /** The content of the request, where the law forbids to refuse it. */
  subject?: string
  /** The request is made again after the earlier one was returned. */
  again?: string
  proofOfMeans?: true
  elsewhere?: string
  notCompetent?: true
  /** Obligations the request names; none named are all. */
  requested?: readonly string[]
  /** Integer đồng that a debtor in prison, or his family, hands in. */
  prisonerPays?: number
  agreedAtOnce?: true
  excluded: readonly ExcludedTime[]
  lateRequest?: { on: IsoDay; accepted: boolean }
  /** The day the enforcement decision was withdrawn or annulled, while no new one has taken its place. */
  withoutDecisionSince?: IsoDay
  /** Who signed each paper, by its reference. */
  signers: Readonly<Record<string, Role>>
  undone: readonly UndonePaper[]
  /** Later decisions of the court that change what is enforced. */
  changes: readonly string[]
  officerChanges: readonly OfficerChangeRequest[]
}

export const openIntake: IntakeFacts = {
  excluded: [],
  signers: {},
  undone: [],
  changes: [],
  officerChanges: [],
}

/** What is known of the intake after an act on the case; total over every act. */
export function recordIntake(facts: Facts, act: RecordedAct, papers: readonly Paper[]): Facts {
  const intake = noteSigners(facts.intake, act, papers)
  const known = intake === facts.intake ? facts : { ...facts, intake }
  const change = (what: Partial<IntakeFacts>): Facts => ({ ...known, intake: { ...known.intake, ...what } })
  const { data, on } = act
  switch (act.act) {
    case 'RECEIVE_JUDGMENT':
      return change({
        ...textIn(data, 'title'),
        ...(data['competent'] === false ? { notCompetent: true } : {}),
      })
    case 'RECEIVE_REQUEST':
      return change(readRequest(data))
    case 'RECORD_EXCLUDED_TIME':
      if (data['from'] === undefined || data['to'] === undefined) return known
      return change({
        excluded: [
          ...known.intake.excluded,
          { cause: String(data['cause']), from: String(data['from']), to: String(data['to']) },
        ],
      })
    case 'DECIDE_LATE_REQUEST':
      return change({ lateRequest: { on, accepted: data['accepted'] === true } })
    case 'RECEIVE_CHANGE':
      return change({ changes: [...known.intake.changes, String(data['what'])] })
    case 'REQUEST_OFFICER_CHANGE':
      return change({
        officerChanges: [...known.intake.officerChanges, { by: String(data['party']), on }],
      })
    case 'REFUSE_OFFICER_CHANGE':
      return change({ officerChanges: answerChanges(known.intake.officerChanges, 'refused') })
    case 'CHANGE_OFFICER':
      return change({ officerChanges: answerChanges(known.intake.officerChanges, 'changed') })
    case 'ISSUE_ENFORCEMENT_DECISION':
      return recordDecision(known, act)
    case 'WITHDRAW_DECISION':
    case 'AMEND_DECISION':
    case 'ANNUL_DECISION':
      return recordUndoing(known, act)
    default:
      return known
  }
}

/** The paper an act of withdrawing, amending or annulling is about: the one it names, else the enforcement decision. */
export function paperToUndo(
  facts: Pick<Facts, 'decision'>,
  act: Pick<RecordedAct, 'data'>,
): string | undefined {
  const named = act.data['document']
  return typeof named === 'string' ? named : facts.decision?.paper
}

/** Whether a paper has been withdrawn or annulled. */
export function isUndone(intake: IntakeFacts, paper: string): boolean {
  return intake.undone.some((one) => one.paper === paper && one.how !== 'amended')
}

/** Whether an act takes the enforcement decision away. */
export function undoesDecision(
  facts: Pick<Facts, 'decision'>,
  act: Pick<RecordedAct, 'act' | 'data'>,
): boolean {
  return (
    (act.act === 'WITHDRAW_DECISION' || act.act === 'ANNUL_DECISION') &&
    facts.decision !== undefined &&
    paperToUndo(facts, act) === facts.decision.paper
  )
}

function noteSigners(intake: IntakeFacts, act: RecordedAct, papers: readonly Paper[]): IntakeFacts {
  if (papers.length === 0) return intake
  const signed = Object.fromEntries(papers.map((paper) => [paper.ref, act.actor.role]))
  return { ...intake, signers: { ...intake.signers, ...signed } }
}

function readRequest(data: RecordedAct['data']): Partial<IntakeFacts> {
  const requested = data['obligations']
  return {
    ...textIn(data, 'title'),
    ...textIn(data, 'subject'),
    ...textIn(data, 'again'),
    ...textIn(data, 'elsewhere'),
    ...(data['proofOfMeans'] === undefined ? {} : { proofOfMeans: true as const }),
    ...(data['competent'] === false ? { notCompetent: true as const } : {}),
    ...(data['payAllAtOnce'] === true ? { agreedAtOnce: true as const } : {}),
    ...(typeof data['prisonerPays'] === 'number' ? { prisonerPays: data['prisonerPays'] } : {}),
    ...(isRefs(requested) ? { requested } : {}),
  }
}

// A decision that names some obligations leaves the others for later; one with sums takes those in place of the old.
function recordDecision(facts: Facts, { data }: RecordedAct): Facts {
  const { withoutDecisionSince: _gap, ...intake } = facts.intake
  const named = isRefs(data['obligations']) ? data['obligations'] : undefined
  const level = data['newLevel']
  const onlySum = data['onlySum']
  const sum = typeof onlySum === 'number' ? onlySum : typeof level === 'number' ? level : undefined
  const changed = typeof data['levelOf'] === 'string' ? data['levelOf'] : moneyOf(facts, named)
  const obligations = facts.obligations.map((one): ObligationFacts => {
    const { later: _later, ...rest } = one
    const isOut =
      typeof onlySum === 'number' ? one.ref !== changed : named !== undefined && !named.includes(one.ref)
    const kept = sum !== undefined && one.ref === changed ? { ...rest, amount: sum } : rest
    return isOut ? { ...kept, later: true } : kept
  })
  return { ...facts, obligations, intake }
}

function moneyOf(facts: Facts, named: readonly string[] | undefined): string | undefined {
  return facts.obligations.find(
    (one) => one.amount !== undefined && (named === undefined || named.includes(one.ref)),
  )?.ref
}

function recordUndoing(facts: Facts, act: RecordedAct): Facts {
  const paper = paperToUndo(facts, act)
  if (paper === undefined) return facts
  const how =
    act.act === 'AMEND_DECISION' ? 'amended' : act.act === 'ANNUL_DECISION' ? 'annulled' : 'withdrawn'
  const undone = [...facts.intake.undone, { paper, how, on: act.on } as const]
  if (!undoesDecision(facts, act)) return { ...facts, intake: { ...facts.intake, undone } }
  const { decision: _decision, ...rest } = facts
  return { ...rest, intake: { ...facts.intake, undone, withoutDecisionSince: act.on } }
}

function answerChanges(
  list: readonly OfficerChangeRequest[],
  answer: 'changed' | 'refused',
): readonly OfficerChangeRequest[] {
  return list.map((one) => (one.answer === undefined ? { ...one, answer } : one))
}

function textIn<K extends string>(data: RecordedAct['data'], field: K): { [key in K]?: string } {
  const value = data[field]
  return (typeof value === 'string' ? { [field]: value } : {}) as { [key in K]?: string }
}

function isRefs(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')
}
