import { momentWords } from './read-moment.ts'
import type { Words } from './vocabulary.ts'

/** One thing a schema check found, as TypeBox and Fastify tell it. */
export interface SchemaFault {
  keyword: string
  instancePath: string
  message?: string
  params: Record<string, unknown>
}

const types: Record<string, Words> = {
  object: { vi: 'một đối tượng JSON', en: 'a JSON object' },
  array: { vi: 'một danh sách JSON', en: 'a JSON array' },
  string: { vi: 'một chuỗi văn bản', en: 'a text' },
  integer: { vi: 'một số nguyên', en: 'a whole number' },
  number: { vi: 'một số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
}

const formats: Record<string, Words> = {
  date: { vi: 'một ngày có thật dạng NĂM-THÁNG-NGÀY', en: 'a real day as YYYY-MM-DD' },
  'date-time': momentWords,
  uuid: { vi: 'một uuid', en: 'a uuid' },
}

/**
 * Each field a schema check found at fault, by its JSON pointer. Never empty: TypeBox stops at eight errors, and
 * with eight unknown fields it has told of each ("boolean") and not yet of all ("additionalProperties").
 */
export function listFaults(errors: readonly SchemaFault[]): { field: string; fault: SchemaFault }[] {
  const told = new Set(
    errors.flatMap((one) => (one.keyword === 'additionalProperties' ? [one.instancePath] : [])),
  )
  return errors.flatMap((fault) => {
    const { keyword, instancePath, params } = fault
    if (keyword === 'boolean') {
      const parent = instancePath.slice(0, instancePath.lastIndexOf('/'))
      return told.has(parent)
        ? []
        : [{ field: instancePath, fault: { ...fault, keyword: 'additionalProperties' } }]
    }
    const names = (params['requiredProperties'] ?? params['additionalProperties']) as string[] | undefined
    if (names === undefined) return [{ field: instancePath, fault }]
    return names.map((name) => ({ field: `${instancePath}/${name}`, fault }))
  })
}

/** What would be right where a schema check found something wrong, in words a person can act on. */
export function describeExpected({ keyword, message = '', params }: SchemaFault): Words {
  const limit = String(params['limit'])
  switch (keyword) {
    case 'type':
      return types[String(params['type'])] ?? same(message)
    case 'format':
      return formats[String(params['format'])] ?? same(message)
    case 'enum': {
      const choices = (params['allowedValues'] as unknown[]).join(', ')
      return { vi: `một trong: ${choices}`, en: `one of: ${choices}` }
    }
    case 'required':
      return { vi: 'bắt buộc phải có', en: 'required' }
    case 'minimum':
      return { vi: `từ ${limit} trở lên`, en: `at least ${limit}` }
    case 'maximum':
      return { vi: `không quá ${limit}`, en: `at most ${limit}` }
    case 'minLength':
      return { vi: `ít nhất ${limit} ký tự`, en: `at least ${limit} character(s)` }
    case 'maxLength':
      return { vi: `nhiều nhất ${limit} ký tự`, en: `at most ${limit} character(s)` }
    case 'minItems':
      return { vi: `ít nhất ${limit} mục`, en: `at least ${limit} items` }
    case 'maxItems':
      return { vi: `nhiều nhất ${limit} mục`, en: `at most ${limit} items` }
    case 'pattern':
      return { vi: `theo mẫu ${params['pattern']}`, en: `of the form ${params['pattern']}` }
    case 'additionalProperties':
      return { vi: 'không có trường này', en: 'no such field' }
    default:
      return same(message)
  }
}

function same(message: string): Words {
  return { vi: message, en: message }
}
