import { describe, expect, test } from 'vitest'
import { contracted2026, pureCase } from '../support/pure-case.ts'
import { contracted2024, judged2024 } from '../support/seized-2024.ts'

/** Seven notices of 2024 as published: dossiers close, deposit window, session, start price, deposit in percent. */
const published = [
  [
    '343647',
    '2024-07-11T17:00:00',
    '2024-07-11T07:00:00',
    '2024-07-15T11:30:00',
    '2024-07-16T08:30:00',
    2_003_930_000,
    19.96,
    [],
  ],
  [
    '343649',
    '2024-07-15T17:00:00',
    '2024-07-15T08:00:00',
    '2024-07-17T17:00:00',
    '2024-07-18T14:30:00',
    8_169_560_000,
    20.0,
    [],
  ],
  [
    '343713',
    '2024-07-17T09:30:00',
    '2024-07-15T09:30:00',
    '2024-07-18T09:30:00',
    '2024-07-19T09:30:00',
    1_418_980_000,
    10.0,
    ['AU11', 'AU13'],
  ],
  [
    '343702',
    '2024-07-15T17:00:00',
    '2024-07-15T00:00:00',
    '2024-07-17T17:00:00',
    '2024-07-18T14:00:00',
    8_502_620_000,
    19.99,
    [],
  ],
  [
    '343706',
    '2024-07-22T17:00:00',
    '2024-07-22T00:00:00',
    '2024-07-24T17:00:00',
    '2024-07-25T10:30:00',
    60_902_800_000,
    19.7,
    [],
  ],
  [
    '343693',
    '2024-07-30T17:00:00',
    '2024-07-30T00:00:00',
    '2024-08-01T17:00:00',
    '2024-08-02T08:30:00',
    991_200_000,
    14.12,
    [],
  ],
  [
    '343687',
    '2024-07-22T17:00:00',
    '2024-07-22T08:00:00',
    '2024-07-24T17:00:00',
    '2024-07-25T09:30:00',
    350_672_000,
    19.96,
    [],
  ],
] as const

describe('P7: notices of auctions published in 2024', () => {
  test.each(published)(
    'notice %s',
    (_number, closes, depositFrom, depositUntil, session, startPrice, percent, flagged) => {
      const matter = pureCase(judged2024).given(...contracted2024(startPrice))
      matter.given([
        'PUBLISH_AUCTION',
        '2024-06-26',
        {
          publishedOn: '2024-06-20',
          secondPublicationOn: '2024-06-25',
          postedOn: '2024-06-20',
          dossiersUntil: `${closes}+07:00`,
          depositFrom: `${depositFrom}+07:00`,
          depositUntil: `${depositUntil}+07:00`,
          sessionAt: `${session}+07:00`,
          startPrice,
          deposit: Math.round((startPrice * percent) / 100),
        },
        { asset: 'a1' },
      ])
      const warned = matter.findings('2024-06-26').filter((one) => one.kind === 'warning')
      expect(warned.map((one) => one.ref)).toEqual(flagged)
    },
  )
})

test('the clock of the auction contract stands behind the party told last, and only there', () => {
  const matter = pureCase().given(
    ...contracted2026.slice(0, -2),
    ['NOTIFY_APPRAISAL', '2026-09-28', { recipient: 'c1', validOn: '2026-09-28' }, { asset: 'a1' }],
    ['NOTIFY_APPRAISAL', '2026-09-30', { recipient: 'd1', validOn: '2026-09-30' }, { asset: 'a1' }],
  )
  const due = matter.limitsOn('2026-10-08').filter((limit) => limit.ref === 'AUC-4')
  expect(due.map((limit) => limit.due)).toEqual(['2026-10-14'])
})

test('a warning cites its provision and never bars: the act stands on the record', () => {
  const matter = pureCase().given(...contracted2026.slice(0, -3), [
    'RECORD_APPRAISAL',
    '2026-09-25',
    { price: 2_000_000_000, validUntil: '2028-01-01' },
    { asset: 'a1' },
  ])
  expect(matter.findings('2026-09-25')).toContainEqual(
    expect.objectContaining({ ref: 'VAL-9', kind: 'warning' }),
  )
  expect(matter.state().assets['a1']).toBe('appraised')
})
