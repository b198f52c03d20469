import { contracted2026, type Given, seized2026, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const withInterest = [
  { ref: 'c1', role: 'creditor' },
  { ref: 'd1', role: 'debtor' },
  { ref: 'r1', role: 'related' },
] as const
const a1 = { asset: 'a1' }
const a2 = { asset: 'a2' }

/** Coercion decided on Wed 5/8/2026. */
const decided2026: Given[] = [
  ...served2026,
  ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }],
  ['DECIDE_COERCION', '2026-08-05', { measure: 'seizure' }],
]
const seize = (data: Record<string, unknown>, on = '2026-08-24'): Given => [
  'SEIZE',
  on,
  { kind: 'movable', ...data },
  a1,
]
/** The road of 2026 with other words at the seizure of 24/8/2026. */
const seizedAs = (data: Record<string, unknown>, road: Given[] = seized2026): Given[] =>
  road.map((step) =>
    step[0] === 'SEIZE' ? ['SEIZE', '2026-08-24', { kind: 'realEstate', ...data }, a1] : step,
  )
/** … up to the notice of the appraisal on 29/9/2026; the contract with an auction house may follow from 7/10. */
const appraisedAs = (data: Record<string, unknown>): Given[] =>
  seizedAs(data, contracted2026.slice(0, -1) as Given[])
const toSale = (on: string): Given => ['SIGN_AUCTION_CONTRACT', on, {}, a1]
const ask = (matter: string, on: string, about = 'a1', more: Record<string, unknown> = {}): Given => [
  'SEND_REQUEST',
  on,
  { matter, about, ...more },
]
const answer = (matter: string, on: string, result = 'done', about = 'a1'): Given => [
  'RECORD_ANSWER',
  on,
  { matter, about, result },
]
const dispute = (about: string, on: string, more: Record<string, unknown> = {}, asset = a1): Given => [
  'NOTIFY_DISPUTE_RIGHT',
  on,
  { about, ...more },
  asset,
]

