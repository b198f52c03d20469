import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { StartupError } from '../startup-error.ts'

const uuid = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })

/**
 * Every job there is, and what it carries: ids, never what they stand for. A queue may be read by others, lost or
 * replayed; whatever a job needs, its handler reads from the record.
 */
export const jobPayloads = {
  /** A limit has a reminder due. */
  remind: Type.Object(
    { officeId: uuid, caseId: uuid, limitKey: Type.String({ minLength: 1, maxLength: 500 }) },
    { additionalProperties: false },
  ),
  /** A limit has a reminder due that is on nobody's list but of those who chose it: so many working days before. */
  'remind-early': Type.Object(
    {
      officeId: uuid,
      caseId: uuid,
      limitKey: Type.String({ minLength: 1, maxLength: 500 }),
      days: Type.Integer({ minimum: 1, maximum: 30 }),
    },
    { additionalProperties: false },
  ),
  /** An act was accepted; `outboxId` is the row that says so. */
  'case-advanced': Type.Object(
    {
      officeId: uuid,
      outboxId: Type.String({ pattern: '^[0-9]{1,19}$' }),
      caseId: uuid,
      seq: Type.Integer({ minimum: 1 }),
      act: Type.String({ pattern: '^[A-Z][A-Z0-9_]{0,99}$' }),
    },
    { additionalProperties: false },
  ),
  /** A proposal was submitted, signed, sent back or withdrawn; `seq` is its entry in the case's chain of proposals. */
  'proposal-moved': Type.Object(
    {
      officeId: uuid,
      outboxId: Type.String({ pattern: '^[0-9]{1,19}$' }),
      caseId: uuid,
      proposalId: uuid,
      seq: Type.Integer({ minimum: 1 }),
    },
    { additionalProperties: false },
  ),
  /** The law's tables or the calendar changed: the open matters of an office are projected anew. */
  reproject: Type.Object(
    { officeId: uuid, outboxId: Type.String({ pattern: '^[0-9]{1,19}$' }) },
    { additionalProperties: false },
  ),
} as const

export type JobName = keyof typeof jobPayloads
export type JobPayload<Name extends JobName> = Static<(typeof jobPayloads)[Name]>

/** A job to be queued. The same `id` is the same job; it holds no `:` and is not digits only. */
export type Job = { [Name in JobName]: { id: string; name: Name; payload: JobPayload<Name> } }[JobName]

/** What does the work of one kind of job. Delivered again, it must find its work done in the record. */
export type JobHandler = {
  [Name in JobName]: { name: Name; handle(payload: JobPayload<Name>): Promise<unknown> }
}[JobName]

/** A job that no second attempt will mend: its name or its payload is not one of ours. */
export class BadJobError extends Error {
  override readonly name = 'BadJobError'
}

export const isJobName = (name: string): name is JobName => Object.hasOwn(jobPayloads, name)

/**
 * Checks a payload that came from outside against the schema of its job.
 * @throws BadJobError naming the job and the first field at fault, without its value.
 */
export function checkPayload<Name extends JobName>(name: Name, payload: unknown): JobPayload<Name> {
  const schema = jobPayloads[name]
  if (Value.Check(schema, payload)) return payload as JobPayload<Name>
  const [fault] = Value.Errors(schema, payload)
  const where = fault?.instancePath || 'its payload'
  throw new BadJobError(`A job "${name}" is not as agreed: ${where} ${fault?.message ?? 'is wrong'}.`)
}

/**
 * One door for every job: finds its handler and checks its payload first.
 * @throws StartupError at once when a job has no handler, or two.
 */
export function routeJobs(
  handlers: readonly JobHandler[],
): (name: string, payload: unknown) => Promise<void> {
  for (const name of Object.keys(jobPayloads)) {
    const count = handlers.filter((handler) => handler.name === name).length
    if (count !== 1)
      throw new StartupError(`The job "${name}" has ${count} handlers; it must have exactly one.`)
  }
  return async (name, payload) => {
    const handler = handlers.find((candidate) => candidate.name === name)
    if (handler === undefined) throw new BadJobError(`There is no job "${name}".`)
    await handler.handle(checkPayload(handler.name, payload) as never)
  }
}
