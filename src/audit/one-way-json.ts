import type { Static, TSchema } from 'typebox'
import { Value } from 'typebox/value'

/** JSON that has one way of being written, so that no byte of it can be another unseen. */
export function writeOneWay(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

/** Reads it; undefined when it is none of this form, or not written in the one way. */
export function readOneWay<T extends TSchema>(schema: T, text: string): Static<T> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Value.Check(schema, value) && writeOneWay(value) === text ? value : undefined
  } catch {
    return undefined
  }
}
