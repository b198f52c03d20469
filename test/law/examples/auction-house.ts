import { contracted2026, type Given } from '../../support/pure-case.ts'
import { contracted2024, judged2024 } from '../../support/seized-2024.ts'
import type { LawExample } from '../example.ts'

const a1 = { asset: 'a1' }

/** A notice without a flaw: session on Tue 16/7/2024, posted Mon 1/7, dossiers to Sat 13/7, deposits Thu 11/7 – Mon 15/7. */
const good2024 = {
  publishedOn: '2024-06-27',
  secondPublicationOn: '2024-07-01',
  postedOn: '2024-07-01',
  rulesIssuedOn: '2024-06-30',
  viewingFrom: '2024-07-08',
  viewingUntil: '2024-07-09',
  dossiersFrom: '2024-07-01T08:00:00+07:00',
  dossiersUntil: '2024-07-13T17:00:00+07:00',
  depositFrom: '2024-07-11T07:00:00+07:00',
  depositUntil: '2024-07-15T17:00:00+07:00',
  sessionAt: '2024-07-16T08:30:00+07:00',
  startPrice: 2_000_000_000,
  deposit: 100_000_000,
}
/** A notice without a flaw by what is recalled of the amended law: session on Fri 13/11/2026. */
const good2026 = {
  publishedOn: '2026-10-27',
  secondPublicationOn: '2026-10-29',
  postedOn: '2026-10-29',
  rulesIssuedOn: '2026-10-28',
  viewingFrom: '2026-11-04',
  viewingUntil: '2026-11-05',
  dossiersFrom: '2026-10-29T08:00:00+07:00',
  dossiersUntil: '2026-11-10T17:00:00+07:00',
  depositFrom: '2026-10-29T08:00:00+07:00',
  depositUntil: '2026-11-10T17:00:00+07:00',
  sessionAt: '2026-11-13T08:30:00+07:00',
  startPrice: 2_000_000_000,
  deposit: 100_000_000,
}
const all = ['AU05', 'AU06', 'AU07', 'AU08', 'AU09', 'AU10', 'AU11', 'AU12', 'AU13', 'AU28']

const notice2024 = (change: object = {}, kind?: string, price = 2_000_000_000): Given[] => [
  ...contracted2024(price, kind),
  ['PUBLISH_AUCTION', '2024-07-01', { ...good2024, startPrice: price, ...change }, a1],
]
const notice2026 = (change: object = {}): Given[] => [
  ...contracted2026,
  ['PUBLISH_AUCTION', '2026-10-29', { ...good2026, ...change }, a1],
]
const clean2024 = (says: string, given: Given[]): LawExample => ({
  says,
  matter: judged2024,
  given,
  notFound: { on: '2024-07-15', refs: all },
})
const flagged2024 = (says: string, ref: string, given: Given[], due?: string): LawExample => ({
  says,
  matter: judged2024,
  given,
  found: { on: '2024-07-15', findings: [{ ref, ...(due === undefined ? {} : { due }) }] },
})
const clean2026 = (says: string, change: object): LawExample => ({
  says,
  given: notice2026(change),
  notFound: { on: '2026-11-12', refs: all },
})
const flagged2026 = (says: string, ref: string, change: object, due?: string): LawExample => ({
  says,
  given: notice2026(change),
  found: { on: '2026-11-12', findings: [{ ref, ...(due === undefined ? {} : { due }) }] },
})

const selections: readonly LawExample[] = [
  {
    says: 'a selection decided on Wed 5/6/2024 was to be announced by Fri 31/5/2024',
    matter: judged2024,
    given: [
      ...contracted2024(2_000_000_000).slice(0, -1),
      ['SELECT_AUCTION_HOUSE', '2024-06-05', { announcedOn: '2024-06-01' }, a1],
    ],
    found: { on: '2024-06-05', findings: [{ ref: 'AU01', due: '2024-05-31' }] },
    running: { on: '2024-06-06', due: { AU02: '2024-06-10' } },
  },
  {
    says: 'announced on Fri 31/5/2024 it was in time; its result is published',
    matter: judged2024,
    given: [
      ...contracted2024(2_000_000_000).slice(0, -1),
      ['SELECT_AUCTION_HOUSE', '2024-06-05', { announcedOn: '2024-05-31' }, a1],
      ['SEND_REQUEST', '2024-06-10', { matter: 'auctionHouseResult', about: 'a1' }],
    ],
    notFound: { on: '2024-06-12', refs: ['AU01', 'AU02'] },
  },
  {
    says: 'where the parties agreed on the house, no selection is announced',
    matter: judged2024,
    given: [
      ...contracted2024(2_000_000_000).slice(0, -1),
      ['SELECT_AUCTION_HOUSE', '2024-06-05', { agreedByParties: true }, a1],
    ],
    notFound: { on: '2024-06-12', refs: ['AU01', 'AU02'] },
  },
]

