import type { FieldSchema } from '../api/types.ts'

/** What a matter can point to by a short reference. */
export type Target = 'parties' | 'obligations' | 'documents' | 'assets' | 'limits'

/** How a field is asked for. */
export type FieldKind =
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'choices'; choices: readonly string[] }
  | { kind: 'boolean' }
  | { kind: 'money' | 'number' }
  | { kind: 'day'; past: boolean; upToAct: boolean }
  | { kind: 'moment' }
  | { kind: 'account'; roles: readonly string[] }
  | { kind: 'reference'; target: Target }
  | { kind: 'list'; item: FieldSchema }
  | { kind: 'group'; schema: FieldSchema }
  | { kind: 'text'; long: boolean; pattern?: string }

const targets: Readonly<Record<string, Target>> = {
  party: 'parties',
  obligation: 'obligations',
  document: 'documents',
  paper: 'documents',
  asset: 'assets',
}

// Where the schema of a reference does not say what it points to, its description does: "tài sản được giao theo bản án".
const describedAs: readonly (readonly [RegExp, Target])[] = [
  [/^tài sản/i, 'assets'],
  [/^nghĩa vụ/i, 'obligations'],
  [/^(?:văn bản|quyết định|giấy|biên bản|thông báo)/i, 'documents'],
]

const longText = 300
const referencePattern = '^[a-z][a-z0-9-]{0,31}$'

/** How a property of an act's data is asked for, as its JSON schema describes it. */
export function kindOfField(name: string, schema: FieldSchema): FieldKind {
  if (schema.enum) return { kind: 'choice', choices: schema.enum }
  if (schema.type === 'boolean') return { kind: 'boolean' }
  if (schema.type === 'integer' || schema.type === 'number')
    return { kind: isMoney(schema) ? 'money' : 'number' }
  if (schema.type === 'array') {
    const item = schema.items ?? {}
    return item.enum ? { kind: 'choices', choices: item.enum } : { kind: 'list', item }
  }
  if (schema.type === 'object') return { kind: 'group', schema }
  if (schema.format === 'date')
    return { kind: 'day', past: schema.past === true, upToAct: schema.upToAct === true }
  if (schema.format === 'date-time') return { kind: 'moment' }
  if (schema.account !== undefined) return { kind: 'account', roles: schema.accountRoles ?? [schema.account] }
  if (schema.pattern === referencePattern || schema.refersTo !== undefined)
    return { kind: 'reference', target: targetOf(name, schema) }
  if (name === 'limit' && schema.pattern !== undefined) return { kind: 'reference', target: 'limits' }
  const long = (schema.maxLength ?? longText) > longText
  return schema.pattern === undefined
    ? { kind: 'text', long }
    : { kind: 'text', long, pattern: schema.pattern }
}

function targetOf(name: string, { refersTo, description = '' }: FieldSchema): Target {
  const told = targets[refersTo ?? name]
  return told ?? describedAs.find(([words]) => words.test(description))?.[1] ?? 'parties'
}

function isMoney({ description = '', maximum }: FieldSchema): boolean {
  return /đồng/.test(description) || (maximum !== undefined && maximum >= 1_000_000_000)
}
