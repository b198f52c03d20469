import { contracted2026, type Given, seized2026, served2026 } from '../../support/pure-case.ts'
import { coerced2024, contracted2024, judged2024, seized2024 } from '../../support/seized-2024.ts'
import type { LawExample } from '../example.ts'

const a1 = { asset: 'a1' }

/** The 2026 road, with the seizure on 24/8/2026 changed. */
const seizedAs = (more: Record<string, unknown>): Given[] => [
  ...seized2026.slice(0, -1),
  ['SEIZE', '2026-08-24', { kind: 'movable', ...more }, a1],
]
const appraised2026: Given[] = [
  ...seized2026,
  ['SIGN_APPRAISAL_CONTRACT', '2026-09-03', {}, a1],
  ['RECORD_APPRAISAL', '2026-09-25', { price: 2_000_000_000, validUntil: '2026-10-30' }, a1],
]
/** The creditor told on 28/9/2026, the debtor on 30/9/2026. */
const creditorTold: Given[] = [
  ...appraised2026,
  ['NOTIFY_APPRAISAL', '2026-09-28', { recipient: 'c1', validOn: '2026-09-28' }, a1],
]
const bothTold: Given[] = [
  ...creditorTold,
  ['NOTIFY_APPRAISAL', '2026-09-30', { recipient: 'd1', validOn: '2026-09-30' }, a1],
]
const allTold: Given[] = [...appraised2026, ['NOTIFY_APPRAISAL', '2026-09-29', {}, a1]]
const notice = (startPrice: number) => ({
  publishedOn: '2026-10-15',
  secondPublicationOn: '2026-10-20',
  postedOn: '2026-10-15',
  dossiersUntil: '2026-11-10T17:00:00+07:00',
  depositFrom: '2026-10-15T08:00:00+07:00',
  depositUntil: '2026-11-10T17:00:00+07:00',
  sessionAt: '2026-11-13T08:30:00+07:00',
  startPrice,
  deposit: 200_000_000,
})