const notices2024: readonly LawExample[] = [
  clean2024('every step of the notice on its last lawful day: nothing is flagged', notice2024()),
  flagged2024(
    'rules issued on the day of posting are too late',
    'AU05',
    notice2024({ rulesIssuedOn: '2024-07-01' }),
  ),
  flagged2024(
    'real estate posted on 2/7 for 16/7/2024: a day late',
    'AU07',
    notice2024({ postedOn: '2024-07-02' }),
    '2024-07-01',
  ),
  flagged2024(
    'movables are posted 7 working days before: by Fri 5/7/2024',
    'AU06',
    notice2024({ postedOn: '2024-07-06' }, 'movable'),
    '2024-07-05',
  ),
  flagged2024(
    'the two notices lie 2 working days apart: the first by Thu 27/6 for Mon 1/7/2024',
    'AU08',
    notice2024({ publishedOn: '2024-06-28' }),
    '2024-06-27',
  ),
  flagged2024(
    'the second notice of real estate on 2/7 for 16/7/2024 is a day late',
    'AU09',
    notice2024({ secondPublicationOn: '2024-07-02' }),
    '2024-07-01',
  ),
  flagged2024(
    'that of movables is due by Fri 5/7/2024',
    'AU09',
    notice2024({ secondPublicationOn: '2024-07-06' }, 'movable'),
    '2024-07-05',
  ),
  flagged2024(
    'a movable of 50,000,000 đồng needs a second notice',
    'AU08',
    notice2024({ secondPublicationOn: undefined, deposit: 5_000_000 }, 'movable', 50_000_000),
  ),
  clean2024(
    'one of 49,999,999 đồng does not',
    notice2024({ secondPublicationOn: undefined, deposit: 5_000_000 }, 'movable', 49_999_999),
  ),
  flagged2024(
    'real estate always does',
    'AU08',
    notice2024({ secondPublicationOn: undefined, deposit: 5_000_000 }, 'realEstate', 49_999_999),
  ),
  flagged2024('one day of viewing is too short', 'AU10', notice2024({ viewingUntil: '2024-07-08' })),
  flagged2024('viewing before the posting does not count', 'AU10', notice2024({ viewingFrom: '2024-06-30' })),
  flagged2024(
    'dossiers to Sun 14/7 leave one whole day before Tue 16/7/2024',
    'AU11',
    notice2024({ dossiersUntil: '2024-07-14T09:00:00+07:00' }),
  ),
  flagged2024(
    'dossiers only from the day after the posting',
    'AU11',
    notice2024({ dossiersFrom: '2024-07-02T08:00:00+07:00' }),
  ),
  flagged2024('a deposit just below 5 %', 'AU12', notice2024({ deposit: 99_999_999 })),
  clean2024('a deposit of 20 %', notice2024({ deposit: 400_000_000 })),
  flagged2024('a deposit just above 20 %', 'AU12', notice2024({ deposit: 400_000_001 })),
  flagged2024(
    'deposits from Wed 10/7: a fourth working day before Tue 16/7/2024',
    'AU13',
    notice2024({ depositFrom: '2024-07-10T07:00:00+07:00' }),
  ),
  clean2024(
    'earlier by agreement with the bidders',
    notice2024({ depositFrom: '2024-07-10T07:00:00+07:00', depositByAgreement: true }),
  ),
  flagged2024(
    'never on the day of the session, agreed or not',
    'AU13',
    notice2024({ depositUntil: '2024-07-16T07:30:00+07:00', depositByAgreement: true }),
  ),
]

