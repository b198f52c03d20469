import { type TProperties, Type } from 'typebox'

/** An act's data: these fields and no others. */
export const fields = <P extends TProperties>(properties: P) =>
  Type.Object(properties, { additionalProperties: false })

/** A calendar day that has been (`past`: never after today, never before the judgment). */
export const pastDay = (description: string) => Type.String({ format: 'date', past: true, description })

/** A day that has been by the time of the act itself. */
export const dayBeforeAct = (description: string) =>
  Type.String({ format: 'date', past: true, upToAct: true, description })

/** A day that has been, on the day of the act or after it: what follows the act itself. */
export const dayFromAct = (description: string) =>
  Type.String({ format: 'date', past: true, fromAct: true, description })

/** A day that has been by the time of the act, and may lie before the judgment itself. */
export const earlierDay = (description: string) =>
  Type.String({ format: 'date', past: true, upToAct: true, beforeJudgment: true, description })

/** A calendar day that may lie ahead. */
export const day = (description: string) => Type.String({ format: 'date', description })

/** A moment that may lie ahead, with its offset. */
export const moment = (description: string) => Type.String({ format: 'date-time', description })

/** The moment a coercion or an auction is planned for: it stands in the calendar of the office as such. */
export const plannedMoment = (what: 'coercion' | 'auction', description: string) =>
  Type.String({ format: 'date-time', plans: what, description })

/** Integer đồng, above zero; sums of many stay exact in JSON. */
export const dong = (description: string) =>
  Type.Integer({ minimum: 1, maximum: 100_000_000_000_000, description })

/** Integer đồng that may be nothing: costs, a difference. */
export const zeroOrMore = (description: string) =>
  Type.Integer({ minimum: 0, maximum: 100_000_000_000_000, description })

/** Free text. It may hold personal data, so it enters the record as a salted commitment and can be erased. */
export const freeText = (description: string, maxLength = 4000) =>
  Type.String({ minLength: 1, maxLength, erasable: true, description })

/** A person's or firm's name, erasable like free text. */
export const personName = (description: string) =>
  Type.String({ minLength: 1, maxLength: 300, erasable: true, description })

/** The number of a paper (số hiệu). `fill` lets a story leave it out. */
export const paperNumber = Type.String({
  minLength: 1,
  maxLength: 100,
  fill: 'number',
  description: 'số, ký hiệu văn bản',
})

/** A short reference inside the case: a party, an obligation, a paper. */
export const ref = (description: string) => Type.String({ pattern: '^[a-z][a-z0-9-]{0,31}$', description })

/** A party of this case. */
export const partyRef = (description: string) =>
  Type.String({ pattern: '^[a-z][a-z0-9-]{0,31}$', refersTo: 'party', description })

/** An account of this office with the role of officer. */
export const officerAccount = Type.String({
  format: 'uuid',
  account: 'officer',
  // A division head and a head are officers too (L Đ.22, 23).
  accountRoles: ['officer', 'divisionHead', 'head'],
  fill: 'officer',
  description: 'Chấp hành viên (tài khoản)',
})

/** One of a few words. */
export const oneOf = <T extends string>(choices: readonly T[], description: string) =>
  Type.Unsafe<T>(Type.String({ enum: [...choices], description }))

export const maybe = Type.Optional
