import type { Kysely } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { settingFor } from '../../src/cases/case-setting.ts'
import { type DecidedHistory, decideHistory } from '../../src/cases/decide-history.ts'
import { writeHistories } from '../../src/cases/write-histories.ts'
import { inOffice } from '../../src/db/in-office.ts'
import type { Database } from '../../src/db/schema.ts'
import type { Role } from '../../src/engine/vocabulary.ts'
import type { TestOffice } from '../support/open-http.ts'
import { type Given, officer, pureCase } from '../support/pure-case.ts'

/** An act of an example, and where it is not said by the example itself: against a bar, or recorded on another day. */
export interface Step {
  given: Given
  override?: true
  recordedOn?: string
}

type Matter = Parameters<typeof pureCase>[0] & { groups?: ('bankCredit' | 'stateBudget')[] }

/** Decides an example of the law as a history of an office. Throws where the law refuses it or it is not in the order of days. */
export function decideExample(
  office: TestOffice,
  matter: Matter | undefined,
  steps: readonly Step[],
): DecidedHistory {
  const { groups, ...options } = matter ?? {}
  const { intake } = pureCase(options)
  const { judgment, parties, obligations } = intake
  const person = (as: Role = 'officer') => ({ id: office.account(as), officeId: office.id, role: as })
  const ours = (value: unknown): unknown => (value === officer ? office.account('officer') : value)
  return decideHistory(settingFor(), {
    openedBy: person('registrar'),
    openedAt: Temporal.Instant.from(`${steps[0]?.given[1] ?? judgment.date}T01:00:00Z`),
    intake: {
      kind: intake.kind,
      judgment: { ...judgment, court: judgment.court ?? 'TAND' },
      parties: parties.map(({ ref, role }) => ({ ref, role, name: `Tên của ${ref}` })),
      obligations,
      ...(groups === undefined ? {} : { groups }),
    },
    steps: steps.map(({ given: [act, on, data = {}, more = {}], override, recordedOn }) => ({
      person: person(override ? 'head' : more.as),
      command: {
        act,
        on,
        data: {
          ...(act === 'ISSUE_ENFORCEMENT_DECISION' ? { number: '1/QĐ' } : {}),
          ...(act === 'ASSIGN_OFFICER' ? { officer: office.account('officer') } : {}),
          ...Object.fromEntries(Object.entries(data).map(([name, value]) => [name, ours(value)])),
        },
        ...(more.asset === undefined ? {} : { asset: more.asset }),
        ...(more.at === undefined ? {} : { at: more.at }),
        ...(override ? { override: { reason: 'Đã thực hiện' } } : {}),
      },
      at: Temporal.Instant.from(`${recordedOn ?? on}T16:00:00Z`),
    })),
  })
}

/** Writes decided histories into an office. */
export async function writeDecided(
  app: Kysely<Database>,
  officeId: string,
  decided: readonly DecidedHistory[],
): Promise<void> {
  for (let start = 0; start < decided.length; start += 100)
    await inOffice(app, { officeId }, (trx) =>
      writeHistories(trx, settingFor(), officeId, decided.slice(start, start + 100)),
    )
}