const small = (change: object, kind: string) =>
  notice2024({ shortened: 'lowPrice', deposit: 5_000_000, ...change }, kind, 49_999_999)

const shortened2024: readonly LawExample[] = [
  {
    says: 'the short procedure is for less than 50,000,000 đồng, or after two failed auctions',
    matter: judged2024,
    given: contracted2024(50_000_000, 'movable'),
    refused: ['lowPrice', 'afterTwoFailures'].map((shortened) => ({
      act: [
        'PUBLISH_AUCTION',
        '2024-07-01',
        { ...good2024, startPrice: 50_000_000, deposit: 5_000_000, shortened },
        a1,
      ],
      refs: ['AU28'],
    })),
  },
  {
    says: 'after one failed auction not yet',
    matter: judged2024,
    given: failed(1),
    refused: [{ act: ['PUBLISH_AUCTION', '2024-09-02', again(1), a1], refs: ['AU28'] }],
  },
  {
    says: 'after the second it may be agreed',
    matter: judged2024,
    given: failed(2),
    allowed: [['PUBLISH_AUCTION', '2024-09-02', again(2), a1]],
  },
  clean2024(
    'movables are then posted by Thu 11/7 for Tue 16/7/2024, dossiers taken to Sun 14/7',
    small(
      {
        secondPublicationOn: undefined,
        postedOn: '2024-07-11',
        viewingFrom: '2024-07-11',
        viewingUntil: '2024-07-12',
        dossiersUntil: '2024-07-14T17:00:00+07:00',
      },
      'movable',
    ),
  ),
  flagged2024(
    'posted on Fri 12/7 they are late',
    'AU28',
    small({ secondPublicationOn: undefined, postedOn: '2024-07-12' }, 'movable'),
    '2024-07-11',
  ),
  flagged2024(
    'real estate by Tue 9/7/2024',
    'AU28',
    small({ postedOn: '2024-07-10' }, 'realEstate'),
    '2024-07-09',
  ),
  flagged2024(
    'dossiers to the eve leave no whole day',
    'AU11',
    small({ dossiersUntil: '2024-07-15T09:00:00+07:00' }, 'realEstate'),
  ),
]

const held = (result: string, more: object = {}): Given[] => [
  ...notice2024(),
  ['HOLD_AUCTION', '2024-07-16', { result, ...more }, a1],
]

const results2024: readonly LawExample[] = [
  {
    says: 'at the first auction a single bidder does not win',
    matter: judged2024,
    given: notice2024(),
    refused: [
      {
        act: ['HOLD_AUCTION', '2024-07-16', { result: 'succeeded', price: 2_000_000_000, bidders: 1 }, a1],
        refs: ['AU17'],
      },
    ],
    allowed: [
      ['HOLD_AUCTION', '2024-07-16', { result: 'succeeded', price: 2_000_000_000, bidders: 2 }, a1],
      ['HOLD_AUCTION', '2024-07-16', { result: 'failed', bidders: 1 }, a1],
    ],
  },
  {
    says: 'at a later one he may',
    matter: judged2024,
    given: failed(1),
    allowed: [['HOLD_AUCTION', '2024-09-20', { result: 'succeeded', price: 1_900_000_000, bidders: 1 }, a1]],
  },
  {
    says: 'sold on Tue 16/7/2024: notice by Wed 17/7, papers and deposits by Fri 19/7, the file kept to 16/7/2029',
    matter: judged2024,
    given: held('succeeded', { price: 2_100_000_000 }),
    running: {
      on: '2024-07-17',
      due: { AU21: '2024-07-17', AU22: '2024-07-19', AU23: '2024-07-19', AU29: '2029-07-16' },
    },
    notRunning: { on: '2024-07-17', refs: ['AU27'] },
  },
  {
    says: 'failed: the asset and its papers are back by Fri 19/7/2024',
    matter: judged2024,
    given: held('failed'),
    running: { on: '2024-07-17', due: { AU27: '2024-07-19' } },
    notRunning: { on: '2024-07-17', refs: ['AU22'] },
  },
  {
    says: 'what comes late from the auction house is told, each by itself',
    matter: judged2024,
    given: [
      ...held('succeeded', { price: 2_100_000_000 }),
      ['RECORD_AUCTION_PAPERS', '2024-07-18', { what: 'resultNotice' }, a1],
      ['RECORD_AUCTION_PAPERS', '2024-07-19', { what: 'resultPapers' }, a1],
      ['RECORD_AUCTION_PAPERS', '2024-07-22', { what: 'depositsReturned' }, a1],
    ],
    found: {
      on: '2024-07-22',
      findings: [
        { ref: 'AU21', due: '2024-07-17', daysLate: 1 },
        { ref: 'AU23', due: '2024-07-19', daysLate: 1 },
      ],
    },
    notFound: { on: '2024-07-22', refs: ['AU22'] },
  },
]

