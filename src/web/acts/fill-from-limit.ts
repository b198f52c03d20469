import type { LimitView, Option } from '../api/types.ts'

/** What an act says of itself when it is given for one limit: to whom it is done and with which paper, where the limit names them. */
export function fillFromLimit(
  { fields }: Pick<Option, 'fields'>,
  { recipient, document }: LimitView,
): Record<string, unknown> {
  const known = { recipient, document }
  return Object.fromEntries(
    Object.entries(known).filter(
      ([name, value]) => value !== undefined && fields.properties?.[name] !== undefined,
    ),
  )
}
