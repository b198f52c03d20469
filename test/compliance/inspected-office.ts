import { beginMatter, tellOfDecision } from '../../src/sample/district-one/acts-2024.ts'
import type { Story, StoryStep } from '../../src/sample/district-one/story.ts'
import { days } from './office.ts'

/** The published inspection: of 159 files 22 were not verified in time; of 60 seizures 1 appraisal and 4 auction contracts late. */
export const published = { files: 159, seizures: 60, verifiedLate: 22, appraisalLate: 1, auctionLate: 4 }

const a1 = { asset: 'a1' } as const

/** Which files of the office are late, and in what. */
export const lateFiles = {
  // Every seventh file, 22 of them; the seizures are the first 60 files.
  verification: Array.from({ length: published.verifiedLate }, (_one, index) => 3 + index * 7),
  appraisal: [17],
  auction: [5, 21, 34, 58],
}

/** The office of the inspection, each file with every step in time but for those named; kept in time, with none. */
export function writeInspectedOffice(keptInTime: boolean): Story[] {
  return Array.from({ length: published.files }, (_one, place) => {
    const isLate = (files: readonly number[]) => !keptInTime && files.includes(place)
    const decided = days.shift('2024-02-19', place % 12)
    return {
      kind: 'onRequest',
      judged: days.shift(decided, -30),
      judgmentKind: 'civil',
      groups: [],
      creditor: `Người được thi hành án ${place}`,
      debtor: `Người phải thi hành án ${place}`,
      amount: 500_000_000,
      officer: place % 2,
      steps: [
        ...beginMatter(days, 'onRequest', decided),
        ...coerced(decided, isLate(lateFiles.verification)),
        ...(place < published.seizures
          ? sold(decided, isLate(lateFiles.appraisal), isLate(lateFiles.auction))
          : []),
      ],
    }
  })
}

function coerced(decided: string, verifiedLate: boolean): StoryStep[] {
  const coercion = days.shift(decided, 26)
  return [
    {
      act: 'VERIFY_CONDITIONS',
      on: days.shift(decided, verifiedLate ? 24 : 13),
      data: { result: 'hasMeans', method: 'inPerson' },
    },
    { act: 'DECIDE_COERCION', on: coercion, data: { measure: 'seizure' } },
    ...tellOfDecision(days, coercion),
  ]
}

function sold(decided: string, appraisalLate: boolean, auctionLate: boolean): StoryStep[] {
  const seized = days.shift(decided, 36)
  const appraised = days.shift(seized, 20)
  return [
    {
      act: 'NOTIFY_SEIZURE',
      on: days.shift(seized, -5),
      ...a1,
      data: { kind: 'realEstate', plannedAt: `${seized}T08:00:00+07:00` },
    },
    {
      act: 'NOTIFY_COSTS',
      on: days.shift(seized, -5),
      data: { plannedAt: `${seized}T08:00:00+07:00`, amount: 12_000_000 },
    },
    { act: 'SEIZE', on: seized, ...a1, data: { kind: 'realEstate' } },
    { act: 'SIGN_APPRAISAL_CONTRACT', on: days.shift(seized, appraisalLate ? 9 : 4), ...a1 },
    { act: 'RECORD_APPRAISAL', on: appraised, ...a1, data: { price: 900_000_000 } },
    { act: 'NOTIFY_APPRAISAL', on: days.shift(appraised, 1), ...a1 },
    { act: 'SIGN_AUCTION_CONTRACT', on: days.shift(appraised, auctionLate ? 16 : 6), ...a1 },
  ]
}