const valuation2026: readonly LawExample[] = [
  {
    says: 'seized on Mon 24/8/2026, the appraisal contract is due on Thu 3/9/2026, over the days off of National Day',
    given: seized2026,
    running: { on: '2026-08-25', due: { 'VAL-1': '2026-09-03' } },
    allowed: [['SIGN_APPRAISAL_CONTRACT', '2026-09-03', {}, a1]],
    refused: [{ act: ['RECORD_APPRAISAL', '2026-09-03', { price: 1_000_000 }, a1], refs: [] }],
    found: { on: '2026-09-08', findings: [{ ref: 'VAL-1', due: '2026-09-03', daysLate: 3 }] },
  },
  {
    says: 'a firm that is not on the published list, suspended or without its certificate gets no contract',
    given: seized2026,
    refused: ['unlisted', 'suspended', 'revoked'].map((firmStanding) => ({
      act: ['SIGN_APPRAISAL_CONTRACT', '2026-09-03', { firmStanding }, a1],
      refs: ['VAL-2'],
    })),
    allowed: [['SIGN_APPRAISAL_CONTRACT', '2026-09-03', { firmStanding: 'listed' }, a1]],
  },
  {
    says: 'a price council has three members or more and is set up by the head; without it no price for want of a firm',
    given: seized2026,
    refused: [
      {
        act: ['ESTABLISH_PRICE_COUNCIL', '2026-09-03', { members: 2 }, { ...a1, as: 'head' }],
        refs: ['VAL-3'],
      },
      { act: ['ESTABLISH_PRICE_COUNCIL', '2026-09-03', { members: 3 }, a1], refs: ['VAL-3'] },
      {
        act: ['DETERMINE_PRICE', '2026-09-03', { ground: 'noFirm', price: 900_000_000 }, a1],
        refs: ['VAL-3'],
      },
    ],
    allowed: [['ESTABLISH_PRICE_COUNCIL', '2026-09-03', { members: 3 }, { ...a1, as: 'head' }]],
  },
  {
    says: 'the council decides by majority; at equal votes its chair decides',
    given: [...seized2026, ['ESTABLISH_PRICE_COUNCIL', '2026-09-03', { members: 4 }, { ...a1, as: 'head' }]],
    refused: [
      {
        act: ['DETERMINE_PRICE', '2026-09-08', { ground: 'noFirm', price: 900_000_000, inFavour: 1 }, a1],
        refs: ['VAL-3'],
      },
    ],
    allowed: [['DETERMINE_PRICE', '2026-09-08', { ground: 'noFirm', price: 900_000_000, inFavour: 2 }, a1]],
    papers: ['priceCouncilDecision'],
  },
  {
    says: 'small value: with a wage of 4,960,000 đồng up to 24,800,000 đồng, not one more',
    given: seizedAs({ nature: 'smallValue' }),
    allowed: [
      [
        'DETERMINE_PRICE',
        '2026-08-26',
        { ground: 'smallValue', price: 20_000_000, marketPrice: 24_800_000, regionalWage: 4_960_000 },
        a1,
      ],
    ],
    refused: [
      {
        act: [
          'DETERMINE_PRICE',
          '2026-08-26',
          { ground: 'smallValue', price: 20_000_000, marketPrice: 24_800_001, regionalWage: 4_960_000 },
          a1,
        ],
        refs: ['VAL-3'],
      },
    ],
    notRunning: { on: '2026-08-25', refs: ['VAL-1'] },
  },
  {
    says: 'perishable on 3/9/2026: medicine usable to 1/11 (59 days), food to 2/10 (29 days); a day more is too long',
    given: seizedAs({ nature: 'perishable' }),
    allowed: [
      ['medicine', '2026-11-01'],
      ['food', '2026-10-02'],
      ['seasonal', '2026-12-24'],
    ].map(([goods, usableUntil]) => [
      'DETERMINE_PRICE',
      '2026-09-03',
      { ground: 'perishable', price: 5_000_000, goods, usableUntil },
      a1,
    ]),
    refused: [
      ['medicine', '2026-11-02'],
      ['food', '2026-10-03'],
    ].map(([goods, usableUntil]) => ({
      act: [
        'DETERMINE_PRICE',
        '2026-09-03',
        { ground: 'perishable', price: 5_000_000, goods, usableUntil },
        a1,
      ],
      refs: ['VAL-3'],
    })),
  },
  {
    says: 'a result received on Fri 25/9/2026 is told by Wed 30/9/2026, to everybody: one of two does not meet it',
    given: creditorTold,
    running: { on: '2026-09-29', due: { 'VAL-4': '2026-09-30' } },
  },
  {
    says: 'with the last of them told, the notice of the result is given',
    given: bothTold,
    notRunning: { on: '2026-09-30', refs: ['VAL-4'] },
    notFound: { on: '2026-10-02', refs: ['VAL-4'] },
  },
  {
    says: 'a price determined is told in 3 working days too: of Thu 3/9/2026, by Tue 8/9/2026',
    given: [
      ...seizedAs({ nature: 'perishable' }),
      ['DETERMINE_PRICE', '2026-09-03', { ground: 'perishable', price: 5_000_000 }, a1],
    ],
    running: { on: '2026-09-04', due: { 'VAL-4': '2026-09-08' } },
    papers: ['priceMinutes'],
  },
  {
    says: 'each party asks within 5 working days of its own notice: the creditor told on 28/9 to Mon 5/10/2026',
    given: bothTold,
    running: { on: '2026-10-01', due: { 'VAL-5': '2026-10-05' } },
    allowed: [['REQUEST_REAPPRAISAL', '2026-10-05', { by: 'c1' }, a1]],
    refused: [{ act: ['REQUEST_REAPPRAISAL', '2026-10-06', { by: 'c1' }, a1], refs: ['VAL-5'] }],
  },
  {
    says: 'the debtor told on Wed 30/9 asks to Wed 7/10/2026; until then no auction contract',
    given: bothTold,
    running: { on: '2026-10-06', due: { 'VAL-5': '2026-10-07' } },
    allowed: [
      ['REQUEST_REAPPRAISAL', '2026-10-07', { by: 'd1' }, a1],
      ['SIGN_AUCTION_CONTRACT', '2026-10-08', {}, a1],
    ],
    refused: [{ act: ['SIGN_AUCTION_CONTRACT', '2026-10-07', {}, a1], refs: ['VAL-5'] }],
  },
  {
    says: 'while the debtor has not been told at all there is no auction contract',
    given: creditorTold,
    refused: [{ act: ['SIGN_AUCTION_CONTRACT', '2026-10-20', {}, a1], refs: ['VAL-5'] }],
  },
  {
    says: 'the auction contract is due 5 working days after the last window: Wed 14/10/2026',
    given: bothTold,
    running: { on: '2026-10-08', due: { 'AUC-4': '2026-10-14' } },
  },
  {
    says: 'a request without its advance is told of',
    given: [...allTold, ['REQUEST_REAPPRAISAL', '2026-10-05', { by: 'c1' }, a1]],
    found: { on: '2026-10-05', findings: [{ ref: 'VAL-5' }] },
  },
  {
    says: 'a re-appraisal for a serious violation needs its conclusion',
    given: allTold,
    refused: [
      { act: ['ORDER_REAPPRAISAL', '2026-10-12', { ground: 'seriousViolation' }, a1], refs: ['VAL-6'] },
    ],
    allowed: [
      ['ORDER_REAPPRAISAL', '2026-10-12', { ground: 'seriousViolation', conclusionOn: '2026-10-09' }, a1],
    ],
  },
  {
    says: 'a certificate valid to 30/10/2026 is a ground from 31/10/2026, and then bars the auction contract',
    given: allTold,
    refused: [
      { act: ['ORDER_REAPPRAISAL', '2026-10-30', { ground: 'certificateExpired' }, a1], refs: ['VAL-6'] },
      { act: ['SIGN_AUCTION_CONTRACT', '2026-10-31', {}, a1], refs: ['VAL-6'] },
    ],
    allowed: [
      ['ORDER_REAPPRAISAL', '2026-10-31', { ground: 'certificateExpired' }, a1],
      ['SIGN_AUCTION_CONTRACT', '2026-10-30', {}, a1],
      ['SIGN_AUCTION_CONTRACT', '2026-10-31', { partiesKeepPrice: true }, a1],
    ],
  },
  {
    says: 'once contracted for auction, an expired certificate is no ground any more',
    given: contracted2026,
    refused: [{ act: ['ORDER_REAPPRAISAL', '2027-04-01', { ground: 'certificateExpired' }, a1], refs: [] }],
  },
  {
    says: 'a ground found on Mon 12/10/2026: the new contract by Mon 19/10/2026',
    given: [
      ...allTold,
      ['ORDER_REAPPRAISAL', '2026-10-12', { ground: 'seriousViolation', conclusionOn: '2026-10-09' }, a1],
    ],
    running: { on: '2026-10-13', due: { 'VAL-7': '2026-10-19' } },
    allowed: [['SIGN_APPRAISAL_CONTRACT', '2026-10-19', {}, a1]],
  },
  {
    says: 'the start price of the first round is the valuation',
    given: contracted2026,
    refused: [{ act: ['PUBLISH_AUCTION', '2026-10-21', notice(1_999_999_999), a1], refs: ['VAL-8'] }],
    allowed: [['PUBLISH_AUCTION', '2026-10-21', notice(2_000_000_000), a1]],
  },
  {
    says: 'a sale below the start price is refused',
    given: contracted2026,
    refused: [
      {
        act: ['HOLD_AUCTION', '2026-11-13', { result: 'succeeded', price: 1_999_999_999 }, a1],
        refs: ['VAL-8'],
      },
    ],
    allowed: [['HOLD_AUCTION', '2026-11-13', { result: 'succeeded', price: 2_000_000_000 }, a1]],
  },
  {
    says: 'a certificate of 25/9/2026 that claims to be valid beyond 25/3/2027 is told of',
    given: [
      ...appraised2026.slice(0, -1),
      ['RECORD_APPRAISAL', '2026-09-25', { price: 2_000_000_000, validUntil: '2027-03-26' }, a1],
    ],
    found: { on: '2026-09-25', findings: [{ ref: 'VAL-9' }] },
  },
  {
    says: 'six months to the day are as usual',
    given: contracted2026,
    notFound: { on: '2026-10-12', refs: ['VAL-9'] },
  },
  {
    says: 'a price that moved by 20 % is valued again, up or down; by less it is not',
    given: served2026,
    allowed: [800_000_000, 1_200_000_000].map((priceNow) => [
      'REQUEST_PRICE_REVIEW',
      '2026-10-05',
      { about: 'h1', priceAtJudgment: 1_000_000_000, priceNow },
    ]),
    refused: [800_000_001, 1_199_999_999].map((priceNow) => ({
      act: ['REQUEST_PRICE_REVIEW', '2026-10-05', { about: 'h1', priceAtJudgment: 1_000_000_000, priceNow }],
      refs: ['VAL-10'],
    })),
  },
  {
    says: 'asked on Mon 5/10/2026 with proof, the valuation begins by Mon 12/10/2026',
    given: [...served2026, priceReview('2026-10-05')],
    running: { on: '2026-10-06', due: { 'VAL-10': '2026-10-12' } },
  },
  {
    says: 'valued on Mon 19/10/2026, the one who gets the house is asked to pay by Mon 26/10/2026',
    given: [
      ...served2026,
      priceReview('2026-10-05'),
      ['SEND_REQUEST', '2026-10-09', { matter: 'priceReviewAppraisal', about: 'h1' }],
      ['RECORD_ANSWER', '2026-10-19', { matter: 'priceReviewAppraisal', about: 'h1', result: 'done' }],
    ],
    running: { on: '2026-10-20', due: { 'VAL-10': '2026-10-26' } },
    notFound: { on: '2026-10-20', refs: ['VAL-10'] },
  },
  {
    says: 'who received the demand on Tue 27/10/2026 pays by Thu 26/11/2026',
    given: [
      ...served2026,
      ['SEND_REQUEST', '2026-10-27', { matter: 'payPriceShare', about: 'h1', to: 'd1' }],
    ],
    running: { on: '2026-10-28', due: { 'VAL-10': '2026-11-26' } },
  },
  {
    says: 'gold bars seized on Mon 24/8/2026 are sold by Thu 3/9/2026, without an appraisal',
    given: seizedAs({ nature: 'goldBars' }),
    running: { on: '2026-08-25', due: { 'VAL-11': '2026-09-03' } },
    notRunning: { on: '2026-08-25', refs: ['VAL-1'] },
    allowed: [['SELL_AT_MARKET', '2026-09-03', { price: 150_000_000 }, a1]],
    found: { on: '2026-09-04', findings: [{ ref: 'VAL-11', due: '2026-09-03', daysLate: 1 }] },
  },
  {
    says: 'gold bars seized on Tue 8/9/2026 are sold by Fri 18/9/2026',
    given: [...seized2026.slice(0, -1), ['SEIZE', '2026-09-08', { kind: 'movable', nature: 'goldBars' }, a1]],
    running: { on: '2026-09-09', due: { 'VAL-11': '2026-09-18' } },
  },
  {
    says: 'gold sold at the posted price leaves minutes',
    given: [
      ...seizedAs({ nature: 'goldBars' }),
      ['SELL_AT_MARKET', '2026-08-28', { price: 150_000_000 }, a1],
    ],
    papers: ['marketSaleMinutes'],
    notRunning: { on: '2026-08-28', refs: ['VAL-11'] },
  },
  {
    says: 'a house is not sold at a posted price',
    given: seized2026,
    refused: [{ act: ['SELL_AT_MARKET', '2026-08-28', { price: 150_000_000 }, a1], refs: ['VAL-11'] }],
  },
  {
    says: 'told of the decision on Mon 7/9/2026, the parties may agree on the sale of securities to Mon 14/9/2026',
    given: [
      ...seizedAs({ nature: 'securities' }),
      ['SEND_REQUEST', '2026-09-07', { matter: 'securitiesSaleAgreement', about: 'a1' }],
    ],
    running: { on: '2026-09-08', due: { 'VAL-12': '2026-09-14' } },
    refused: [{ act: ['SELL_AT_MARKET', '2026-09-08', { price: 150_000_000 }, a1], refs: ['VAL-12'] }],
  },
  {
    says: 'asked on Tue 15/9/2026, the depository transfers by Tue 22/9/2026; before that nothing is sold',
    given: [
      ...seizedAs({ nature: 'securities' }),
      ['SEND_REQUEST', '2026-09-15', { matter: 'securitiesTransfer', about: 'a1' }],
    ],
    running: { on: '2026-09-16', due: { 'VAL-12': '2026-09-22' } },
    refused: [{ act: ['SELL_AT_MARKET', '2026-09-16', { price: 150_000_000 }, a1], refs: ['VAL-12'] }],
  },
  {
    says: 'transferred on Mon 21/9/2026, the securities are sold by Wed 23/9/2026',
    given: [
      ...seizedAs({ nature: 'securities' }),
      ['SEND_REQUEST', '2026-09-15', { matter: 'securitiesTransfer', about: 'a1' }],
      ['RECORD_ANSWER', '2026-09-21', { matter: 'securitiesTransfer', about: 'a1', result: 'done' }],
    ],
    running: { on: '2026-09-22', due: { 'VAL-12': '2026-09-23' } },
    allowed: [['SELL_AT_MARKET', '2026-09-23', { price: 150_000_000 }, a1]],
  },
  {
    says: 'of a re-appraisal that cost 12 million after an advance of 10, exactly 2 million are still paid',
    given: [
      ...allTold,
      ['REQUEST_REAPPRAISAL', '2026-10-05', { by: 'c1', advance: 10_000_000 }, a1],
      ['SIGN_APPRAISAL_CONTRACT', '2026-10-08', {}, a1],
      ['RECORD_APPRAISAL', '2026-10-22', { price: 2_100_000_000 }, a1],
    ],
    allowed: [
      ['SETTLE_REAPPRAISAL_COST', '2026-10-23', { cost: 12_000_000, paidMore: 2_000_000 }, a1],
      ['SETTLE_REAPPRAISAL_COST', '2026-10-23', { cost: 7_000_000, returned: 3_000_000 }, a1],
    ],
    refused: [
      { act: ['SETTLE_REAPPRAISAL_COST', '2026-10-23', { cost: 12_000_000 }, a1], refs: ['VAL-13'] },
      {
        act: ['SETTLE_REAPPRAISAL_COST', '2026-10-23', { cost: 12_000_000, paidMore: 2_000_001 }, a1],
        refs: ['VAL-13'],
      },
    ],
    notFound: { on: '2026-10-22', refs: ['VAL-5'] },
  },
]