/** The 2026 road to an auction contract with another valuation. */
const pricedAt = (price: number, change: object): Given[] => [
  ...contracted2026.map(
    (step): Given => (step[0] === 'RECORD_APPRAISAL' ? [step[0], step[1], { ...step[2], price }, a1] : step),
  ),
  [
    'PUBLISH_AUCTION',
    '2026-10-29',
    { ...good2026, kind: 'movable', startPrice: price, deposit: 10_000_000, ...change },
    a1,
  ],
]
const onDay = '2026-11-12'

const movables2026: readonly LawExample[] = [
  {
    says: 'the short procedure for 100,000,000 đồng is told of (recalled)',
    given: pricedAt(100_000_000, { shortened: 'lowPrice' }),
    found: { on: onDay, findings: [{ ref: 'AU28' }] },
  },
  clean2026('movables: both on Wed 4/11 for Fri 13/11/2026 are in time', {
    kind: 'movable',
    publishedOn: '2026-11-02',
    secondPublicationOn: '2026-11-04',
    postedOn: '2026-11-04',
    dossiersFrom: undefined,
    depositFrom: '2026-11-04T08:00:00+07:00',
  }),
  flagged2026(
    'posted on 5/11 they are late',
    'AU06',
    { kind: 'movable', postedOn: '2026-11-05' },
    '2026-11-04',
  ),
  flagged2026(
    'their second notice on 5/11 likewise',
    'AU09',
    { kind: 'movable', secondPublicationOn: '2026-11-05' },
    '2026-11-04',
  ),
  {
    says: 'a movable of 100,000,000 đồng needs a second notice (recalled)',
    given: pricedAt(100_000_000, { secondPublicationOn: undefined }),
    found: { on: onDay, findings: [{ ref: 'AU08' }] },
  },
  {
    says: 'one of 99,999,999 đồng does not, and may go by the short procedure: posted by Tue 10/11, dossiers to Wed 11/11',
    given: pricedAt(99_999_999, {
      secondPublicationOn: undefined,
      shortened: 'lowPrice',
      postedOn: '2026-11-10',
      viewingFrom: undefined,
      depositFrom: '2026-11-10T08:00:00+07:00',
      dossiersUntil: '2026-11-11T17:00:00+07:00',
    }),
    notFound: { on: onDay, refs: all },
  },
  {
    says: 'at 100,000,000 đồng the short procedure is told of, as is posting on Wed 11/11 or taking dossiers to the eve',
    given: pricedAt(100_000_000, {
      shortened: 'lowPrice',
      postedOn: '2026-11-11',
      dossiersUntil: '2026-11-12T17:00:00+07:00',
    }),
    found: { on: onDay, findings: [{ ref: 'AU28' }, { ref: 'AU28', due: '2026-11-10' }, { ref: 'AU11' }] },
  },
  flagged2026(
    'real estate by the short procedure is posted by Fri 6/11/2026',
    'AU28',
    { shortened: 'afterTwoFailures', postedOn: '2026-11-07' },
    '2026-11-06',
  ),
]

