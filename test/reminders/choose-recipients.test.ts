import { describe, expect, it } from 'vitest'
import { chooseRecipients, type Person } from '../../src/reminders/choose-recipients.ts'

const person = (id: string, role: string, superior: string | null = null): Person => ({
  id,
  role,
  superior_id: superior,
  reminder_mode: 'single',
})
const office = [
  person('h2', 'head'),
  person('h1', 'head'),
  person('d1', 'divisionHead', 'h1'),
  person('o1', 'officer', 'd1'),
  person('o2', 'officer'),
  person('o3', 'officer', 'gone'),
  person('r1', 'registrar', 'd1'),
  person('r2', 'registrar'),
]
const told = (whose: string, officerId: string | null, step = 'due', people = office) =>
  chooseRecipients(people, { whose, officerId, step }).map(({ person: { id }, as }) => `${id} ${as}`)

describe('a reminder goes to', () => {
  it('the officer of the matter', () => {
    expect(told('officer', 'o1')).toEqual(['o1 bearer'])
  })

  it('the heads, where the matter has no officer or the officer is gone', () => {
    expect(told('officer', null)).toEqual(['h1 bearer', 'h2 bearer'])
    expect(told('officer', 'left last year')).toEqual(['h1 bearer', 'h2 bearer'])
  })

  it('everybody with the role that bears the limit, or the heads where the office has nobody in it', () => {
    expect(told('registrar', 'o1')).toEqual(['r1 bearer', 'r2 bearer'])
    expect(told('accountant', 'o1')).toEqual(['h1 bearer', 'h2 bearer'])
    expect(told('office', 'o1')).toEqual(['h1 bearer', 'h2 bearer'])
  })

  it('the superior too, once the due day has passed', () => {
    expect(told('officer', 'o1', 'after-1')).toEqual(['d1 superior', 'o1 bearer'])
  })

  it('the heads too, where no superior is named or the superior is gone', () => {
    expect(told('officer', 'o2', 'after-1')).toEqual(['h1 superior', 'h2 superior', 'o2 bearer'])
    expect(told('officer', 'o3', 'after-1')).toEqual(['h1 superior', 'h2 superior', 'o3 bearer'])
  })

  it('each person once, and first of all as the one who must act', () => {
    expect(told('registrar', null, 'after-1')).toEqual([
      'd1 superior',
      'h1 superior',
      'h2 superior',
      'r1 bearer',
      'r2 bearer',
    ])
    expect(told('head', null, 'after-1')).toEqual(['h1 bearer', 'h2 bearer'])
  })

  it('nobody in an office without people', () => {
    expect(told('officer', 'o1', 'after-1', [])).toEqual([])
  })
})
