import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { Type } from 'typebox'
import { describe, expect, it } from 'vitest'
import { commitErasable, commitValue, opensCommitment } from '../../src/audit/commitment.ts'

const schema = Type.Object({
  reason: Type.String({ erasable: true }),
  receiver: Type.Optional(Type.String({ erasable: true })),
  amount: Type.Integer(),
  'odd~/name': Type.Optional(Type.String({ erasable: true })),
})

describe('the data of an act', () => {
  it('is parted: free text enters the record as a commitment only, the rest as it is', () => {
    const data = { reason: 'Bà Nguyễn Thị B đã chết', amount: 5_000_000 }
    const { committed, kept, erasable } = commitErasable(schema, data)
    expect(kept).toEqual({ amount: 5_000_000 })
    expect(committed).toEqual({ reason: { commitment: erasable[0]?.commitment }, amount: 5_000_000 })
    expect(erasable).toMatchObject([{ path: '/reason', value: 'Bà Nguyễn Thị B đã chết' }])
    expect(JSON.stringify(committed)).not.toContain('Nguyễn')
    expect(data.reason).toBe('Bà Nguyễn Thị B đã chết')
  })

  it('has no commitment for what was not said', () => {
    expect(commitErasable(schema, { amount: 1, receiver: undefined })).toEqual({
      committed: { amount: 1 },
      kept: { amount: 1 },
      erasable: [],
    })
  })

  it('leaks nothing when an erasable field holds something else than text', () => {
    const { committed, erasable } = commitErasable(schema, { reason: { b: 'tên', a: 1 }, receiver: null })
    expect(JSON.stringify(committed)).not.toContain('tên')
    expect(erasable.map(({ path, value }) => [path, value])).toEqual([
      ['/reason', '{"a":1,"b":"tên"}'],
      ['/receiver', 'null'],
    ])
  })

  it('names an odd field by a JSON pointer', () => {
    expect(commitErasable(schema, { 'odd~/name': 'x' }).erasable[0]?.path).toBe('/odd~0~1name')
  })

  it('is kept whole when the schema knows nothing of its fields', () => {
    const data = { toString: 'x', constructor: 'y' }
    expect(commitErasable({}, data).kept).toEqual(data)
    expect(commitErasable(schema, data).kept).toEqual(data)
  })
})

describe('a commitment', () => {
  it('is HMAC-SHA256 of the value with 32 random bytes as key', () => {
    const { salt, commitment } = commitValue('Trần Văn C')
    expect(salt).toHaveLength(32)
    expect(commitment).toBe(createHmac('sha256', salt).update('Trần Văn C').digest('base64url'))
  })

  it('is another one each time, so that equal names cannot be told from the record', () => {
    const seen = new Set(Array.from({ length: 50 }, () => commitValue('Trần Văn C').commitment))
    expect(seen.size).toBe(50)
  })

  it('opens with its own value and salt and with no other', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, fc.nat(31), (value, other, at) => {
        const { salt, commitment } = commitValue(value)
        expect(opensCommitment(salt, value, commitment)).toBe(true)
        expect(opensCommitment(salt, other, commitment)).toBe(value === other)
        const wrong = Buffer.from(salt)
        wrong[at] = (wrong[at] ?? 0) ^ 1
        expect(opensCommitment(wrong, value, commitment)).toBe(false)
      }),
    )
  })

  it('has one way of being written', () => {
    const { salt, commitment } = commitValue('x')
    for (const bad of ['', commitment.slice(1), `${commitment}=`, `${commitment} `, `${commitment}AA`])
      expect(opensCommitment(salt, 'x', bad)).toBe(false)
  })
})
