import { describe, expect, test } from 'vitest'
import type { LawAct } from '../../src/web/api/types.ts'
import { commonActs, itemsOf, sharedFields } from '../../src/web/worklist/batch-items.ts'
import { type FoldedLine, foldLines } from '../../src/web/worklist/fold-lines.ts'

const reference = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,31}$' }
const words = { vi: 'Thông báo', en: 'Serve' }
const serve = {
  act: 'SERVE_NOTICE',
  label: words,
  scope: 'case',
  by: ['officer'],
  rows: [],
  fields: {
    type: 'object',
    properties: { document: reference, recipient: reference, channel: { type: 'string', enum: ['direct'] } },
    required: ['recipient'],
  },
} as LawAct

const line = (over: Partial<FoldedLine>) =>
  ({
    caseId: 'm1',
    rule: 'notice',
    due: '2026-08-03',
    assetId: null,
    recipientRef: 'd1',
    documentRef: 'p1',
    meets: ['SERVE_NOTICE'],
    ...over,
  }) as FoldedLine
const fold = (...lines: FoldedLine[]) => foldLines(lines, 'overdue')
const told = { on: '2026-08-05', data: { channel: 'direct' } }

describe('the items of a batch', () => {
  test('name the paper each limit is about, whatever newer paper waits, and whom it is towards', () => {
    const lines = fold(line({}), line({ recipientRef: 'c1' }), line({ caseId: 'm2', documentRef: 'p7' }))
    expect(lines).toHaveLength(2)
    expect(itemsOf(lines, serve, told).map(({ caseId, data }) => [caseId, data])).toEqual([
      ['m1', { channel: 'direct', recipient: 'd1', document: 'p1' }],
      ['m1', { channel: 'direct', recipient: 'c1', document: 'p1' }],
      ['m2', { channel: 'direct', recipient: 'd1', document: 'p7' }],
    ])
  })

  test('say once what two lines of one matter would say alike', () => {
    const lines = fold(line({}), line({ due: '2026-08-10' }))
    expect(lines).toHaveLength(2)
    expect(itemsOf(lines, serve, told)).toHaveLength(1)
  })

  test('are offered only where each line knows what the act must say of its matter', () => {
    expect(commonActs(fold(line({}), line({ caseId: 'm2' })), [serve])).toEqual([serve])
    expect(commonActs(fold(line({}), line({ caseId: 'm2', recipientRef: null })), [serve])).toEqual([])
    expect(commonActs(fold(line({}), line({ caseId: 'm2', meets: ['NOTE'] })), [serve])).toEqual([])
  })

  test('ask for nothing that points into a matter', () => {
    expect(Object.keys(sharedFields(serve.fields).properties ?? {})).toEqual(['channel'])
  })
})