const valuation2024: readonly LawExample[] = [
  {
    says: 'a price agreed at the seizure on Mon 6/5/2024 is put into minutes that day',
    matter: judged2024,
    given: seized2024({ priceAgreed: true }),
    running: { on: '2024-05-06', due: { A01: '2024-05-06' } },
    found: { on: '2024-05-07', findings: [{ ref: 'A01', due: '2024-05-06', daysLate: 1 }] },
  },
  {
    says: 'seized on Mon 6/5/2024, the contract with a firm is due on Mon 13/5/2024',
    matter: judged2024,
    given: seized2024(),
    running: { on: '2024-05-07', due: { A02: '2024-05-13' } },
    found: { on: '2024-05-14', findings: [{ ref: 'A02', due: '2024-05-13', daysLate: 1 }] },
  },
  {
    says: 'small value under the 2008 law is 10,000,000 đồng, not one more',
    matter: judged2024,
    given: seized2024({ kind: 'movable', nature: 'smallValue' }),
    allowed: [
      [
        'DETERMINE_PRICE',
        '2024-05-08',
        { ground: 'smallValue', price: 8_000_000, marketPrice: 10_000_000 },
        a1,
      ],
    ],
    refused: [
      {
        act: [
          'DETERMINE_PRICE',
          '2024-05-08',
          { ground: 'smallValue', price: 8_000_000, marketPrice: 10_000_001 },
          a1,
        ],
        refs: ['A03'],
      },
    ],
  },
  {
    says: 'no firm to be had: the finance agency is asked first, and has from Tue 14/5 to Wed 29/5/2024',
    matter: judged2024,
    given: [...seized2024(), ['SEND_REQUEST', '2024-05-14', { matter: 'priceOpinion', about: 'a1' }]],
    running: { on: '2024-05-15', due: { A03: '2024-05-29' } },
    refused: [
      { act: ['DETERMINE_PRICE', '2024-05-13', { ground: 'noFirm', price: 900_000_000 }, a1], refs: ['A03'] },
      { act: ['DETERMINE_PRICE', '2024-05-29', { ground: 'noFirm', price: 900_000_000 }, a1], refs: ['A03'] },
      { act: ['DETERMINE_PRICE', '2024-05-30', { ground: 'noFirm', price: 900_000_000 }, a1], refs: ['A03'] },
    ],
  },
  {
    says: 'its opinion, or after its silence that of the committee, lets the officer set the price',
    matter: judged2024,
    given: [
      ...seized2024(),
      ['SEND_REQUEST', '2024-05-14', { matter: 'priceOpinion', about: 'a1' }],
      ['SEND_REQUEST', '2024-05-30', { matter: 'priceOpinionDirection', about: 'a1' }, { as: 'head' }],
      ['RECORD_ANSWER', '2024-06-05', { matter: 'priceOpinionDirection', about: 'a1', result: 'done' }],
    ],
    allowed: [['DETERMINE_PRICE', '2024-06-06', { ground: 'noFirm', price: 900_000_000 }, a1]],
  },
  {
    says: 'told on Tue 28/5/2024, a party asks for a new valuation by Tue 4/6/2024',
    matter: judged2024,
    given: contracted2024(2_000_000_000).slice(0, -1),
    running: { on: '2024-05-29', due: { A04: '2024-06-04' } },
    allowed: [['REQUEST_REAPPRAISAL', '2024-06-04', { by: 'd1' }, a1]],
    refused: [{ act: ['REQUEST_REAPPRAISAL', '2024-06-05', { by: 'd1' }, a1], refs: ['A04'] }],
  },
  {
    says: 'the right runs on beside the auction contract, and ends with the public notice',
    matter: judged2024,
    given: [
      ...contracted2024(2_000_000_000).slice(0, -1),
      ['SIGN_AUCTION_CONTRACT', '2024-05-29', {}, a1],
      ['PUBLISH_AUCTION', '2024-05-31', notice2024(2_000_000_000), a1],
    ],
    allowed: [['REQUEST_REAPPRAISAL', '2024-05-30', { by: 'd1' }, a1]],
    refused: [{ act: ['REQUEST_REAPPRAISAL', '2024-06-03', { by: 'd1' }, a1], refs: ['A04'] }],
  },
  {
    says: 'a new valuation without a request needs a serious breach; an expired certificate is no ground',
    matter: judged2024,
    given: contracted2024(2_000_000_000).slice(0, -1),
    refused: [
      { act: ['ORDER_REAPPRAISAL', '2024-06-05', { ground: 'seriousViolation' }, a1], refs: ['A05'] },
      { act: ['ORDER_REAPPRAISAL', '2024-06-05', { ground: 'certificateExpired' }, a1], refs: ['A05'] },
    ],
    allowed: [
      ['ORDER_REAPPRAISAL', '2024-06-05', { ground: 'seriousViolation', conclusionOn: '2024-06-03' }, a1],
    ],
  },
  {
    says: 'the price of the new valuation is the start price, not the first one',
    matter: judged2024,
    given: [
      ...contracted2024(2_000_000_000).slice(0, -1),
      ['REQUEST_REAPPRAISAL', '2024-06-03', { by: 'd1', advance: 9_000_000 }, a1],
      ['SIGN_APPRAISAL_CONTRACT', '2024-06-05', {}, a1],
      ['RECORD_APPRAISAL', '2024-06-14', { price: 2_300_000_000 }, a1],
      ['NOTIFY_APPRAISAL', '2024-06-17', {}, a1],
      ['SIGN_AUCTION_CONTRACT', '2024-06-19', {}, a1],
    ],
    refused: [{ act: ['PUBLISH_AUCTION', '2024-06-21', notice2024(2_000_000_000), a1], refs: ['A06'] }],
    allowed: [['PUBLISH_AUCTION', '2024-06-21', notice2024(2_300_000_000), a1]],
  },
  {
    says: 'a price moved by 20 %, an advance paid, the voluntary period (to 18/3/2024) over: the valuation is asked for',
    matter: judged2024,
    given: coerced2024,
    allowed: [
      [
        'REQUEST_PRICE_REVIEW',
        '2024-05-13',
        { about: 'h1', priceAtJudgment: 1_000_000_000, priceNow: 1_200_000_000, advance: 5_000_000 },
      ],
    ],
    refused: [
      {
        act: [
          'REQUEST_PRICE_REVIEW',
          '2024-05-13',
          { about: 'h1', priceAtJudgment: 1_000_000_000, priceNow: 1_199_999_999, advance: 5_000_000 },
        ],
        refs: ['A07'],
      },
      {
        act: [
          'REQUEST_PRICE_REVIEW',
          '2024-05-13',
          { about: 'h1', priceAtJudgment: 1_000_000_000, priceNow: 1_200_000_000 },
        ],
        refs: ['A07'],
      },
      {
        act: [
          'REQUEST_PRICE_REVIEW',
          '2024-03-18',
          { about: 'h1', priceAtJudgment: 1_000_000_000, priceNow: 1_200_000_000, advance: 5_000_000 },
        ],
        refs: ['A07'],
      },
    ],
  },
  {
    says: 'asked on Mon 13/5/2024 with proof, the valuation begins by Mon 20/5/2024',
    matter: judged2024,
    given: [...coerced2024, priceReview('2024-05-13')],
    running: { on: '2024-05-14', due: { A07: '2024-05-20' } },
  },
  {
    says: 'valued on Mon 3/6/2024, the demand goes out by Mon 10/6/2024',
    matter: judged2024,
    given: [
      ...coerced2024,
      priceReview('2024-05-13'),
      ['SEND_REQUEST', '2024-05-17', { matter: 'priceReviewAppraisal', about: 'h1' }],
      ['RECORD_ANSWER', '2024-06-03', { matter: 'priceReviewAppraisal', about: 'h1', result: 'done' }],
    ],
    running: { on: '2024-06-04', due: { A08: '2024-06-10' } },
  },
  {
    says: 'who received the demand on Mon 10/6/2024 pays by Wed 10/7/2024',
    matter: judged2024,
    given: [
      ...coerced2024,
      ['SEND_REQUEST', '2024-06-10', { matter: 'payPriceShare', about: 'h1', to: 'd1' }],
    ],
    running: { on: '2024-06-11', due: { A09: '2024-07-10' } },
  },
]

/** Valuation (thẩm định giá): one example for each row, in literal days. */
export const valuationExamples: readonly LawExample[] = [...valuation2026, ...valuation2024]

function priceReview(on: string): Given {
  return [
    'REQUEST_PRICE_REVIEW',
    on,
    { about: 'h1', priceAtJudgment: 1_000_000_000, priceNow: 1_300_000_000, advance: 5_000_000 },
  ]
}

function notice2024(startPrice: number) {
  return {
    publishedOn: '2024-05-31',
    secondPublicationOn: '2024-06-25',
    postedOn: '2024-06-25',
    dossiersUntil: '2024-07-11T17:00:00+07:00',
    depositFrom: '2024-07-11T07:00:00+07:00',
    depositUntil: '2024-07-15T11:30:00+07:00',
    sessionAt: '2024-07-16T08:30:00+07:00',
    startPrice,
    deposit: 300_000_000,
  }
}
