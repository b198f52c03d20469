import { randomUUID } from 'node:crypto'
import { createServer, connect as dial, type Socket } from 'node:net'
import { type Kysely, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { settingFor } from '../../src/cases/case-setting.ts'
import type { Database } from '../../src/db/schema.ts'
import type { QueueAddress } from '../../src/outbox/queue-backend.ts'
import { startWorkerLoop, type WorkerLoop, type WorkerLoopOptions } from '../../src/worker-loop.ts'
import type { TestDatabase } from '../support/database.ts'

/** A clock that stands at nine in the morning, Vietnam time, of the day it was set to. */
export function clockAt(day: string) {
  const clock = () => Temporal.Instant.from(`${clock.day}T09:00:00+07:00`).add({ seconds: clock.seconds })
  clock.day = day
  clock.seconds = 0
  return clock
}

/** A log that keeps what it is told. */
export function keepLog() {
  const lines: { level: string; message: string; details: object }[] = []
  const at = (level: string) => (details: object, message: string) => {
    lines.push({ level, message, details })
  }
  return { lines, info: at('info'), warn: at('warn'), error: at('error') }
}

/** A worker that does nothing by itself: `tick` and `drain` move it. */
export function startQuietWorker(
  database: TestDatabase,
  queue: QueueAddress,
  clock: () => Temporal.Instant,
  more: Partial<WorkerLoopOptions> = {},
): Promise<WorkerLoop> {
  return startWorkerLoop({
    db: database.app.db,
    queue,
    setting: settingFor,
    clock,
    log: keepLog(),
    relayEveryMs: 0,
    sweepEveryMs: 0,
    watchEveryMs: 0,
    ...more,
  })
}

export interface Account {
  role?: string
  superior?: string
  mode?: 'single' | 'digest'
  active?: boolean
}

/** An office of a test's own, filled by the owner of the schema. */
export async function foundOffice(owner: Kysely<Database>, settings: object = {}) {
  const officeId = randomUUID()
  await sql`insert into office (id, code, name, settings)
    values (${officeId}, ${officeId}, 'Phòng THADS khu vực', ${JSON.stringify(settings)}::jsonb)`.execute(
    owner,
  )
  const addAccount = async ({ role = 'officer', superior, mode = 'single', active = true }: Account = {}) => {
    const id = randomUUID()
    await sql`insert into account (office_id, id, username, password_hash, display_name, role, superior_id, reminder_mode, active)
      values (${officeId}, ${id}, ${id}, '-', 'Nguyễn Văn An', ${role}, ${superior ?? null}, ${mode}, ${active})`.execute(
      owner,
    )
    return id
  }
  const addCase = async (officerId: string | null, number: string | null = '15/QĐ-CTHADS') => {
    const id = randomUUID()
    await sql`insert into enforcement_case (office_id, id, number, kind, judgment_number, judgment_date, stage, machine_version,
        snapshot, officer_id, intake_canonical, chain_head, opened_by, opened_at)
      values (${officeId}, ${id}, ${number}, 'onRequest', '12/2026/DS-ST', '2026-07-01', 'verification', 'enforcement-1',
        '{}', ${officerId}, '{}', '\\x00', ${randomUUID()}, now())`.execute(owner)
    return id
  }
  return { officeId, addAccount, addCase }
}

export interface LimitGiven {
  key?: string
  rule?: string
  ref?: string
  kind?: string
  whose?: string
  opensOn?: string
  dueOn?: string
  remindOn?: string | null
  status?: string
  document?: string
  recipient?: string
}

/** Writes a row of `time_limit` as an act would: by default a notice to the parties, due 3/9/2026. */
export async function addLimit(
  owner: Kysely<Database>,
  officeId: string,
  caseId: string,
  given: LimitGiven = {},
): Promise<string> {
  const { key = 'sendToProcuracy~2~d1', rule = 'sendToProcuracy', ref = 'NTF-2', kind = 'duty' } = given
  const { whose = 'officer', opensOn = '2026-08-24', dueOn = '2026-09-03', status = 'open' } = given
  const remindOn = given.remindOn === undefined ? '2026-08-26' : given.remindOn
  await sql`insert into time_limit (office_id, case_id, key, rule, ref, kind, whose, document_ref, recipient_ref, opened_by,
      from_on, opens_on, due_on, unit, status, flags, law_version, calendar_version, remind_on)
    values (${officeId}, ${caseId}, ${key}, ${rule}, ${ref}, ${kind}, ${whose}, ${given.document ?? null},
      ${given.recipient ?? null}, 2, ${opensOn}, ${opensOn}, ${dueOn}, 'workingDays', ${status}, '[]', 'v', 'v', ${remindOn})`.execute(
    owner,
  )
  return key
}

/** Records an act and its row of the outbox, as an accepted act leaves them. */
export async function addAct(
  owner: Kysely<Database>,
  officeId: string,
  caseId: string,
  seq: number,
  act: string,
  data: object = {},
): Promise<void> {
  await sql`insert into case_act (office_id, case_id, seq, act, took_place_on, data, actor_id, actor_role, recorded_at,
      stage_after, payload, prev_hash, hash)
    values (${officeId}, ${caseId}, ${seq}, ${act}, '2026-08-24', ${JSON.stringify(data)}::jsonb, ${randomUUID()}, 'head', now(),
      'verification', '{}', ${Buffer.from(`${caseId}${seq - 1}`)}, ${Buffer.from(`${caseId}${seq}`)})`.execute(
    owner,
  )
  await sql`insert into outbox (office_id, topic, payload)
    values (${officeId}, 'case-advanced', ${JSON.stringify({ caseId, seq, act })}::jsonb)`.execute(owner)
}

export interface Told {
  account: string
  kind: string
  step?: string
  as?: string
  count?: number
  caseId: string | null
}

/** Everything the people of an office were told, oldest first. */
export async function readTold(owner: Kysely<Database>, officeId: string): Promise<Told[]> {
  const rows = await owner
    .selectFrom('notification')
    .select(['account_id', 'kind', 'case_id', 'body'])
    .where('office_id', '=', officeId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ account_id, kind, case_id, body }) => ({
    account: account_id,
    kind,
    caseId: case_id,
    ...(body['step'] === undefined
      ? {}
      : { step: String(body['step']), as: String(body['as']), count: Number(body['count']) }),
  }))
}

/** A door in front of a server that can be shut: connections are cut and no new ones are let in. */
export async function doorTo(port: number) {
  let shut = false
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    if (shut) return void near.destroy()
    const far = dial(port, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far)
    far.pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address() as { port: number }
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: address.port,
    shut: () => {
      shut = true
      cut()
    },
    open: () => {
      shut = false
    },
    close: () => {
      cut()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
