import type { Check, Miss, Requirement } from '../../../src/engine/vocabulary.ts'
import type { ActName } from '../acts.ts'
import type { ArticleId } from '../articles.ts'
import type { Facts } from '../facts.ts'
import type { RequestMatterId } from '../matters/all-matters.ts'
import type { EnforcementVariant } from '../variant.ts'

/** A condition over what is known of an enforcement case. */
export type EnforcementRequirement = Omit<Requirement<Facts>, 'variants'> & {
  variants: readonly EnforcementVariant[]
}

export type Given = Check<Facts>

/** A miss cured by another act, given by the named roles. */
export function cureByAct(
  act: ActName,
  by: Extract<Miss['remedy'], { kind: 'act' }>['by'],
  detail?: Miss['detail'],
  /** What the curing act must say, where the law fixes it. */
  data?: Extract<Miss['remedy'], { kind: 'act' }>['data'],
): Miss {
  return {
    ...(detail === undefined ? {} : { detail }),
    remedy: {
      kind: 'act',
      act,
      ...(by === undefined ? {} : { by }),
      ...(data === undefined ? {} : { data }),
    },
  }
}

/** A miss cured by a letter on a matter, about one asset where it says one. */
export function cureByLetter(
  matter: RequestMatterId,
  about?: string,
  detail?: Miss['detail'],
  by: Extract<Miss['remedy'], { kind: 'act' }>['by'] = ['officer'],
): Miss {
  return cureByAct('SEND_REQUEST', by, detail, { matter, ...(about === undefined ? {} : { about }) })
}

/** A miss cured by the answer to such a letter. */
export function cureByAnswer(matter: RequestMatterId, about?: string): Miss {
  return cureByAct('RECORD_ANSWER', ['officer'], undefined, {
    matter,
    ...(about === undefined ? {} : { about }),
  })
}

/** A miss where another act, given by the named roles, takes the place of the refused one. */
export function actInstead(
  act: ActName,
  by: Extract<Miss['remedy'], { kind: 'act' }>['by'],
  detail?: Miss['detail'],
): Miss {
  return {
    ...(detail === undefined ? {} : { detail }),
    remedy: { kind: 'act', act, instead: true, ...(by === undefined ? {} : { by }) },
  }
}

/** A miss cured by nothing but the passing of days. */
export function cureByWaiting(until: string, detail?: Miss['detail']): Miss {
  return { ...(detail === undefined ? {} : { detail }), remedy: { kind: 'wait', until } }
}

/** The value of a field of the act's data, as text. */
export function textOf(given: Pick<Given, 'act'>, field: string): string | undefined {
  const value = given.act.data[field]
  return typeof value === 'string' ? value : undefined
}

export type Articles = readonly ArticleId[]
