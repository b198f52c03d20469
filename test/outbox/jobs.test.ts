import { describe, expect, it } from 'vitest'
import { BadJobError, checkPayload, type JobHandler, routeJobs } from '../../src/outbox/jobs.ts'
import { stableHash, stableUuid } from '../../src/outbox/stable-id.ts'

const remind: JobHandler = { name: 'remind', handle: async () => undefined }
const follow: JobHandler = { name: 'case-advanced', handle: async () => undefined }
const followProposal: JobHandler = { name: 'proposal-moved', handle: async () => undefined }
const early: JobHandler = { name: 'remind-early', handle: async () => undefined }
const reproject: JobHandler = { name: 'reproject', handle: async () => undefined }
const ids = {
  officeId: '7d0c5a1e-3c1b-4a53-9d1f-0a4d5b8f2c11',
  caseId: '0b1a4d57-7f0f-4a8e-8a35-6f0f9d1b2c33',
}

describe('the list of jobs', () => {
  it('has exactly one handler for each job, or the worker does not start', () => {
    expect(() => routeJobs([remind, follow, followProposal, reproject, early])).not.toThrow()
    expect(() => routeJobs([remind, followProposal, reproject, early])).toThrow(
      'The job "case-advanced" has 0 handlers; it must have exactly one.',
    )
    expect(() => routeJobs([remind, follow, followProposal, reproject, early, remind])).toThrow(
      'The job "remind" has 2 handlers',
    )
  })

  it('gives a job to its own handler, with what it carries', async () => {
    const seen: unknown[] = []
    const route = routeJobs([
      { name: 'remind', handle: async (payload) => seen.push(payload) },
      follow,
      followProposal,
      reproject,
      early,
    ])
    await route('remind', { ...ids, limitKey: 'verify~3' })
    expect(seen).toEqual([{ ...ids, limitKey: 'verify~3' }])
  })

  it('refuses a job it does not know, or one that carries anything else', async () => {
    const route = routeJobs([remind, follow, followProposal, reproject, early])
    await expect(route('toString', {})).rejects.toThrow(BadJobError)
    await expect(route('remind', { ...ids })).rejects.toThrow(BadJobError)
    await expect(route('remind', { ...ids, limitKey: 'a', name: 'Nguyễn Văn An' })).rejects.toThrow(
      BadJobError,
    )
    await expect(
      route('case-advanced', { ...ids, outboxId: '1', seq: 1.5, act: 'ASSIGN_OFFICER' }),
    ).rejects.toThrow(BadJobError)
  })

  it('does not repeat what a wrong job carried: it may be anything', () => {
    expect(() => checkPayload('remind', { ...ids, caseId: 'Nguyễn Văn An', limitKey: 'a' })).toThrow(
      /^A job "remind" is not as agreed: \/caseId (?!.*Nguyễn)/,
    )
  })
})

describe('ids made from what they stand for', () => {
  it('are the same for the same parts and different for others', () => {
    expect(stableUuid('assigned', ids.officeId, 3)).toBe(stableUuid('assigned', ids.officeId, 3))
    expect(stableUuid('a', 'bc')).not.toBe(stableUuid('ab', 'c'))
    expect(stableUuid('a', 1)).not.toBe(stableUuid('a', '1'))
    expect(stableHash('x')).toMatch(/^[0-9a-f]{32}$/)
  })

  it('are uuids of version 8', () => {
    expect(stableUuid('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
