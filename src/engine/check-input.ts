import type { Temporal } from 'temporal-polyfill'
import type { TSchema } from 'typebox'
import { checkDays } from './check-days.ts'
import { checkSchema } from './check-schema.ts'
import { findAct } from './find-act.ts'
import type { ActInHand, CaseState, InputFault, Law } from './vocabulary.ts'

/**
 * Everything about an act that cannot be right whatever the law says: an unknown act, a wrong type, a day in the
 * future or before the judgment, an asset that is not of this case. Empty when the act may be judged.
 */
export function checkInput<F>(
  law: Law<F>,
  state: CaseState<F>,
  act: ActInHand,
  now: Temporal.Instant,
): InputFault[] {
  const definition = findAct(law, act.act)
  if (definition === undefined) return [unknownAct(law, act.act)]
  const faults = checkSchema(definition.data, act.data)
  faults.push(...checkDays(definition.data, act, law.earliestDay(state.facts), now))
  faults.push(...checkParties(law, state, act, definition.data), ...checkAsset(law, state, act))
  return faults
}

function unknownAct<F>(law: Law<F>, found: string): InputFault {
  const names = Object.keys(law.acts).join(', ')
  return { field: '/act', found, expected: { vi: `một trong: ${names}`, en: `one of: ${names}` } }
}

/** Fields that name a party must name one of this case. */
function checkParties<F>(law: Law<F>, state: CaseState<F>, act: ActInHand, schema: TSchema): InputFault[] {
  const properties = (schema as { properties?: Record<string, { refersTo?: string }> }).properties ?? {}
  const known = law.partyRefs(state.facts)
  return Object.entries(properties).flatMap(([name, { refersTo }]) => {
    const found = act.data[name]
    if (refersTo !== 'party' || typeof found !== 'string' || known.includes(found)) return []
    const list = known.join(', ')
    return [{ field: `/data/${name}`, found, expected: { vi: `một trong: ${list}`, en: `one of: ${list}` } }]
  })
}

function checkAsset<F>(law: Law<F>, state: CaseState<F>, act: ActInHand): InputFault[] {
  const definition = findAct(law, act.act)
  if (definition?.scope !== 'asset') {
    if (act.asset === undefined) return []
    return [
      {
        field: '/assetId',
        found: act.asset,
        expected: { vi: 'hành vi này không gắn với tài sản', en: 'this act takes no asset' },
      },
    ]
  }
  const known = law.assetRefs(state.facts)
  const list = known.join(', ') || '–'
  if (act.asset === undefined)
    return [
      {
        field: '/assetId',
        found: '',
        expected: definition.introducesAsset
          ? {
              vi: `một tài sản của việc này (${list}), hoặc ký hiệu mới như a${known.length + 1}`,
              en: `an asset of this case (${list}), or a new name such as a${known.length + 1}`,
            }
          : { vi: `một tài sản của việc này: ${list}`, en: `an asset of this case: ${list}` },
      },
    ]
  if (known.includes(act.asset)) return []
  // A name every object has of its own (`constructor`) would be taken for an asset that is there.
  if (definition.introducesAsset && /^[a-z][a-z0-9]{0,15}$/.test(act.asset) && !(act.asset in {})) return []
  return [
    {
      field: '/assetId',
      found: act.asset,
      expected: { vi: `một tài sản của việc này: ${list}`, en: `an asset of this case: ${list}` },
    },
  ]
}
