import { obligationsOfASum } from '../../workflows/enforcement/obligations.ts'
import { firstDay, lastDay } from '../engine/check-days.ts'
import type { InputFault } from '../engine/vocabulary.ts'
import type { Intake } from './open-case.ts'

/** What cannot be right about an intake, beyond the shape of its fields. */
export function checkIntake(
  intake: Intake,
  asked: string | undefined,
  own: string,
  today: string,
): InputFault[] {
  const faults: InputFault[] = []
  const say = (field: string, found: string, vi: string, en: string) =>
    faults.push({ field, found, expected: { vi, en } })
  if (asked !== undefined && asked !== own) say('/officeId', asked, 'cơ quan của bạn', 'your own office')
  const { date, effectiveOn } = intake.judgment
  if (date > today) say('/judgment/date', date, `không sau hôm nay (${today})`, `not after today (${today})`)
  for (const [field, value] of daysOf(intake)) {
    if (value < firstDay || value > lastDay)
      say(field, value, `từ ${firstDay} đến ${lastDay}`, `between ${firstDay} and ${lastDay}`)
  }
  if (effectiveOn !== undefined && effectiveOn < date)
    say(
      '/judgment/effectiveOn',
      effectiveOn,
      `không trước ngày bản án (${date})`,
      `not before the judgment (${date})`,
    )
  const refs = intake.parties.map((party) => party.ref)
  for (const twice of repeated(refs))
    say('/parties', twice, 'mỗi ký hiệu một đương sự', 'one party for each ref')
  for (const twice of repeated(intake.obligations.map((one) => one.ref)))
    say('/obligations', twice, 'mỗi ký hiệu một nghĩa vụ', 'one obligation for each ref')
  if (!intake.parties.some((party) => party.role === 'debtor'))
    say('/parties', '', 'ít nhất một người phải thi hành án (debtor)', 'at least one debtor')
  intake.obligations.forEach((one, index) => {
    for (const side of ['from', 'to'] as const) {
      const ref = one[side]
      if (ref !== undefined && !refs.includes(ref))
        say(
          `/obligations/${index}/${side}`,
          ref,
          `một trong: ${refs.join(', ')}`,
          `one of: ${refs.join(', ')}`,
        )
    }
    if (obligationsOfASum.includes(one.type) && one.amount === undefined)
      say(`/obligations/${index}/amount`, '', 'số tiền (đồng)', 'an amount (đồng)')
  })
  return faults
}

function repeated(refs: readonly string[]): string[] {
  return [...new Set(refs.filter((ref, index) => refs.indexOf(ref) !== index))]
}

function daysOf({ judgment, obligations }: Intake): [string, string][] {
  const due = obligations.map((one, index): [string, string | undefined] => [
    `/obligations/${index}/dueOn`,
    one.dueOn,
  ])
  const all: [string, string | undefined][] = [
    ['/judgment/date', judgment.date],
    ['/judgment/effectiveOn', judgment.effectiveOn],
    ...due,
  ]
  return all.filter((pair): pair is [string, string] => pair[1] !== undefined)
}
