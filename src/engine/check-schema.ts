import type { TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import { describeExpected, listFaults, type SchemaFault } from './expected-words.ts'
import { showFound } from './show-found.ts'
import type { InputFault, Words } from './vocabulary.ts'

const validators = new WeakMap<TSchema, Validator>()

/** What is wrong with an act's data against its schema; the deepest named fields only. */
export function checkSchema(schema: TSchema, data: unknown): InputFault[] {
  let validator = validators.get(schema)
  if (validator === undefined) {
    validator = Compile(schema)
    validators.set(schema, validator)
  }
  if (validator.Check(data)) return []
  return listFaults([...validator.Errors(data)]).map(({ field, fault }) => ({
    field: `/data${field}`,
    found: showFound(valueAt(data, field)),
    expected: expectedText(schema, fault, field),
  }))
}

function expectedText(schema: TSchema, error: SchemaFault, field: string): Words {
  const properties = (schema as { properties?: Record<string, { description?: string }> }).properties ?? {}
  if (error.keyword === 'additionalProperties') {
    const names = Object.keys(properties).join(', ')
    return {
      vi: `không có trường này; có: ${names || 'không trường nào'}`,
      en: `no such field; known: ${names || 'none'}`,
    }
  }
  const expected = describeExpected(error)
  const hint = properties[field.split('/')[1] ?? '']?.description
  return hint === undefined ? expected : { ...expected, vi: `${hint}: ${expected.vi}` }
}

function valueAt(data: unknown, path: string): unknown {
  let value: unknown = data
  for (const part of path.split('/').filter(Boolean)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[part]
  }
  return value
}