/** What may be seized and in which order, law of 2025. */
const whatAndWhen: readonly LawExample[] = [
  {
    says: 'no seizure before it is decided',
    given: [...served2026, ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }]],
    refused: [{ act: seize({}), refs: ['KB-1'] }],
  },
  {
    says: 'exempt things, and what may not be transferred, are left alone; a building goes with its land',
    given: decided2026,
    refused: [
      ...['publicOrDefence', 'foodUntilIncome', 'worship', 'householdGoods', 'nurserySchoolClinic'].map(
        (exempt) => ({ act: seize({ exempt }), refs: ['KB-4'] }),
      ),
      { act: seize({ transferable: false }), refs: ['KB-1'] },
      { act: seize({ kind: 'realEstate', withoutLand: 'valueWouldFall' }), refs: ['KB-1'] },
    ],
    allowed: [
      seize({}),
      seize({ transferable: true }),
      seize({ kind: 'realEstate', withoutLand: 'separable' }),
      seize({ kind: 'realEstate', withoutLand: 'landNotSeizable' }),
    ],
  },
  {
    says: 'the only home comes last, unless the debtor agrees or it is security that the judgment ordered processed',
    given: decided2026,
    refused: [
      { act: seize({ kind: 'realEstate', soleHome: true }), refs: ['KB-5'] },
      { act: seize({ kind: 'realEstate', soleHome: true, otherAssets: 'enough' }), refs: ['KB-5'] },
      { act: seize({ kind: 'realEstate', common: 'indivisible', otherAssets: 'enough' }), refs: ['KB-5'] },
    ],
    allowed: [
      seize({ kind: 'realEstate', soleHome: true, otherAssets: 'none' }),
      seize({ kind: 'realEstate', soleHome: true, otherAssets: 'notEnough' }),
      seize({ kind: 'realEstate', soleHome: true, consent: 'debtorAgrees' }),
      seize({ kind: 'realEstate', soleHome: true, consent: 'securityOrdered' }),
      seize({ kind: 'realEstate', common: 'indivisible', otherAssets: 'notEnough' }),
      seize({ common: 'indivisible', otherAssets: 'enough' }),
    ],
  },
  {
    says: 'of divisible common property only the share, of an indivisible thing the whole',
    given: decided2026,
    refused: [{ act: seize({ common: 'divisible', part: 'wholeAsset' }), refs: ['KB-9'] }],
    allowed: [
      seize({ common: 'divisible', part: 'shareOnly' }),
      seize({ common: 'indivisible', part: 'wholeAsset' }),
    ],
  },
  {
    says: 'a pledged asset must be worth a đồng more than debt and costs, with nothing else enough',
    given: decided2026,
    refused: [
      {
        act: seize({ securedDebt: 500_000_000, costs: 20_000_000, estimate: 900_000_000 }),
        refs: ['KB-6'],
      },
      {
        act: seize({ securedDebt: 500_000_000, estimate: 900_000_000, otherAssets: 'enough' }),
        refs: ['KB-6'],
      },
      {
        act: seize({
          securedDebt: 500_000_000,
          costs: 20_000_000,
          estimate: 520_000_000,
          otherAssets: 'none',
        }),
        refs: ['KB-6'],
      },
      { act: seize({ securedDebt: 500_000_000, otherAssets: 'none' }), refs: ['KB-6'] },
      { act: seize({ creditLawForbids: true }), refs: ['KB-6'] },
    ],
    allowed: [
      seize({ securedDebt: 500_000_000, costs: 20_000_000, estimate: 520_000_001, otherAssets: 'none' }),
      seize({ securedDebt: 500_000_000, estimate: 500_000_001, otherAssets: 'notEnough' }),
      ask('mortgageeReports', '2026-08-24', 'a9'),
    ],
  },
  {
    says: 'the pledgee is told on the day of the seizure, Mon 24/8/2026',
    given: seizedAs({ securedDebt: 500_000_000, estimate: 900_000_000, otherAssets: 'none' }),
    running: { on: '2026-08-24', due: { 'KB-6': '2026-08-24' } },
    allowed: [['TELL_OF_SEIZURE', '2026-08-24', { to: 'mortgagee' }, a1]],
    found: { on: '2026-08-26', findings: [{ ref: 'KB-6', due: '2026-08-24', daysLate: 2 }] },
  },
  {
    says: 'told at once, that is done',
    given: [
      ...seizedAs({ securedDebt: 500_000_000, estimate: 900_000_000, otherAssets: 'none' }),
      ['TELL_OF_SEIZURE', '2026-08-24', { to: 'tenant' }, a1],
      ['TELL_OF_SEIZURE', '2026-08-24', { to: 'mortgagee' }, a1],
    ],
    notRunning: { on: '2026-08-25', refs: ['KB-6'] },
    notFound: { on: '2026-08-26', refs: ['KB-6'] },
  },
  {
    says: 'a pledgee reports at once: paid on Mon 7/9/2026 and reported two days later is told as a warning',
    given: [
      ...decided2026,
      ask('mortgageeReports', '2026-08-24', 'a9'),
      ['RECORD_PLEDGE_END', '2026-09-09', { how: 'debtPaid', settledOn: '2026-09-07', about: 'a9' }],
    ],
    found: { on: '2026-09-10', findings: [{ ref: 'KB-22' }] },
  },
  {
    says: 'reported the same day there is none',
    given: [
      ...decided2026,
      ['RECORD_PLEDGE_END', '2026-09-07', { how: 'assetProcessed', settledOn: '2026-09-07' }],
    ],
    notFound: { on: '2026-09-10', refs: ['KB-22'] },
  },
  {
    says: 'a transfer not completed is seized where nothing else is enough; a completed one goes to court',
    given: decided2026,
    refused: [
      { act: seize({ transfer: 'completed', otherAssets: 'none' }), refs: ['KB-15'] },
      { act: seize({ transfer: 'notCompleted', otherAssets: 'enough' }), refs: ['KB-15'] },
      { act: seize({ transfer: 'otherDealing' }), refs: ['KB-15'] },
    ],
    allowed: [
      seize({ transfer: 'notCompleted', otherAssets: 'notEnough' }),
      seize({ transfer: 'otherDealing', otherAssets: 'none' }),
      seize({ transfer: 'afterMeasure', otherAssets: 'enough' }),
    ],
  },
  {
    says: 'the asset the debtor offers must be worth what is owed and the costs; it goes before the general order',
    given: decided2026,
    refused: [
      { act: seize({ offered: true, estimate: 1_849_999_999 }), refs: ['KB-21'] },
      { act: seize({ offered: true, estimate: 1_859_999_999, costs: 10_000_000 }), refs: ['KB-21'] },
      { act: seize({ offered: true }), refs: ['KB-21'] },
    ],
    allowed: [
      seize({ offered: true, estimate: 1_850_000_000 }),
      seize({ kind: 'realEstate', offered: true, soleHome: true, estimate: 1_850_000_000 }),
      seize({ kind: 'realEstate', offered: true, common: 'indivisible', estimate: 1_850_000_000 }),
    ],
  },
  {
    says: 'of a right to natural resources the licensing authority gives its opinion first',
    given: decided2026,
    refused: [{ act: seize({ special: 'resourceRight' }), refs: ['KB-23'] }],
    allowed: [seize({})],
  },
  {
    says: 'asked is not yet answered',
    given: [...decided2026, ask('licensingOpinion', '2026-08-10')],
    refused: [{ act: seize({ special: 'resourceRight' }), refs: ['KB-23'] }],
  },
  {
    says: 'once the opinion is in the right is seized',
    given: [...decided2026, ask('licensingOpinion', '2026-08-10'), answer('licensingOpinion', '2026-08-20')],
    allowed: [seize({ special: 'resourceRight' })],
  },
  {
    says: 'who was never told cannot be absent; commune and land authority attend a seizure of real estate',
    given: decided2026,
    refused: [
      { act: seize({ debtorAbsent: true }), refs: ['KB-3'] },
      { act: seize({ kind: 'realEstate', missing: 'commune' }), refs: ['KB-3'] },
      { act: seize({ kind: 'realEstate', missing: 'landAuthority' }), refs: ['KB-3'] },
    ],
    allowed: [
      seize({ debtorAbsent: true, preventDissipation: 'đang chuyển hàng đi' }),
      seize({ missing: 'landAuthority' }),
    ],
  },
  {
    says: 'an absent debtor who was told stops nothing',
    given: seized2026.slice(0, -1),
    allowed: [seize({ kind: 'realEstate', debtorAbsent: true })],
  },
  {
    says: 'told each by himself for Mon 24/8/2026: by Thu 20/8; the procuracy and the land authority were left out',
    given: [
      ...decided2026,
      ...(['parties', 'commune'] as const).map(
        (recipient): Given => [
          'NOTIFY_SEIZURE',
          '2026-08-18',
          { kind: 'realEstate', plannedAt: '2026-08-24T08:00:00+07:00', recipient },
          a1,
        ],
      ),
      seize({ kind: 'realEstate' }),
    ],
    running: { on: '2026-08-25', due: { 'KB-2': '2026-08-20' } },
    found: { on: '2026-08-25', findings: [{ ref: 'KB-2', due: '2026-08-20' }] },
  },
  {
    says: 'told to all of them there is nothing to find',
    given: [
      ...decided2026,
      ...(['parties', 'commune', 'competentProcuracy', 'landAuthority'] as const).map(
        (recipient): Given => [
          'NOTIFY_SEIZURE',
          '2026-08-20',
          { kind: 'realEstate', plannedAt: '2026-08-24T08:00:00+07:00', recipient },
          a1,
        ],
      ),
      seize({ kind: 'realEstate' }),
    ],
    notFound: { on: '2026-08-25', refs: ['KB-2'] },
  },
  {
    says: 'where somebody has an interest in the asset he is told, too: left out, it is found',
    matter: { parties: withInterest },
    given: [
      ...decided2026,
      ...(['parties', 'commune', 'competentProcuracy', 'landAuthority'] as const).map(
        (recipient): Given => [
          'NOTIFY_SEIZURE',
          '2026-08-20',
          { kind: 'realEstate', plannedAt: '2026-08-24T08:00:00+07:00', recipient },
          a1,
        ],
      ),
      seize({ kind: 'realEstate' }),
    ],
    found: { on: '2026-08-25', findings: [{ ref: 'KB-2', due: '2026-08-20' }] },
  },
  {
    says: 'where somebody has an interest in the asset and was told with the others, there is nothing to find',
    matter: { parties: withInterest },
    given: [
      ...decided2026,
      ...(['parties', 'related', 'commune', 'competentProcuracy', 'landAuthority'] as const).map(
        (recipient): Given => [
          'NOTIFY_SEIZURE',
          '2026-08-20',
          { kind: 'realEstate', plannedAt: '2026-08-24T08:00:00+07:00', recipient },
          a1,
        ],
      ),
      seize({ kind: 'realEstate' }),
    ],
    notFound: { on: '2026-08-25', refs: ['KB-2'] },
  },
  {
    says: 'found on the spot on Mon 24/8/2026: seized along, decided the same day, as a supplement where attached',
    given: [
      ...seized2026,
      ['SEIZE_MORE', '2026-08-24', { kind: 'movable', foundWith: 'a1', attached: true }, a2],
    ],
    running: { on: '2026-08-24', due: { 'KB-7': '2026-08-24', 'VAL-1': '2026-09-03' } },
    refused: [
      { act: ['DECIDE_SUPPLEMENTARY_SEIZURE', '2026-08-24', { form: 'newDecision' }, a2], refs: ['KB-7'] },
      { act: ['DECIDE_SUPPLEMENTARY_SEIZURE', '2026-08-24', { form: 'supplement' }, a1], refs: ['KB-7'] },
      {
        act: [
          'SEIZE_MORE',
          '2026-08-25',
          { kind: 'movable', foundWith: 'a1', attached: true },
          { asset: 'a3' },
        ],
        refs: ['KB-7'],
      },
      {
        act: [
          'SEIZE_MORE',
          '2026-08-24',
          { kind: 'movable', foundWith: 'a1', attached: true, exempt: 'worship' },
          { asset: 'a3' },
        ],
        refs: ['KB-4'],
      },
    ],
    allowed: [['DECIDE_SUPPLEMENTARY_SEIZURE', '2026-08-24', { form: 'supplement' }, a2]],
    found: { on: '2026-08-25', findings: [{ ref: 'KB-7', due: '2026-08-24', daysLate: 1 }] },
  },
  {
    says: 'what is not attached gets a decision of its own, and is not sold without it',
    given: [
      ...seized2026,
      ['SEIZE_MORE', '2026-08-24', { kind: 'movable', foundWith: 'a1', attached: false }, a2],
      ['RECORD_AGREED_PRICE', '2026-08-26', { price: 50_000_000 }, a2],
    ],
    refused: [
      { act: ['DECIDE_SUPPLEMENTARY_SEIZURE', '2026-08-24', { form: 'supplement' }, a2], refs: ['KB-7'] },
      { act: ['SIGN_AUCTION_CONTRACT', '2026-09-07', {}, a2], refs: ['KB-7'] },
    ],
    allowed: [['DECIDE_SUPPLEMENTARY_SEIZURE', '2026-08-24', { form: 'newDecision' }, a2]],
  },
]

