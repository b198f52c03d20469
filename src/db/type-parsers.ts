import pg from 'pg'

type Parser = (text: string) => unknown

/** The types of pg know no array types, its parsers do. */
const parserOfPg = pg.types.getTypeParser as (type: number, format?: 'text' | 'binary') => Parser
const textArray = parserOfPg(1009) as (text: string) => (string | null)[]
const keep: Parser = (text) => text

/** Parsers by PostgreSQL's number of the type; the number of its array type beside it. */
const parsers = new Map<number, Parser>([
  ...both(20, 1016, BigInt),
  ...both(1082, 1182, keep),
  ...both(1700, 1231, keep),
  ...both(1114, 1115, toIso),
  ...both(1184, 1185, toIso),
])

function both(type: number, arrayType: number, parse: Parser): [number, Parser][] {
  const parseArray: Parser = (text) => textArray(text).map((item) => (item === null ? null : parse(item)))
  return [
    [type, parse],
    [arrayType, parseArray],
  ]
}

/** `2026-07-01 08:30:00.5+00` to `2026-07-01T08:30:00.5Z`; `infinity` and the like stay as they are. */
function toIso(text: string): string {
  return text
    .replace(' ', 'T')
    .replace(/\+00(:00)?$/, 'Z')
    .replace(/([+-]\d\d)$/, '$1:00')
}

/**
 * The parser of a column type: days as text (pg would make a JS Date of them, a day off in Vietnam), instants as
 * ISO 8601 text, bigint as BigInt, numeric as text, anything else as pg does it.
 */
export function parserOf(type: number, format?: 'text' | 'binary'): Parser {
  const ours = format === 'binary' ? undefined : parsers.get(type)
  return ours ?? parserOfPg(type, format)
}
