import { withoutPower } from './bar-words.ts'
import { findAct } from './find-act.ts'
import { citeArticles, citeInForce, findVariant } from './law-on-day.ts'
import type {
  ActDefinition,
  ActInHand,
  Actor,
  DelegatedPower,
  IsoDay,
  Law,
  Refusal,
  Role,
  Rule,
  SigningRight,
  Words,
} from './vocabulary.ts'

/**
 * By what right this person would give this act on this day. A deputy head and the head of a unit give what only the
 * head may under a delegation that covers the act and holds on the day of the act and on the day of signing.
 */
export function findRight<F>(law: Law<F>, act: string, on: IsoDay, actor: Actor): SigningRight {
  const definition = findAct(law, act)
  if (definition === undefined) return { kind: 'none' }
  if (hasOwnRight(definition, actor)) return { kind: 'own' }
  const rule = ruleOf(law, actor)
  if (rule === null || !definition.by.includes('head')) return { kind: 'none' }
  const answer = findVariant(rule, on)
  if (!answer.known || answer.variant === null) return { kind: 'none' }
  const power = actor.powers?.find(
    (one) => covers(one, act) && holds(one, on) && holds(one, actor.signsOn ?? on),
  )
  return power === undefined ? { kind: 'none' } : { kind: 'delegated', power }
}

/** Every act this person may give on this day, in his own right and by delegation. */
export function listRights<F>(law: Law<F>, on: IsoDay, actor: Actor): { own: string[]; delegated: string[] } {
  const own: string[] = []
  const delegated: string[] = []
  for (const act of Object.keys(law.acts)) {
    const { kind } = findRight(law, act, on, actor)
    if (kind === 'own') own.push(act)
    if (kind === 'delegated') delegated.push(act)
  }
  return { own, delegated }
}

/** Whether an act is one that nobody but the head may give in his own right. */
export function isHeadsAct(definition: ActDefinition): boolean {
  return definition.by.every((role) => role === 'head')
}

function hasOwnRight(definition: ActDefinition, actor: Actor): boolean {
  return definition.by.includes(actor.role) && !(actor.deputy === true && isHeadsAct(definition))
}

function ruleOf<F>(law: Law<F>, actor: Actor): Rule | null {
  if (actor.role === 'head') return law.signing.deputies
  return actor.role === 'divisionHead' ? law.signing.unitHeads : null
}

function covers(power: DelegatedPower, act: string): boolean {
  return power.acts === 'all' || power.acts.includes(act)
}

function holds(power: DelegatedPower, day: IsoDay): boolean {
  return power.from <= day && day <= power.to && (power.endedOn === undefined || day < power.endedOn)
}

/** Why this person may not give this act: for one the head may delegate to, what is wrong with the delegation. */
export function refuseSigner<F>(law: Law<F>, act: ActInHand, actor: Actor): Refusal {
  const definition = findAct(law, act.act)
  const by = definition?.by ?? []
  const rule = by.includes('head') ? ruleOf(law, actor) : null
  if (rule !== null) return refuseDelegate(law, act, actor, rule, by)
  return {
    requirement: 'mayGiveAct',
    ref: definition?.byRef || act.act,
    articles: citeInForce(law, definition?.basis ?? [], act.on),
    sentence: withoutPower,
    remedy: { kind: 'act', act: act.act, by },
    level: 'bar',
    hard: true,
  }
}

function refuseDelegate<F>(
  law: Law<F>,
  act: ActInHand,
  actor: Actor,
  rule: Rule,
  by: readonly Role[],
): Refusal {
  const answer = findVariant(rule, act.on)
  const absent = answer.known && answer.variant === null ? answer.why : null
  // Where the law of the day knows no delegation to him, it is told what it does know: that to a deputy head.
  const told = absent === null ? answer : findVariant(law.signing.deputies, act.on)
  const variant = told.known && told.variant !== null ? told.variant : rule.variants[0]
  const covering = (actor.powers ?? []).filter((power) => covers(power, act.act))
  const ahead =
    absent === null ? covering.find((power) => isAhead(power, actor.signsOn ?? act.on)) : undefined
  return {
    requirement: 'mayGiveAct',
    ref: variant?.ref ?? act.act,
    articles: citeArticles(law, variant?.articles ?? []),
    sentence: variant?.sentence ?? { vi: '', en: '' },
    detail: absent ?? describeLack(actor, act, covering),
    remedy:
      ahead === undefined
        ? { kind: 'act', act: act.act, by, why: signOrDelegate }
        : { kind: 'wait', until: ahead.from },
    level: 'bar',
    hard: true,
  }
}

const signOrDelegate: Words = {
  vi: 'Thủ trưởng tự ký, hoặc ra quyết định ủy quyền mới rồi ghi vào danh sách ủy quyền.',
  en: 'The head signs himself, or gives a new delegation and enters it in the list of delegations.',
}

function isAhead(power: DelegatedPower, day: IsoDay): boolean {
  return day < power.from && (power.endedOn === undefined || power.from < power.endedOn)
}

function describeLack(actor: Actor, act: ActInHand, covering: readonly DelegatedPower[]): Words {
  if ((actor.powers ?? []).length === 0)
    return {
      vi: 'Thủ trưởng chưa ủy quyền việc nào cho người này.',
      en: 'The head has delegated nothing to this person.',
    }
  const latest = [...covering].sort((one, other) => (lastDayOf(one) < lastDayOf(other) ? 1 : -1))[0]
  if (latest === undefined)
    return {
      vi: 'Ủy quyền cho người này không bao gồm việc này.',
      en: 'What is delegated to this person does not include this act.',
    }
  const { number, from, to, endedOn } = latest
  const day = actor.signsOn ?? act.on
  if (endedOn !== undefined && day >= endedOn)
    return {
      vi: `Ủy quyền số ${number} đã chấm dứt từ ngày ${endedOn}; ký ngày ${day}.`,
      en: `Delegation ${number} ended on ${endedOn}; this is signed on ${day}.`,
    }
  if (day > to)
    return {
      vi: `Ủy quyền số ${number} đã hết hạn ngày ${to}; ký ngày ${day}.`,
      en: `Delegation ${number} ran out on ${to}; this is signed on ${day}.`,
    }
  if (day < from)
    return {
      vi: `Ủy quyền số ${number} chỉ có hiệu lực từ ngày ${from}; ký ngày ${day}.`,
      en: `Delegation ${number} holds only from ${from}; this is signed on ${day}.`,
    }
  return {
    vi: `Ngày của hành vi (${act.on}) không nằm trong thời hạn của ủy quyền số ${number} (từ ${from} đến ${lastDayOf(latest)}).`,
    en: `The day of the act (${act.on}) lies outside delegation ${number} (${from} to ${lastDayOf(latest)}).`,
  }
}

function lastDayOf({ to, endedOn }: DelegatedPower): IsoDay {
  return endedOn === undefined || to < endedOn ? to : endedOn
}