/** Disputes, law of 2025: terms from Mon 7/9/2026 and from Mon 21/9/2026. */
const disputes: readonly LawExample[] = [
  {
    says: 'a third party: thirty days from Mon 21/9/2026 end on Wed 21/10; until then the asset is not sold',
    given: [...appraisedAs({}), dispute('thirdParty', '2026-09-21')],
    running: { on: '2026-09-22', due: { 'KB-10': '2026-10-21' } },
    refused: [
      { act: toSale('2026-10-12'), refs: ['KB-10'] },
      { act: toSale('2026-10-21'), refs: ['KB-10'] },
    ],
    allowed: [
      toSale('2026-10-22'),
      ['RECORD_LAWSUIT', '2026-10-05', { about: 'thirdParty' }, a1],
      ['RECORD_DISPUTE_RESULT', '2026-10-05', { about: 'thirdParty', result: 'withdrawn' }, a1],
    ],
    papers: ['disputeRightNotice'],
  },
  {
    says: 'once the court has the suit the asset waits for its end, however long; the other party’s term rests',
    given: [
      ...appraisedAs({}),
      dispute('thirdParty', '2026-09-21'),
      ['RECORD_LAWSUIT', '2026-10-05', { about: 'thirdParty' }, a1],
    ],
    notRunning: { on: '2026-10-06', refs: ['KB-10'] },
    refused: [
      { act: toSale('2026-10-22'), refs: ['KB-10'] },
      { act: toSale('2026-12-14'), refs: ['KB-10'] },
    ],
    allowed: [['RECORD_DISPUTE_RESULT', '2026-12-14', { about: 'thirdParty', result: 'debtorOwns' }, a1]],
  },
  {
    says: 'a suit that is not about title holds nothing up',
    given: [
      ...appraisedAs({}),
      dispute('thirdParty', '2026-09-21'),
      ['RECORD_LAWSUIT', '2026-10-05', { about: 'thirdParty', onTitle: false }, a1],
    ],
    allowed: [toSale('2026-10-12')],
  },
  {
    says: 'the debtor’s after all, the asset goes on; somebody else’s, it is released',
    given: [
      ...appraisedAs({}),
      ['RECORD_LAWSUIT', '2026-10-05', { about: 'thirdParty' }, a1],
      ['RECORD_DISPUTE_RESULT', '2026-12-14', { about: 'thirdParty', result: 'debtorOwns' }, a1],
    ],
    refused: [
      {
        act: ['RELEASE_SEIZURE', '2026-12-15', { ground: 'notTheDebtors', reason: 'bản án' }, a1],
        refs: ['COE-19'],
      },
    ],
    allowed: [toSale('2026-12-15')],
  },
  {
    says: 'somebody else’s, it is not sold but released',
    given: [
      ...appraisedAs({}),
      ['RECORD_LAWSUIT', '2026-10-05', { about: 'thirdParty' }, a1],
      ['RECORD_DISPUTE_RESULT', '2026-12-14', { about: 'thirdParty', result: 'otherOwns' }, a1],
    ],
    refused: [{ act: toSale('2026-12-15'), refs: ['KB-10'] }],
    allowed: [['RELEASE_SEIZURE', '2026-12-15', { ground: 'notTheDebtors', reason: 'bản án' }, a1]],
  },
  {
    says: 'a suit of Thu 27/8/2026 stops the valuation; decided for the debtor on Mon 2/11, the contract is due on Mon 9/11',
    given: [
      ...seized2026,
      ['RECORD_LAWSUIT', '2026-08-27', { about: 'thirdParty' }, a1],
      ['RECORD_DISPUTE_RESULT', '2026-11-02', { about: 'thirdParty', result: 'debtorOwns' }, a1],
    ],
    running: { on: '2026-11-03', due: { 'VAL-1': '2026-11-09' } },
    notFound: { on: '2026-11-03', refs: ['VAL-1'] },
    allowed: [['SIGN_APPRAISAL_CONTRACT', '2026-11-09', {}, a1]],
  },
  {
    says: 'while it runs nobody is asked for a price',
    given: [...seized2026, ['RECORD_LAWSUIT', '2026-08-27', { about: 'thirdParty' }, a1]],
    notRunning: { on: '2026-08-28', refs: ['VAL-1'] },
    refused: [
      { act: ['SIGN_APPRAISAL_CONTRACT', '2026-09-03', {}, a1], refs: ['KB-10'] },
      { act: ['RECORD_AGREED_PRICE', '2026-09-03', { price: 2_000_000_000 }, a1], refs: ['KB-10'] },
    ],
  },
  {
    says: 'a suit accepted after the auction was contracted: no sale is recorded',
    given: [...contracted2026, ['RECORD_LAWSUIT', '2026-11-05', { about: 'thirdParty' }, a1]],
    refused: [
      {
        act: ['HOLD_AUCTION', '2026-11-20', { result: 'succeeded', price: 2_100_000_000 }, a1],
        refs: ['KB-10'],
      },
    ],
  },
  {
    says: 'share unknown: creditor, debtor and co-owner each have thirty days; then the officer asks the court',
    given: [
      ...seizedAs({ common: 'shareUnknown', otherAssets: 'notEnough' }),
      dispute('commonShare', '2026-09-07', { recipient: 'd1' }),
      dispute('commonShare', '2026-09-07', { recipient: 'c1' }),
      dispute('commonShare', '2026-09-08', { recipient: 'r1', validOn: '2026-09-08' }),
    ],
    running: { on: '2026-09-09', due: { 'KB-8': '2026-10-08' } },
    refused: [
      { act: ['ASK_COURT', '2026-10-08', { about: 'commonShare' }, a1], refs: ['KB-8'] },
      { act: dispute('creditorOfCommonShare', '2026-10-09'), refs: ['KB-8'] },
    ],
    allowed: [
      ['ASK_COURT', '2026-10-09', { about: 'commonShare' }, a1],
      ['RECORD_DISPUTE_RESULT', '2026-09-30', { about: 'commonShare', result: 'agreed' }, a1],
    ],
  },
  {
    says: 'without the notice the court is not asked; where a party has sued, the officer waits',
    given: [
      ...seizedAs({ common: 'shareUnknown', otherAssets: 'none' }),
      dispute('commonShare', '2026-09-07'),
      ['RECORD_LAWSUIT', '2026-09-30', { about: 'commonShare' }, a1],
    ],
    refused: [
      { act: ['ASK_COURT', '2026-10-09', { about: 'commonShare' }, a1], refs: ['KB-8'] },
      { act: ['ASK_COURT', '2026-10-09', { about: 'evasiveTransaction' }, a1], refs: ['KB-11'] },
    ],
  },
  {
    says: 'with the share unknown there is no sale; once it is determined there is',
    given: appraisedAs({ common: 'shareUnknown', otherAssets: 'none' }),
    refused: [{ act: toSale('2026-10-12'), refs: ['KB-8'] }],
  },
  {
    says: 'once the parties have agreed on the share the sale may begin',
    given: [
      ...appraisedAs({ common: 'shareUnknown', otherAssets: 'none' }),
      ['RECORD_DISPUTE_RESULT', '2026-10-09', { about: 'commonShare', result: 'agreed' }, a1],
    ],
    allowed: [toSale('2026-10-12')],
  },
  {
    says: 'an evasive transaction: the creditor has fifteen days from Mon 7/9/2026, to Tue 22/9; then the officer asks',
    given: [...decided2026, dispute('evasiveTransaction', '2026-09-07', { kind: 'realEstate' }, a2)],
    running: { on: '2026-09-08', due: { 'KB-11': '2026-09-22' } },
    refused: [{ act: ['ASK_COURT', '2026-09-22', { about: 'evasiveTransaction' }, a2], refs: ['KB-11'] }],
    allowed: [['ASK_COURT', '2026-09-23', { about: 'evasiveTransaction' }, a2]],
  },
  {
    says: 'once the court was asked its paper is there',
    given: [
      ...decided2026,
      dispute('evasiveTransaction', '2026-09-07', {}, a2),
      ['ASK_COURT', '2026-09-23', { about: 'evasiveTransaction' }, a2],
    ],
    papers: ['courtPetition'],
  },
  {
    says: 'others’ things: fifteen days from Mon 28/9/2026 to remove them, to Tue 13/10; then the sale',
    given: [...appraisedAs({}), ask('removeOthersThings', '2026-09-28')],
    running: { on: '2026-09-29', due: { 'KB-12': '2026-10-13' } },
    refused: [{ act: toSale('2026-10-13'), refs: ['KB-12'] }],
    allowed: [toSale('2026-10-14')],
  },
  {
    says: 'removed before, nothing waits',
    given: [
      ...appraisedAs({}),
      ask('removeOthersThings', '2026-09-28'),
      answer('removeOthersThings', '2026-10-08'),
    ],
    allowed: [toSale('2026-10-12')],
  },
  {
    says: 'crops wait for the harvest of Mon 16/11/2026',
    given: appraisedAs({ unripeUntil: '2026-11-16' }),
    refused: [{ act: toSale('2026-11-13'), refs: ['KB-13'] }],
    allowed: [toSale('2026-11-16')],
  },
  {
    says: 'unless the parties agree to sell before',
    given: [
      ...appraisedAs({ unripeUntil: '2026-11-16' }),
      ['RECORD_ASSET_NEWS', '2026-10-08', { news: 'saleBeforeHarvestAgreed' }, a1],
    ],
    allowed: [toSale('2026-10-12')],
  },
  {
    says: 'of a leased, registered house the tenant is told and the papers demanded before the sale',
    given: appraisedAs({ leased: true, registered: true }),
    refused: [{ act: toSale('2026-10-12'), refs: ['KB-14', 'KB-19'] }],
  },
  {
    says: 'both done, the sale may begin',
    given: [
      ...appraisedAs({ leased: true, registered: true }),
      ['TELL_OF_SEIZURE', '2026-09-30', { to: 'tenant' }, a1],
      ask('handInTitle', '2026-09-30'),
    ],
    allowed: [toSale('2026-10-12')],
    papers: ['seizureLetter'],
  },
  {
    says: 'shares: the company is told on the day they are seized, Mon 24/8/2026',
    given: seizedAs({ special: 'shares' }),
    running: { on: '2026-08-24', due: { 'KB-20': '2026-08-24', 'VAL-1': '2026-09-03' } },
    found: { on: '2026-08-25', findings: [{ ref: 'KB-20', due: '2026-08-24', daysLate: 1 }] },
  },
  {
    says: 'told, it is done',
    given: [...seizedAs({ special: 'shares' }), ['TELL_OF_SEIZURE', '2026-08-24', { to: 'company' }, a1]],
    notFound: { on: '2026-08-25', refs: ['KB-20'] },
  },
]

