import { Temporal } from 'temporal-polyfill'
import { vietnamZone } from '../../../workflows/calendar/vietnam-time.ts'
import type { History } from '../../cases/decide-history.ts'
import type { Person } from '../../cases/outcome.ts'
import type { Role } from '../../engine/vocabulary.ts'
import type { Story, StoryStep } from './story.ts'

/** Who gives the acts of the sample: its officers, and one account for each other role. */
export interface Cast {
  officers: readonly Person[]
  others: ReadonlyMap<Role, Person>
}

/**
 * A story as a history for `decideHistory`: names and numbers of papers are filled in, every act was recorded on the
 * afternoon of its day, or now, where that is earlier.
 */
export function toHistory(story: Story, place: number, cast: Cast, now: Temporal.Instant): History {
  const officer = cast.officers[story.officer % cast.officers.length]
  if (officer === undefined) throw new RangeError('The sample office has no officer.')
  const personOf = (role: Role = 'officer') => {
    const found = role === 'officer' ? officer : cast.others.get(role)
    if (found === undefined) throw new RangeError(`The sample office has no account for ${role}.`)
    return found
  }
  const received = story.steps[0]?.on ?? story.judged
  return {
    openedBy: personOf('registrar'),
    openedAt: recordedOn(received, now),
    intake: {
      kind: story.kind,
      judgment: {
        number: `${place + 1}/${story.judged.slice(0, 4)}/${suffix[story.judgmentKind] ?? 'DS'}-ST`,
        court: 'Tòa án nhân dân Quận 1 (mẫu)',
        date: story.judged,
        effectiveOn: story.judged,
        kind: story.judgmentKind,
      },
      groups: story.groups,
      parties: [
        { ref: 'c1', role: 'creditor', name: story.creditor },
        { ref: 'd1', role: 'debtor', name: story.debtor },
      ],
      obligations: [{ ref: 'o1', type: 'payMoney', amount: story.amount, from: 'd1', to: 'c1' }],
    },
    steps: story.steps.map((step) => ({
      person: personOf(step.as),
      command: {
        act: step.act,
        on: step.on,
        data: { ...step.data, ...filledIn(step, place, officer.id) },
        ...(step.asset === undefined ? {} : { asset: step.asset }),
      },
      at: recordedOn(step.on, now),
    })),
  }
}

const suffix: Readonly<Record<string, string>> = {
  civil: 'DS',
  criminal: 'HS',
  family: 'HNGĐ',
  commercial: 'KDTM',
  labour: 'LĐ',
}

function filledIn(step: StoryStep, place: number, officer: string): Record<string, unknown> {
  if (step.act === 'ISSUE_ENFORCEMENT_DECISION') return { number: `${place + 1}/QĐ-CCTHADS` }
  if (step.act === 'ASSIGN_OFFICER') return { officer }
  return {}
}

function recordedOn(day: string, now: Temporal.Instant): Temporal.Instant {
  const afternoon = Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: vietnamZone, plainTime: '16:30' })
    .toInstant()
  return Temporal.Instant.compare(afternoon, now) < 0 ? afternoon : now
}
