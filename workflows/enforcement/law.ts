import type { StateValue } from 'xstate'
import type { Law } from '../../src/engine/vocabulary.ts'
import { acts } from './acts.ts'
import { articles } from './articles.ts'
import { assetMachine } from './asset.machine.ts'
import { caseMachine } from './case.machine.ts'
import { countingRules } from './counting.ts'
import { adoptedAssets } from './facts/adoption.ts'
import { assetsThatLapse } from './facts/termination.ts'
import { type Facts, recordFacts } from './facts.ts'
import { stages, stateLabels } from './labels.ts'
import { limitationStarts } from './limitation.ts'
import { paperKinds } from './papers/paper-kinds.ts'
import { alwaysRequired, requirements } from './requirements/all-requirements.ts'
import { signing } from './signing.ts'
import { withAdoptionAndExtension } from './time-limits/across-matters.ts'
import { timeLimits } from './time-limits/all-time-limits.ts'
import { rowOn } from './variant.ts'
import { warnings } from './warnings/all-warnings.ts'

/** Civil judgment enforcement in Vietnam, as the engine reads it. */
export const enforcementLaw: Law<Facts> = {
  version: 'vn-2026-11',
  machineVersion: 'enforcement-2',
  caseMachine,
  assetMachine,
  stages,
  stateLabels,
  provisions: articles,
  acts,
  papers: paperKinds,
  requirements,
  limits: withAdoptionAndExtension(timeLimits),
  warnings,
  always: alwaysRequired,
  signing,
  countingRules,
  counting: {
    workingDays: ['BLDS.145', 'BLDS.147'],
    calendarDays: ['BLDS.145', 'BLDS.147', 'BLDS.148', 'BLDS.148.5'],
  },
  record: recordFacts,
  assetEvents: (act, facts) => [
    ...adoptedAssets(act),
    ...assetsThatLapse(facts, act).map((asset) => ({ asset, data: act.data })),
  ],
  intakeOpenings(facts) {
    if (facts.kind === 'onRequest')
      return limitationStarts(facts).map((opening) => ({ rule: 'limitation', opening }))
    const { date, effectiveOn, type } = facts.judgment
    // A judgment enforced at once has no legal effect yet: its transfer counts from the day it was given.
    const lengthKind = effectiveOn === undefined && type === 'ordinary' ? 'atOnce' : type
    return [{ rule: 'judgmentTransfer', opening: { from: effectiveOn ?? date, lengthKind } }]
  },
  isClosed: (value: StateValue) => typeof value === 'object' && 'closure' in value,
  kindOf: (facts) => facts.kind,
  rowOn,
  earliestDay: (facts) => facts.judgment.date,
  assetRefs: (facts) => Object.keys(facts.assets),
  partyRefs: (facts) => facts.parties.map((party) => party.ref),
}