/** Pledges after cuts, custody, what the judgment itself seized, release: law of 2025. */
const cutTo = (price: number): Given[] => [
  ...appraisedAs({
    securedDebt: 1_750_000_000,
    costs: 50_000_000,
    estimate: 2_500_000_000,
    otherAssets: 'none',
  }),
  toSale('2026-10-12'),
  ['HOLD_AUCTION', '2026-11-20', { result: 'failed' }, a1],
  ['CUT_PRICE', '2026-11-25', { price }, a1],
]
const keepingAndEnds: readonly LawExample[] = [
  {
    says: 'cut on Wed 25/11/2026 to the secured debt and costs: withdrawn the same day, no other round',
    given: cutTo(1_800_000_000),
    running: { on: '2026-11-25', due: { 'KB-6': '2026-11-25' } },
    refused: [{ act: toSale('2026-11-26'), refs: ['KB-6'] }],
    allowed: [
      ['RELEASE_SEIZURE', '2026-11-25', { ground: 'securedDebtReached', reason: 'giá không đủ' }, a1],
    ],
  },
  {
    says: 'withdrawn on Thu 26/11/2026: the pledgee is written to the same day',
    given: [
      ...cutTo(1_800_000_000),
      ['TELL_OF_SEIZURE', '2026-11-25', { to: 'mortgagee' }, a1],
      ['RELEASE_SEIZURE', '2026-11-26', { ground: 'securedDebtReached', reason: 'giá không đủ' }, a1],
    ],
    running: { on: '2026-11-26', due: { 'KB-6': '2026-11-26' } },
    allowed: [ask('mortgageeReports', '2026-11-26')],
    found: { on: '2026-11-27', findings: [{ ref: 'KB-6', due: '2026-11-26', daysLate: 1 }] },
  },
  {
    says: 'written to, nothing more is due',
    given: [
      ...cutTo(1_800_000_000),
      ['TELL_OF_SEIZURE', '2026-08-24', { to: 'mortgagee' }, a1],
      ['RELEASE_SEIZURE', '2026-11-25', { ground: 'securedDebtReached', reason: 'giá không đủ' }, a1],
      ask('mortgageeReports', '2026-11-25'),
    ],
    notFound: { on: '2026-11-27', refs: ['KB-6'] },
  },
  {
    says: 'a đồng above it the sale goes on',
    given: cutTo(1_800_000_001),
    refused: [
      {
        act: ['RELEASE_SEIZURE', '2026-11-26', { ground: 'securedDebtReached', reason: 'giá' }, a1],
        refs: ['COE-19'],
      },
    ],
    allowed: [toSale('2026-11-26')],
  },
  {
    says: 'gold, money and valuable papers go to the Treasury; other things to whoever fits',
    given: seizedAs({ special: 'preciousThings' }),
    refused: [
      { act: ['GIVE_INTO_CUSTODY', '2026-08-24', { keeper: 'holder' }, a1], refs: ['KB-18'] },
      { act: ['GIVE_INTO_CUSTODY', '2026-08-24', { keeper: 'ownStore' }, a1], refs: ['KB-18'] },
    ],
    allowed: [['GIVE_INTO_CUSTODY', '2026-08-24', { keeper: 'treasury' }, a1]],
  },
  {
    says: 'a vehicle that may run, kept under contract: three papers',
    given: [
      ...seizedAs({}),
      ['GIVE_INTO_CUSTODY', '2026-08-24', { keeper: 'contractor', vehicle: 'mayRun' }, a1],
    ],
    papers: ['custodyMinutes', 'custodyContract', 'heldRegistrationMinutes'],
  },
  {
    says: 'custody costs more than the thing: ten days from Mon 7/9/2026 for the debtor, to Thu 17/9',
    given: [...seizedAs({}), ask('selfCustody', '2026-09-07')],
    running: { on: '2026-09-08', due: { 'KB-16': '2026-09-17' } },
    refused: [{ act: ['END_CUSTODY_CONTRACT', '2026-09-17', {}, a1], refs: ['KB-16'] }],
    allowed: [['END_CUSTODY_CONTRACT', '2026-09-18', {}, a1]],
  },
  {
    says: 'the contract does not end before he was asked, and at once when he takes it over',
    given: [...seizedAs({}), ask('selfCustody', '2026-09-07', 'a9')],
    refused: [{ act: ['END_CUSTODY_CONTRACT', '2026-09-18', {}, a1], refs: ['KB-16'] }],
  },
  {
    says: 'taken over on Thu 10/9/2026 the contract may end',
    given: [...seizedAs({}), ask('selfCustody', '2026-09-07'), answer('selfCustody', '2026-09-10')],
    allowed: [['END_CUSTODY_CONTRACT', '2026-09-10', {}, a1]],
  },
  {
    says: 'seized by the judgment itself: straight to valuation, the contract within five working days of the inspection',
    given: [
      ...served2026,
      ['RECORD_JUDGED_SEIZURE', '2026-08-24', { kind: 'realEstate', state: 'asJudged' }, a1],
    ],
    running: { on: '2026-08-25', due: { 'VAL-1': '2026-09-03' } },
    refused: [{ act: dispute('thirdParty', '2026-09-07'), refs: ['KB-10'] }],
    allowed: [['SIGN_APPRAISAL_CONTRACT', '2026-09-03', {}, a1], dispute('commonShare', '2026-09-07')],
    papers: ['stateMinutes'],
  },
  {
    says: 'inside the voluntary period nothing is inspected for sale',
    given: served2026,
    refused: [
      {
        act: ['RECORD_JUDGED_SEIZURE', '2026-07-24', { kind: 'realEstate', state: 'asJudged' }, a1],
        refs: ['VOL-1'],
      },
    ],
    allowed: [['RECORD_JUDGED_SEIZURE', '2026-07-27', { kind: 'realEstate', state: 'asJudged' }, a1]],
  },
  {
    says: 'where its state differs the seizing body explains first',
    given: [
      ...served2026,
      ['RECORD_JUDGED_SEIZURE', '2026-08-24', { kind: 'realEstate', state: 'differs' }, a1],
    ],
    notRunning: { on: '2026-08-25', refs: ['VAL-1'] },
    refused: [
      { act: ['SIGN_APPRAISAL_CONTRACT', '2026-09-03', {}, a1], refs: ['KB-17'] },
      { act: ['RECORD_AGREED_PRICE', '2026-09-03', { price: 1_000_000_000 }, a1], refs: ['KB-17'] },
    ],
  },
  {
    says: 'asked on 25/8 and silent still',
    given: [
      ...served2026,
      ['RECORD_JUDGED_SEIZURE', '2026-08-24', { kind: 'realEstate', state: 'differs' }, a1],
      ask('explainSeizedState', '2026-08-25'),
    ],
    refused: [{ act: ['SIGN_APPRAISAL_CONTRACT', '2026-09-03', {}, a1], refs: ['KB-17'] }],
  },
  {
    says: 'explained on Mon 7/9/2026: the contract by Mon 14/9',
    given: [
      ...served2026,
      ['RECORD_JUDGED_SEIZURE', '2026-08-24', { kind: 'realEstate', state: 'differs' }, a1],
      ask('explainSeizedState', '2026-08-25'),
      answer('explainSeizedState', '2026-09-07'),
    ],
    running: { on: '2026-09-08', due: { 'VAL-1': '2026-09-14' } },
    allowed: [['SIGN_APPRAISAL_CONTRACT', '2026-09-14', {}, a1]],
  },
  {
    says: 'no explanation: then the court',
    given: [
      ...served2026,
      ['RECORD_JUDGED_SEIZURE', '2026-08-24', { kind: 'realEstate', state: 'differs' }, a1],
      ask('explainSeizedState', '2026-08-25'),
      answer('explainSeizedState', '2026-09-07', 'noAnswer'),
    ],
    notRunning: { on: '2026-09-08', refs: ['VAL-1'] },
    refused: [{ act: ['SIGN_APPRAISAL_CONTRACT', '2026-09-14', {}, a1], refs: ['KB-17'] }],
  },
  {
    says: 'the court silent as well: the state as it is, from Mon 5/10/2026, the contract by Mon 12/10',
    given: [
      ...served2026,
      ['RECORD_JUDGED_SEIZURE', '2026-08-24', { kind: 'realEstate', state: 'differs' }, a1],
      ask('explainSeizedState', '2026-08-25'),
      answer('explainSeizedState', '2026-09-07', 'noAnswer'),
      ask('explainSeizureJudgment', '2026-09-08'),
      answer('explainSeizureJudgment', '2026-10-05', 'noAnswer'),
    ],
    running: { on: '2026-10-06', due: { 'VAL-1': '2026-10-12' } },
    allowed: [['SIGN_APPRAISAL_CONTRACT', '2026-10-12', {}, a1]],
  },
  {
    says: 'agreed on Mon 7/9/2026 to lift it: released by Thu 10/9; without the agreement that is no ground',
    given: [...seized2026, ['RECORD_ASSET_NEWS', '2026-09-07', { news: 'releaseAgreed' }, a1]],
    running: { on: '2026-09-08', due: { 'COE-19': '2026-09-10' } },
    refused: [
      {
        act: ['RELEASE_SEIZURE', '2026-09-08', { ground: 'performed', reason: 'xong' }, a1],
        refs: ['COE-19'],
      },
      {
        act: ['RELEASE_SEIZURE', '2026-09-08', { ground: 'seizureCancelled', reason: 'hủy' }, a1],
        refs: ['COE-19'],
      },
    ],
    allowed: [['RELEASE_SEIZURE', '2026-09-10', { ground: 'releaseAgreed', reason: 'thỏa thuận' }, a1]],
  },
]

