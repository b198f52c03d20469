import type { Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import type { Database } from '../db/schema.ts'
import { checkDayText } from '../engine/check-days.ts'
import { checkInput } from '../engine/check-input.ts'
import { checkSchema } from '../engine/check-schema.ts'
import { actorAsRecorded, actsBefore, correctionData } from '../engine/correct.ts'
import { judge, judgeAlways } from '../engine/decide.ts'
import { effectiveActs, replay } from '../engine/replay.ts'
import { findRight, refuseSigner } from '../engine/signing.ts'
import type { InputFault, IsoDay, RecordedAct, Refusal } from '../engine/vocabulary.ts'
import { actorOf } from '../people/powers.ts'
import type { EnforcementSetting } from './case-setting.ts'
import type { FoundCase } from './case-store.ts'
import { checkAccounts } from './check-accounts.ts'
import type { Order, Person } from './outcome.ts'
import type { EnforcementState } from './snapshot.ts'

/** The case a correction is for, as it was found. */
export interface Correcting {
  row: FoundCase
  setting: EnforcementSetting
  current: EnforcementState
  requestHash: Buffer
  now: Temporal.Instant
}

/** What is wrong with a correction by itself: its fields, its own day. */
export function checkCommand(
  { law }: EnforcementSetting,
  current: EnforcementState,
  command: Order['command'],
  today: IsoDay,
): InputFault[] {
  const faults = checkSchema(correctionData, command.data)
  const earliest = law.earliestDay(current.facts)
  if (!checkDayText(command.on) || command.on > today || command.on < earliest)
    faults.push({
      field: '/on',
      found: command.on.slice(0, 80),
      expected: {
        vi: `ngày sửa, từ ngày bản án (${earliest}) đến hôm nay (${today})`,
        en: `the day of the correction, from the judgment (${earliest}) to today (${today})`,
      },
    })
  for (const [field, given] of [
    ['/at', command.at],
    ['/assetId', command.asset],
  ] as const)
    if (given !== undefined)
      faults.push({
        field,
        found: given.slice(0, 80),
        expected: {
          vi: 'bỏ trống; nội dung đúng của hành vi ghi trong data',
          en: 'left out; what the act should have said stands in data',
        },
      })
  const { didNotHappen, on, at, data } = command.data
  const says = on !== undefined || at !== undefined || data !== undefined
  if (faults.length === 0 && (didNotHappen === true) === says)
    faults.push({
      field: '/data',
      found: '',
      expected: {
        vi: 'hoặc didNotHappen: true, hoặc on, at, data đúng',
        en: 'either didNotHappen: true, or the right on, at or data',
      },
    })
  return faults
}

/** No act of this case has the number that is to be corrected. */
export function noSuchEntry(found: unknown): InputFault {
  const expected = {
    vi: 'số thứ tự của một hành vi trong nhật ký của việc này; sửa lần nữa thì vẫn ghi số của hành vi gốc',
    en: 'the number of an act in this case’s record; to correct again, the number of the act itself',
  }
  return { field: '/data/corrects', found: String(found), expected }
}

/** The corrected act has to be one that could have been given at all. Fields are told where the correction has them. */
export async function checkCorrected(
  trx: Transaction<Database>,
  person: Person,
  { setting, current, now }: Correcting,
  corrected: RecordedAct,
): Promise<InputFault[]> {
  const inHand = { ...corrected, data: withText(corrected.data) }
  const faults = [
    ...checkInput(setting.law, current, inHand, now),
    ...(await checkAccounts(trx, person.officeId, setting, inHand)),
  ]
  return faults.map((fault) => ({ ...fault, field: `/data${fault.field}` }))
}

// Text that stays as it was is in the record as a commitment only; any text will do to check the other fields.
function withText(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      typeof value === 'object' && value !== null && 'commitment' in value ? '…' : value,
    ]),
  )
}

/** Who may give an act today may correct one; a head may correct any. What always binds a person binds him here too. */
export function refusePerson(
  { setting, row, current, now }: Correcting,
  person: Person,
  target: RecordedAct,
  on: IsoDay,
): Refusal[] {
  const today = vietnamDayOf(now)
  const actor = actorOf(person, row.powers, today)
  const right = findRight(setting.law, target.act, today, actor)
  const inHand = { act: target.act, on, data: {} }
  const signer =
    right.kind === 'none' && !isHead(person, row)
      ? [refuseSigner(setting.law, { ...inHand, on: today }, actor)]
      : []
  const acting = right.kind === 'delegated' ? { id: person.id, role: 'head' as const } : actor
  return [...signer, ...judgeAlways(setting, current, inHand, acting)]
}

/** Whether a person is the head of the office himself, not his deputy. */
export function isHead(person: Person, row: FoundCase): boolean {
  return person.role === 'head' && !row.powers.deputy
}

/** What the law has against the corrected act in the case as it stood there, as of whoever gave it. */
export function refuseCorrected(
  setting: EnforcementSetting,
  facts: Facts,
  acts: readonly RecordedAct[],
  corrected: RecordedAct,
): Refusal[] {
  const others = effectiveActs(acts).filter((act) => act.seq !== corrected.seq)
  const { state } = replay(setting, facts, actsBefore(others, corrected))
  return judge(setting, state, corrected, actorAsRecorded(corrected), true)
}