const since2025: readonly LawExample[] = [
  clean2026('from 2025, as recalled: every step on its last day, nothing is flagged', {}),
  flagged2026('dossiers to Wed 11/11 leave one working day before Fri 13/11/2026', 'AU11', {
    dossiersUntil: '2026-11-11T09:00:00+07:00',
  }),
  flagged2026('deposits to Wed 11/11/2026 likewise', 'AU13', { depositUntil: '2026-11-11T09:00:00+07:00' }),
  flagged2026('deposits before the posting', 'AU13', { depositFrom: '2026-10-28T08:00:00+07:00' }),
  flagged2026('a deposit just below 5 % (verified)', 'AU12', { deposit: 99_999_999 }),
  clean2026('a deposit of 20 % (verified)', { deposit: 400_000_000 }),
  flagged2026('a deposit just above 20 % (verified)', 'AU12', { deposit: 400_000_001 }),
  flagged2026('one day of viewing', 'AU10', { viewingUntil: '2026-11-04' }),
  flagged2026('rules of the day of posting', 'AU05', { rulesIssuedOn: '2026-10-29' }),
  flagged2026('posted on 30/10/2026: a day late', 'AU07', { postedOn: '2026-10-30' }, '2026-10-29'),
  flagged2026(
    'the second notice on 30/10/2026 likewise',
    'AU09',
    { secondPublicationOn: '2026-10-30' },
    '2026-10-29',
  ),
  flagged2026('notices a working day apart', 'AU08', { publishedOn: '2026-10-28' }, '2026-10-27'),
  flagged2026('one notice only', 'AU08', { secondPublicationOn: undefined }),
  flagged2026('the short procedure for a house of two billion is told, not barred', 'AU28', {
    shortened: 'lowPrice',
  }),
  {
    says: 'from 2025 a single bidder at the first auction is not barred: the amended text was not read',
    given: notice2026(),
    allowed: [['HOLD_AUCTION', '2026-11-13', { result: 'succeeded', price: 2_000_000_000, bidders: 1 }, a1]],
  },
  {
    says: 'held on Fri 13/11/2026: notice by Mon 16/11, papers and deposits by Wed 18/11 (not verified)',
    given: [
      ...notice2026(),
      ['HOLD_AUCTION', '2026-11-13', { result: 'succeeded', price: 2_000_000_000 }, a1],
    ],
    running: {
      on: '2026-11-16',
      due: { AU21: '2026-11-16', AU22: '2026-11-18', AU23: '2026-11-18', AU29: '2031-11-13' },
    },
  },
  {
    says: 'failed on Fri 13/11/2026: back by Wed 18/11',
    given: [...notice2026(), ['HOLD_AUCTION', '2026-11-13', { result: 'failed' }, a1]],
    running: { on: '2026-11-16', due: { AU27: '2026-11-18' } },
  },
]

/** The auction house's timeline (Luật Đấu giá tài sản): to 31/12/2024 as read, from 2025 as verified or recalled. */
export const auctionHouseExamples: readonly LawExample[] = [
  ...selections,
  ...notices2024,
  ...shortened2024,
  ...results2024,
  ...since2025,
  ...movables2026,
]

/** So many failed auctions from July 2024, each followed by a cut to 95 % of 2 billion, then 90 %. */
function failed(times: 1 | 2): Given[] {
  const rounds: Given[][] = [
    [
      ['HOLD_AUCTION', '2024-07-16', { result: 'failed' }, a1],
      ['CUT_PRICE', '2024-07-19', { price: 1_900_000_000, agreedByParties: true }, a1],
    ],
    [
      ['HOLD_AUCTION', '2024-08-20', { result: 'failed' }, a1],
      ['CUT_PRICE', '2024-08-23', { price: 1_800_000_000, agreedByParties: true }, a1],
    ],
  ]
  return [...notice2024(), ...rounds.slice(0, times).flat()]
}

function again(times: 1 | 2) {
  return {
    ...good2024,
    publishedOn: '2024-09-04',
    secondPublicationOn: undefined,
    postedOn: '2024-09-04',
    rulesIssuedOn: undefined,
    viewingFrom: undefined,
    viewingUntil: undefined,
    dossiersFrom: undefined,
    dossiersUntil: '2024-09-13T17:00:00+07:00',
    depositFrom: '2024-09-11T07:00:00+07:00',
    depositUntil: '2024-09-13T17:00:00+07:00',
    sessionAt: '2024-09-16T08:30:00+07:00',
    startPrice: times === 1 ? 1_900_000_000 : 1_800_000_000,
    deposit: 180_000_000,
    shortened: 'afterTwoFailures',
  }
}