/** Law of 2008, in the days of 2025. */
const old = { judged: '2025-02-10' } as const
const decidedOld: Given[] = [
  ['RECEIVE_REQUEST', '2025-03-03', {}, { as: 'registrar' }],
  ['ISSUE_ENFORCEMENT_DECISION', '2025-03-05', {}, { as: 'head' }],
  ['ASSIGN_OFFICER', '2025-03-05', {}, { as: 'head' }],
  ['OPEN_FILE', '2025-03-06'],
  ['SERVE_NOTICE', '2025-03-07', { recipient: 'd1', validOn: '2025-03-07' }],
  ['SERVE_NOTICE', '2025-03-07', { recipient: 'c1', validOn: '2025-03-07' }],
  ['VERIFY_CONDITIONS', '2025-03-24', { result: 'hasMeans' }],
  ['DECIDE_COERCION', '2025-03-26', { measure: 'seizure' }],
]
const seizeOld = (data: Record<string, unknown>): Given => [
  'SEIZE',
  '2025-04-10',
  { kind: 'realEstate', ...data },
  a1,
]
const appraisedOld = (data: Record<string, unknown>): Given[] => [
  ...decidedOld,
  seizeOld(data),
  ['SIGN_APPRAISAL_CONTRACT', '2025-04-14', {}, a1],
  ['RECORD_APPRAISAL', '2025-05-12', { price: 2_000_000_000, validUntil: '2025-11-12' }, a1],
  ['NOTIFY_APPRAISAL', '2025-05-13', { validOn: '2025-05-13' }, a1],
]
const oldLaw: readonly LawExample[] = [
  {
    says: 'old law: exempt things, land that may not be transferred, houses without their land, the only home',
    matter: old,
    given: decidedOld,
    refused: [
      { act: seizeOld({ exempt: 'bannedGoods' }), refs: ['K08'] },
      { act: seizeOld({ transferable: false }), refs: ['K10'] },
      { act: seizeOld({ withoutLand: 'valueWouldFall' }), refs: ['K10'] },
      { act: seizeOld({ soleHome: true, otherAssets: 'enough' }), refs: ['K09'] },
      { act: seizeOld({ soleHome: true, consent: 'securityOrdered' }), refs: ['K09'] },
      { act: seizeOld({ common: 'indivisible', otherAssets: 'enough' }), refs: ['K09'] },
      { act: seizeOld({ common: 'divisible', otherAssets: 'none' }), refs: ['K11'] },
      { act: seizeOld({ offered: true, estimate: 1_849_999_999 }), refs: ['K09'] },
      { act: seizeOld({ transfer: 'completed' }), refs: ['K17'] },
      { act: seizeOld({ registered: true }), refs: ['K04'] },
      { act: seizeOld({ debtorAbsent: true }), refs: ['K02'] },
      { act: seizeOld({ missing: 'commune' }), refs: ['K03'] },
      {
        act: ['SEIZE_MORE', '2025-04-10', { kind: 'movable', foundWith: 'a1', attached: true }, a2],
        refs: ['C01'],
      },
    ],
    allowed: [
      seizeOld({}),
      seizeOld({ transferable: true }),
      seizeOld({ withoutLand: 'separable' }),
      seizeOld({ soleHome: true, consent: 'debtorAgrees' }),
      seizeOld({ soleHome: true, otherAssets: 'none' }),
      seizeOld({ offered: true, estimate: 1_850_000_000 }),
      seizeOld({ common: 'divisible', part: 'shareOnly', otherAssets: 'none' }),
      seizeOld({ missing: 'landAuthority' }),
    ],
  },
  {
    says: 'old law: value a đồng above secured debt and costs',
    matter: old,
    given: decidedOld,
    refused: [
      {
        act: seizeOld({
          securedDebt: 500_000_000,
          costs: 20_000_000,
          estimate: 520_000_000,
          otherAssets: 'none',
        }),
        refs: ['K06'],
      },
    ],
    allowed: [
      seizeOld({ securedDebt: 500_000_000, costs: 20_000_000, estimate: 520_000_001, otherAssets: 'none' }),
      seizeOld({ creditLawForbids: true }),
    ],
  },
  {
    says: 'old law: the pledgee is told on the day of the seizure, Thu 10/4/2025',
    matter: old,
    given: [
      ...decidedOld,
      seizeOld({ securedDebt: 500_000_000, estimate: 900_000_000, otherAssets: 'none' }),
    ],
    running: { on: '2025-04-10', due: { K07: '2025-04-10' } },
    found: { on: '2025-04-11', findings: [{ ref: 'K07', due: '2025-04-10', daysLate: 1 }] },
  },
  {
    says: 'old law: cut on Tue 5/8/2025 to secured debt and costs: withdrawn at once',
    matter: old,
    given: [
      ...appraisedOld({
        securedDebt: 1_750_000_000,
        costs: 50_000_000,
        estimate: 2_500_000_000,
        otherAssets: 'none',
      }),
      ['SIGN_AUCTION_CONTRACT', '2025-05-26', {}, a1],
      ['HOLD_AUCTION', '2025-07-08', { result: 'failed' }, a1],
      ['CUT_PRICE', '2025-08-05', { price: 1_800_000_000, agreedByParties: true }, a1],
    ],
    running: { on: '2025-08-05', due: { K06: '2025-08-05' } },
    refused: [{ act: toSale('2025-08-06'), refs: ['K06'] }],
  },
  {
    says: 'old law: told and absent, with a witness or with the reason why there is none',
    matter: old,
    given: [
      ...decidedOld,
      ['NOTIFY_SEIZURE', '2025-04-02', { kind: 'realEstate', plannedAt: '2025-04-10T08:00:00+07:00' }, a1],
    ],
    refused: [{ act: seizeOld({ debtorAbsent: true }), refs: ['K02'] }],
    allowed: [
      seizeOld({ debtorAbsent: true, witness: 'tổ trưởng' }),
      seizeOld({ debtorAbsent: true, noWitnessBecause: 'không ai nhận lời' }),
    ],
  },
  {
    says: 'old law: asked before, told after: the registry; the papers are demanded',
    matter: old,
    given: [
      ask('registryInformation', '2025-04-01'),
      ...appraisedOld({ registered: true, leased: true }),
    ].sort((one, other) => (one[1] < other[1] ? -1 : one[1] > other[1] ? 1 : 0)) as Given[],
    refused: [{ act: toSale('2025-05-26'), refs: ['K05', 'K10'] }],
  },
  {
    says: 'old law: all of that done',
    matter: old,
    given: [
      ...decidedOld,
      ask('registryInformation', '2025-04-01'),
      ...appraisedOld({ registered: true, leased: true }).slice(decidedOld.length),
      ['TELL_OF_SEIZURE', '2025-05-14', { to: 'registry' }, a1],
      ['TELL_OF_SEIZURE', '2025-05-14', { to: 'tenant' }, a1],
      ask('handInTitle', '2025-05-14'),
    ],
    allowed: [toSale('2025-05-26')],
  },
  {
    says: 'old law: debtor and co-owner thirty days from Mon 2/6/2025, to Wed 2/7; only then the creditor is told',
    matter: old,
    given: [
      ...decidedOld,
      seizeOld({ common: 'shareUnknown', otherAssets: 'none' }),
      dispute('commonShare', '2025-06-02'),
    ],
    running: { on: '2025-06-03', due: { K11: '2025-07-02' } },
    refused: [
      { act: dispute('creditorOfCommonShare', '2025-07-02'), refs: ['K11'] },
      { act: ['ASK_COURT', '2025-07-03', { about: 'commonShare' }, a1], refs: ['K12'] },
    ],
    allowed: [dispute('creditorOfCommonShare', '2025-07-03')],
  },
  {
    says: 'old law: the creditor told on Thu 3/7/2025 has fifteen days, to Fri 18/7; then the officer asks',
    matter: old,
    given: [
      ...decidedOld,
      seizeOld({ common: 'shareUnknown', otherAssets: 'none' }),
      dispute('commonShare', '2025-06-02'),
      dispute('creditorOfCommonShare', '2025-07-03'),
    ],
    running: { on: '2025-07-04', due: { K12: '2025-07-18' } },
    refused: [{ act: ['ASK_COURT', '2025-07-18', { about: 'commonShare' }, a1], refs: ['K12'] }],
    allowed: [['ASK_COURT', '2025-07-21', { about: 'commonShare' }, a1]],
  },
  {
    says: 'old law: with the share unknown there is no sale',
    matter: old,
    given: appraisedOld({ common: 'shareUnknown', otherAssets: 'none' }),
    refused: [{ act: toSale('2025-05-26'), refs: ['K11'] }],
  },
  {
    says: 'old law: a third party, thirty days from Wed 14/5/2025, to Fri 13/6',
    matter: old,
    given: [...appraisedOld({}), dispute('thirdParty', '2025-05-14')],
    running: { on: '2025-05-15', due: { K16: '2025-06-13' } },
    refused: [{ act: toSale('2025-06-13'), refs: ['K16'] }],
    allowed: [toSale('2025-06-16')],
  },
  {
    says: 'old law: any suit over it holds the sale up until it ends',
    matter: old,
    given: [
      ...appraisedOld({}),
      dispute('thirdParty', '2025-05-14'),
      ['RECORD_LAWSUIT', '2025-05-20', { about: 'thirdParty', onTitle: false }, a1],
    ],
    refused: [{ act: toSale('2025-06-16'), refs: ['K16'] }],
    allowed: [['RECORD_DISPUTE_RESULT', '2025-09-15', { about: 'thirdParty', result: 'debtorOwns' }, a1]],
  },
  {
    says: 'old law: an evasive transaction, fifteen days from Mon 2/6/2025, to Tue 17/6',
    matter: old,
    given: [...decidedOld, dispute('evasiveTransaction', '2025-06-02', {}, a2)],
    running: { on: '2025-06-03', due: { K17: '2025-06-17' } },
    refused: [{ act: ['ASK_COURT', '2025-06-17', { about: 'evasiveTransaction' }, a2], refs: ['K17'] }],
    allowed: [['ASK_COURT', '2025-06-18', { about: 'evasiveTransaction' }, a2]],
  },
  {
    says: 'old law: others’ things on the land: fifteen days from Mon 2/6/2025 to agree, to remove, to Tue 17/6',
    matter: old,
    given: [
      ...appraisedOld({}),
      ask('agreeOnOthersThings', '2025-06-02'),
      ask('removeOthersThings', '2025-06-02'),
    ],
    running: { on: '2025-06-03', due: { K18: '2025-06-17', K19: '2025-06-17' } },
    refused: [{ act: toSale('2025-06-17'), refs: ['K19'] }],
    allowed: [toSale('2025-06-18')],
  },
  {
    says: 'old law: crops wait for the harvest of Mon 16/6/2025, agreement or not',
    matter: old,
    given: [
      ...appraisedOld({ unripeUntil: '2025-06-16' }),
      ['RECORD_ASSET_NEWS', '2025-05-20', { news: 'saleBeforeHarvestAgreed' }, a1],
    ],
    refused: [{ act: toSale('2025-06-13'), refs: ['K20'] }],
    allowed: [toSale('2025-06-16')],
  },
  {
    says: 'old law: precious things go to the Treasury; shares are told to the company the same day',
    matter: old,
    given: [...decidedOld, seizeOld({ kind: 'movable', special: 'shares' })],
    running: { on: '2025-04-10', due: { K05: '2025-04-10' } },
    refused: [{ act: ['GIVE_INTO_CUSTODY', '2025-04-10', { keeper: 'holder' }, a1], refs: ['K22'] }],
    allowed: [['GIVE_INTO_CUSTODY', '2025-04-10', { keeper: 'treasury' }, a1]],
  },
  {
    says: 'old law: the seizure cancelled on Mon 2/6/2025: released by Mon 9/6; on a ground only',
    matter: old,
    given: [
      ...decidedOld,
      seizeOld({}),
      ['RECORD_ASSET_NEWS', '2025-06-02', { news: 'seizureCancelled' }, a1],
    ],
    running: { on: '2025-06-03', due: { K21: '2025-06-09' } },
    refused: [
      { act: ['RELEASE_SEIZURE', '2025-06-03', { ground: 'releaseAgreed', reason: 'x' }, a1], refs: ['K21'] },
      { act: ['RELEASE_SEIZURE', '2025-06-03', { ground: 'performed', reason: 'x' }, a1], refs: ['K21'] },
    ],
    allowed: [['RELEASE_SEIZURE', '2025-06-09', { ground: 'seizureCancelled', reason: 'hủy' }, a1]],
  },
]

/** Seizure (kê biên): in literal days, both laws. */
export const seizureExamples: readonly LawExample[] = [
  ...whatAndWhen,
  ...disputes,
  ...keepingAndEnds,
  ...oldLaw,
]
