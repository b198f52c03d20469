import { describe, expect, test } from 'vitest'
import { contracted2026, officer, pureCase, seized2026, served2026 } from '../support/pure-case.ts'
import { judged2024, seized2024 } from '../support/seized-2024.ts'

describe('intake', () => {
  test('a request of 6/7/2026 must be decided by 13/7/2026, and then the clock stops', () => {
    const given = pureCase().given(['RECEIVE_REQUEST', '2026-07-06', {}, { as: 'registrar' }])
    expect(given.running('2026-07-06')).toMatchObject({ 'DEC-4': '2026-07-13' })
    given.given(['ISSUE_ENFORCEMENT_DECISION', '2026-07-10', {}, { as: 'head' }])
    expect(given.running('2026-07-10')).not.toHaveProperty('DEC-4')
  })

  test('a decision two working days late is a finding, not a refusal', () => {
    const given = pureCase().given(
      ['RECEIVE_REQUEST', '2026-07-06', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-07-15', {}, { as: 'head' }],
    )
    expect(given.findings('2026-07-15')).toEqual([
      { ref: 'DEC-4', kind: 'late', due: '2026-07-13', daysLate: 2 },
    ])
  })

  test('a judgment that comes after the request starts the five days anew', () => {
    const given = pureCase().given(
      ['RECEIVE_REQUEST', '2026-07-06', {}, { as: 'registrar' }],
      ['RECEIVE_JUDGMENT', '2026-07-09', {}, { as: 'registrar' }],
    )
    expect(given.running('2026-07-09')).toMatchObject({ 'DEC-4': '2026-07-16' })
  })

  test('an incomplete request must be sent back for completion in one working day', () => {
    const given = pureCase().given([
      'RECEIVE_REQUEST',
      '2026-07-10',
      { complete: false },
      { as: 'registrar' },
    ])
    expect(given.running('2026-07-10')).toMatchObject({ 'INT-5': '2026-07-13' })
    given.given(['ASK_TO_COMPLETE_REQUEST', '2026-07-14', { missing: 'bản án' }, { as: 'registrar' }])
    expect(given.findings('2026-07-14').map((one) => one.ref)).toContain('INT-5')
  })

  test('a request after five years is refused a decision, and a late one with an excuse is not', () => {
    const given = pureCase({ judged: '2021-07-01' }).given([
      'RECEIVE_REQUEST',
      '2026-07-06',
      {},
      { as: 'registrar' },
    ])
    expect(given.refusals('ISSUE_ENFORCEMENT_DECISION', '2026-07-10', {}, { as: 'head' })).toEqual(['LIM-1'])
    expect(
      given.refusals('REFUSE_REQUEST', '2026-07-10', { ground: 'limitationEnded' }, { as: 'head' }),
    ).toEqual([])
    expect(
      given.refusals(
        'ISSUE_ENFORCEMENT_DECISION',
        '2026-07-10',
        { lateRequestAccepted: 'thiên tai' },
        { as: 'head' },
      ),
    ).toEqual([])
  })

  test('a request on the last day of the limitation is in time', () => {
    const given = pureCase({ judged: '2021-07-06' }).given([
      'RECEIVE_REQUEST',
      '2026-07-06',
      {},
      { as: 'registrar' },
    ])
    expect(given.refusals('ISSUE_ENFORCEMENT_DECISION', '2026-07-10', {}, { as: 'head' })).toEqual([])
    expect(
      given.refusals('REFUSE_REQUEST', '2026-07-10', { ground: 'limitationEnded' }, { as: 'head' }),
    ).toEqual(['INT-6'])
  })

  test.each([
    ['ordinary', 'DEC-1', '2026-07-13'],
    ['interimMeasure', 'DEC-2', '2026-07-06'],
    ['bankruptcy', 'DEC-3', '2026-07-09'],
  ] as const)('ex officio, a judgment of the kind %s is decided under %s by %s', (type, ref, due) => {
    const given = pureCase({ kind: 'exOfficio', type }).given([
      'RECEIVE_JUDGMENT',
      '2026-07-06',
      {},
      { as: 'registrar' },
    ])
    expect(given.running('2026-07-06')).toEqual({ [ref]: due })
  })

  test('under the law of 2008 the same steps run under D02, D03 and D04', () => {
    for (const [type, ref, due] of [
      ['ordinary', 'D02', '2026-05-12'],
      ['interimMeasure', 'D03', '2026-05-05'],
      ['bankruptcy', 'D04', '2026-05-08'],
    ] as const) {
      const given = pureCase({ kind: 'exOfficio', type, judged: '2026-04-20' }).given([
        'RECEIVE_JUDGMENT',
        '2026-05-05',
        {},
        { as: 'registrar' },
      ])
      expect(given.running('2026-05-05')).toEqual({ [ref]: due })
    }
  })

  test('only the head issues the decision; an officer is told who may', () => {
    const given = pureCase().given(['RECEIVE_REQUEST', '2026-07-06', {}, { as: 'registrar' }])
    const decision = given.tryAct(['ISSUE_ENFORCEMENT_DECISION', '2026-07-10'])
    expect(decision.kind === 'refused' && decision.refusals[0]).toMatchObject({
      requirement: 'mayGiveAct',
      remedy: { kind: 'act', by: ['head'] },
    })
  })
})

describe('notice and the voluntary period', () => {
  test('the decision is served and sent in three working days', () => {
    const given = pureCase().given(...served2026.slice(0, 3))
    expect(given.running('2026-07-10')).toMatchObject({
      'NTF-1': '2026-07-15',
      'NTF-2': '2026-07-15',
      'ASG-2': '2026-07-14',
    })
  })

  test('a creditor not told in time is a finding although the debtor was', () => {
    const given = pureCase().given(
      ...served2026.slice(0, 5),
      ['SEND_TO_PROCURACY', '2026-07-14'],
      ['SERVE_NOTICE', '2026-07-17', { recipient: 'c1' }],
    )
    expect(given.findings('2026-07-17')).toEqual([
      { ref: 'NTF-1', kind: 'late', due: '2026-07-15', daysLate: 2 },
    ])
  })

  test('the ten days run from the valid notice of the debtor, and only of the decision', () => {
    const given = pureCase().given(...served2026)
    expect(given.running('2026-07-14')).toMatchObject({ 'VOL-1': '2026-07-24' })
    expect(given.running('2026-07-25')).toMatchObject({ 'VER-1': '2026-08-03' })
    expect(given.running('2026-07-25')).not.toHaveProperty('VOL-1')
    expect(given.running('2026-07-24')).not.toHaveProperty('VER-1')
  })

  test('without valid notice there is no voluntary period, and no coercion', () => {
    const given = pureCase().given(...served2026.slice(0, 4))
    const decision = given.tryAct(['DECIDE_COERCION', '2026-07-20', { measure: 'seizure' }])
    expect(
      decision.kind === 'refused' &&
        decision.refusals.map((no) => [no.ref, no.remedy.kind === 'act' && no.remedy.act]),
    ).toEqual([
      ['VOL-1', 'SERVE_NOTICE'],
      ['COE-2', 'VERIFY_CONDITIONS'],
    ])
  })

  test('coercion waits for the last day of the voluntary period, to the day', () => {
    const given = pureCase().given(...served2026, ['VERIFY_CONDITIONS', '2026-07-20', { result: 'hasMeans' }])
    expect(given.refusals('DECIDE_COERCION', '2026-07-24', { measure: 'seizure' })).toEqual(['VOL-1'])
    expect(given.refusals('DECIDE_COERCION', '2026-07-25', { measure: 'seizure' })).toEqual([])
  })

  test('danger of dissipation opens coercion at once', () => {
    const given = pureCase().given(...served2026)
    expect(
      given.refusals('DECIDE_COERCION', '2026-07-15', {
        measure: 'seizure',
        preventDissipation: 'đang bán nhà',
      }),
    ).toEqual([])
  })

  test('a debtor who pays everything needs no verification', () => {
    const given = pureCase({ amount: 100 }).given(...served2026, [
      'COLLECT',
      '2026-07-20',
      { obligation: 'o1', amount: 100 },
    ])
    expect(given.running('2026-07-27')).not.toHaveProperty('VER-1')
  })
})

describe('seizure', () => {
  test('rest days, holidays and nights are barred, with the next day that is not', () => {
    const given = pureCase().given(...seized2026.slice(0, -1))
    const seize = (on: string, at?: string) =>
      given.tryAct([
        'SEIZE',
        on,
        { kind: 'realEstate' },
        { asset: 'a1', ...(at === undefined ? {} : { at }) },
      ])
    for (const [on, at, until] of [
      ['2026-08-23', undefined, '2026-08-24'],
      ['2026-09-02', undefined, '2026-09-03'],
      ['2026-08-31', undefined, '2026-09-03'],
      ['2026-08-24', '2026-08-24T22:00:00+07:00', '2026-08-25'],
      ['2026-08-25', '2026-08-25T05:59:00+07:00', '2026-08-25'],
    ] as const) {
      const decision = seize(on, at)
      expect(
        decision.kind === 'refused' && decision.refusals.map((no) => [no.ref, no.remedy]),
        `${on} ${at}`,
      ).toEqual([['COE-4', { kind: 'wait', until }]])
    }
    expect(seize('2026-08-22').kind).toBe('accepted')
    expect(seize('2026-08-25', '2026-08-25T06:00:00+07:00').kind).toBe('accepted')
  })

  test('with mobilised force, fifteen days round Tết are barred', () => {
    const given = pureCase().given(...seized2026.slice(0, -1))
    expect(
      given.refusals('SEIZE', '2027-01-25', { kind: 'realEstate', force: true }, { asset: 'a1' }),
    ).toEqual(['COE-5'])
    expect(given.refusals('SEIZE', '2027-01-25', { kind: 'realEstate' }, { asset: 'a1' })).toEqual([])
  })

  test('real estate seized without telling anyone is a finding; to prevent dissipation it is not', () => {
    const base = seized2026.slice(0, -3)
    const silent = pureCase().given(...base, ['SEIZE', '2026-08-24', { kind: 'realEstate' }, { asset: 'a1' }])
    expect(silent.findings('2026-08-24')).toEqual([
      { ref: 'COE-12', kind: 'overdue', due: '2026-08-21', daysLate: 2 },
      { ref: 'KB-2', kind: 'overdue', due: '2026-08-20', daysLate: 3 },
    ])
    const urgent = pureCase().given(...base, [
      'SEIZE',
      '2026-08-24',
      { kind: 'realEstate', preventDissipation: 'đang chuyển nhượng' },
      { asset: 'a1' },
    ])
    expect(urgent.findings('2026-08-24')).toEqual([])
  })

  test('a notice of two working days is late by the inclusive count; of three it is in time', () => {
    const base = seized2026.slice(0, -3)
    const plannedAt = '2026-08-24T08:00:00+07:00'
    const notified = (on: string) =>
      pureCase()
        .given(...base, ['NOTIFY_SEIZURE', on, { kind: 'realEstate', plannedAt }, { asset: 'a1' }])
        .findings('2026-08-24')
    expect(notified('2026-08-21')).toEqual([{ ref: 'KB-2', kind: 'late', due: '2026-08-20', daysLate: 1 }])
    expect(notified('2026-08-20')).toEqual([])
  })
})

describe('appraisal and auction', () => {
  test('the appraisal contract of a seizure on 24/8/2026 is due 3/9/2026, over the National Day', () => {
    expect(
      pureCase()
        .given(...seized2026)
        .running('2026-08-24'),
    ).toMatchObject({ 'VAL-1': '2026-09-03' })
  })

  test('a re-appraisal is asked for once, in time, and moves the auction contract', () => {
    const given = pureCase().given(...contracted2026.slice(0, -1))
    expect(given.refusals('REQUEST_REAPPRAISAL', '2026-10-07', { by: 'd1' }, { asset: 'a1' })).toEqual([
      'VAL-5',
    ])
    given.given(['REQUEST_REAPPRAISAL', '2026-10-06', { by: 'd1' }, { asset: 'a1' }])
    expect(given.running('2026-10-06')).toMatchObject({ 'VAL-7': '2026-10-13' })
    expect(given.running('2026-10-07')).not.toHaveProperty('AUC-4')
    given.given(
      ['SIGN_APPRAISAL_CONTRACT', '2026-10-13', {}, { asset: 'a1' }],
      ['RECORD_APPRAISAL', '2026-11-02', { price: 1_900_000_000 }, { asset: 'a1' }],
      ['NOTIFY_APPRAISAL', '2026-11-03', {}, { asset: 'a1' }],
    )
    expect(given.running('2026-11-03')).toMatchObject({ 'AUC-4': '2026-11-09' })
    expect(given.refusals('REQUEST_REAPPRAISAL', '2026-11-04', {}, { asset: 'a1' })).toEqual(['VAL-5'])
    expect(given.refusals('SIGN_AUCTION_CONTRACT', '2026-11-04', {}, { asset: 'a1' })).toEqual([])
  })

  test('an expired certificate means a re-appraisal, unless the parties keep the price', () => {
    const base = contracted2026.slice(0, -3)
    const given = pureCase().given(
      ...base,
      ['RECORD_APPRAISAL', '2026-09-25', { price: 2_000_000_000, validUntil: '2026-10-08' }, { asset: 'a1' }],
      ['NOTIFY_APPRAISAL', '2026-09-29', {}, { asset: 'a1' }],
    )
    expect(given.refusals('SIGN_AUCTION_CONTRACT', '2026-10-09', {}, { asset: 'a1' })).toEqual(['VAL-6'])
    expect(
      given.refusals('SIGN_AUCTION_CONTRACT', '2026-10-09', { partiesKeepPrice: true }, { asset: 'a1' }),
    ).toEqual([])
    expect(given.refusals('REQUEST_REAPPRAISAL', '2026-10-09', {}, { asset: 'a1' })).toEqual([])
  })

  test('movables are auctioned in thirty days, real estate in forty-five', () => {
    expect(
      pureCase()
        .given(...contracted2026)
        .running('2026-10-12'),
    ).toMatchObject({ 'AUC-6': '2026-11-26' })
    const movable = contracted2026
      .filter(([act]) => act !== 'NOTIFY_SEIZURE')
      .map((step) =>
        step[0] === 'SEIZE'
          ? (['SEIZE', step[1], { kind: 'movable' }, { asset: 'a1' }] as typeof step)
          : step,
      )
    expect(
      pureCase()
        .given(...movable)
        .running('2026-10-12'),
    ).toMatchObject({ 'AUC-6': '2026-11-11' })
  })

  test('a cut of exactly ten per cent stands, of one đồng more is refused, and the next round starts from it', () => {
    const given = pureCase().given(...contracted2026, [
      'HOLD_AUCTION',
      '2026-11-20',
      { result: 'failed', noticeReceivedOn: '2026-11-20' },
      { asset: 'a1' },
    ])
    expect(given.refusals('CUT_PRICE', '2026-11-23', { price: 1_799_999_999 }, { asset: 'a1' })).toEqual([
      'AUC-9',
    ])
    expect(given.refusals('CUT_PRICE', '2026-11-23', { price: 2_000_000_000 }, { asset: 'a1' })).toEqual([
      'AUC-9',
    ])
    given.given(
      ['CUT_PRICE', '2026-11-23', { price: 1_800_000_000 }, { asset: 'a1' }],
      ['HOLD_AUCTION', '2026-12-18', { result: 'failed' }, { asset: 'a1' }],
    )
    expect(given.refusals('CUT_PRICE', '2026-12-21', { price: 1_619_999_999 }, { asset: 'a1' })).toEqual([
      'AUC-9',
    ])
    expect(given.refusals('CUT_PRICE', '2026-12-21', { price: 1_620_000_000 }, { asset: 'a1' })).toEqual([])
  })

  test('an act out of order is refused by its row in the law of its day', () => {
    const young = pureCase().given(...seized2026)
    expect(young.refusals('HOLD_AUCTION', '2026-08-26', { result: 'failed' }, { asset: 'a1' })).toContain(
      'AUC-6',
    )
    const old = pureCase(judged2024).given(...seized2024())
    const refusals = old.refusals('HOLD_AUCTION', '2024-05-08', { result: 'failed' }, { asset: 'a1' })
    expect(refusals).toContain('B03')
    expect(refusals).not.toContain('AUC-6')
  })

  test('from the sale to the pay-out: thirty days to pay, sixty to hand over, ten to pay out', () => {
    const given = pureCase().given(...contracted2026, [
      'HOLD_AUCTION',
      '2026-11-20',
      { result: 'succeeded', price: 2_100_000_000 },
      { asset: 'a1' },
    ])
    expect(given.running('2026-11-20')).toMatchObject({ 'AUC-16': '2026-12-21' })
    expect(given.refusals('BUYER_PAYS', '2026-12-01', { amount: 2_000_000_000 }, { asset: 'a1' })).toEqual([
      'AUC-16',
    ])
    given.given(['BUYER_PAYS', '2026-12-01', { amount: 2_100_000_000 }, { asset: 'a1' }])
    expect(given.running('2026-12-01')).toMatchObject({ 'DEL-4': '2027-02-01' })
    expect(given.running('2026-12-01')).not.toHaveProperty('PAY-4')
    given.given(
      ['DECIDE_HANDOVER', '2026-12-03', {}, { asset: 'a1' }],
      ['HAND_OVER', '2026-12-10', {}, { asset: 'a1' }],
    )
    expect(given.running('2026-12-10')).toMatchObject({ 'PAY-4': '2026-12-21', 'DEL-9': '2026-12-21' })
    expect(given.refusals('DISBURSE', '2026-12-15', { obligation: 'o1', amount: 2_100_000_001 })).toEqual([
      'PAY-4',
    ])
    expect(given.refusals('COMPLETE', '2026-12-15')).toEqual(['CLO-1'])
    given.given(
      ['DISBURSE', '2026-12-15', { obligation: 'o1', amount: 1_850_000_000 }],
      ['COMPLETE', '2026-12-15'],
    )
    expect(given.state().value).toEqual({ closure: 'completed' })
    expect(given.refusals('NOTE', '2026-12-16', { text: 'x' })).not.toEqual([])
  })
})

describe('two laws in one case', () => {
  test('a clock takes the variant of the day it starts; a step that starts later is under the new law', () => {
    const given = pureCase({ judged: '2026-05-04' }).given(
      ['RECEIVE_REQUEST', '2026-06-15', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-06-19', {}, { as: 'head' }],
      ['ASSIGN_OFFICER', '2026-06-19', {}, { as: 'head' }],
      ['SERVE_NOTICE', '2026-06-24', { recipient: 'd1' }],
    )
    expect(given.running('2026-06-24')).toMatchObject({ V01: '2026-07-06' })
    expect(given.running('2026-07-07')).toMatchObject({ 'VER-1': '2026-07-15' })
    expect(given.refusals('DECIDE_COERCION', '2026-07-01', { measure: 'seizure' })).toEqual([
      'VOL-1',
      'COE-2',
    ])
  })

  test('what the tables do not know they do not judge; a head may still record what happened', () => {
    const given = pureCase({ judged: '2010-01-04' })
    const step: Parameters<typeof given.tryAct>[0] = [
      'RECEIVE_REQUEST',
      '2010-02-01',
      {},
      { as: 'registrar' },
    ]
    const decision = given.tryAct(step)
    expect(decision.kind === 'refused' && decision.refusals[0]?.sentence.en).toBe(
      'Cannot judge: the text in force on this day is not in the tables.',
    )
    expect(given.overridden(step, 'hồ sơ cũ').kind).toBe('accepted')
    expect(given.running('2010-02-01')).toEqual({})
  })
})

describe('overrides and hard bars', () => {
  test('a head may record a barred act that did happen; it becomes a finding', () => {
    const given = pureCase().given(...served2026, ['VERIFY_CONDITIONS', '2026-07-20', { result: 'hasMeans' }])
    expect(
      given.overridden(['DECIDE_COERCION', '2026-07-22', { measure: 'seizure' }], 'đã thực hiện').kind,
    ).toBe('accepted')
    expect(given.findings('2026-07-22')).toMatchObject([{ ref: 'VOL-1', kind: 'overridden' }])
  })

  test('an override jumps the order, and the case stands where the act leads', () => {
    const given = pureCase().given(...seized2026)
    expect(given.overridden(['SIGN_AUCTION_CONTRACT', '2026-08-25', {}, { asset: 'a1' }], 'đã ký').kind).toBe(
      'accepted',
    )
    expect(given.state().assets['a1']).toBe('auctionContracted')
    expect(given.findings('2026-08-25').filter((one) => one.kind === 'overridden')).toHaveLength(1)
  })

  test('no override pays out more than came in, and an officer cannot override at all', () => {
    const given = pureCase().given(...served2026)
    expect(given.overridden(['DISBURSE', '2026-07-15', { obligation: 'o1', amount: 5 }], 'x').kind).toBe(
      'refused',
    )
    expect(given.tryAct(['DECIDE_COERCION', '2026-07-15', { measure: 'seizure' }], 'x').kind).toBe('refused')
  })

  test('an officer with a conflict of interest is barred from the case, override or not', () => {
    const given = pureCase().given(...served2026, [
      'DECLARE_CONFLICT',
      '2026-07-15',
      { officer, relation: 'anh ruột' },
      { as: 'clerk' },
    ])
    expect(given.refusals('VERIFY_CONDITIONS', '2026-07-27', { result: 'hasMeans' })).toEqual(['ASG-4'])
    expect(given.refusals('CHANGE_OFFICER', '2026-07-27', { officer, reason: 'x' }, { as: 'head' })).toEqual([
      'ASG-4',
    ])
    expect(given.overridden(['ASSIGN_OFFICER', '2026-07-27'], 'thiếu người').kind).toBe('refused')
  })
})

describe('what a lawyer found in the first reading', () => {
  test('nobody verifies, coerces or seizes in a matter that is not assigned', () => {
    const given = pureCase().given(...served2026.slice(0, 2), [
      'SERVE_NOTICE',
      '2026-07-14',
      { recipient: 'd1' },
    ])
    expect(given.refusals('VERIFY_CONDITIONS', '2026-07-27', { result: 'hasMeans' })).toEqual(['ASG-1'])
    expect(given.refusals('DECIDE_COERCION', '2026-07-27', { measure: 'seizure' })).toEqual([
      'ASG-1',
      'COE-2',
    ])
  })

  test('a second assignment is a change of officer, with its reason', () => {
    const given = pureCase().given(...served2026)
    expect(given.refusals('ASSIGN_OFFICER', '2026-07-15', {}, { as: 'head' })).toEqual(['ASG-3'])
    expect(
      given.refusals('CHANGE_OFFICER', '2026-07-15', { officer, reason: 'nghỉ hưu' }, { as: 'head' }),
    ).toEqual([])
  })

  test('a matter is not completed while an asset is still seized; then the seizure is released in three working days', () => {
    const given = pureCase({ amount: 100 }).given(
      ...seized2026,
      ['COLLECT', '2026-08-25', { obligation: 'o1', amount: 100 }],
      ['DISBURSE', '2026-08-25', { obligation: 'o1', amount: 100 }],
    )
    expect(given.refusals('COMPLETE', '2026-08-26')).toEqual(['CLO-1'])
    expect(given.running('2026-08-25')).toMatchObject({ 'COE-19': '2026-08-28' })
    given.given(
      ['RELEASE_SEIZURE', '2026-08-28', { reason: 'đã nộp đủ' }, { asset: 'a1' }],
      ['COMPLETE', '2026-08-28'],
    )
    expect(given.findings('2026-08-28')).toEqual([])
  })

  test('sale money is not paid out before the asset is handed over', () => {
    const given = pureCase().given(
      ...contracted2026,
      ['HOLD_AUCTION', '2026-11-20', { result: 'succeeded', price: 2_100_000_000 }, { asset: 'a1' }],
      ['BUYER_PAYS', '2026-12-01', { amount: 2_100_000_000 }, { asset: 'a1' }],
    )
    const decision = given.tryAct(['DISBURSE', '2026-12-02', { obligation: 'o1', amount: 1 }])
    expect(decision.kind === 'refused' && decision.refusals[0]?.remedy).toMatchObject({
      kind: 'act',
      act: 'HAND_OVER',
    })
    expect(given.refusals('HAND_OVER', '2026-12-02', {}, { asset: 'a1' })).toEqual(['DEL-1'])
  })

  test('a cancelled sale goes back to auction at the same price, and its money goes out of the book', () => {
    const given = pureCase().given(
      ...contracted2026,
      ['HOLD_AUCTION', '2026-11-20', { result: 'succeeded', price: 2_100_000_000 }, { asset: 'a1' }],
      ['BUYER_PAYS', '2026-12-01', { amount: 2_100_000_000 }, { asset: 'a1' }],
      ['CANCEL_SALE', '2027-02-02', { reason: 'không giao được đúng hạn' }, { asset: 'a1' }],
    )
    expect(given.state().facts.money).toEqual({ in: 0, payable: 0, out: 0 })
    expect(given.refusals('CUT_PRICE', '2027-02-03', { price: 1_900_000_000 }, { asset: 'a1' })).not.toEqual(
      [],
    )
    expect(
      given.refusals(
        'HOLD_AUCTION',
        '2027-03-01',
        { result: 'succeeded', price: 2_000_000_000 },
        { asset: 'a1' },
      ),
    ).toEqual([])
  })

  test('the public auction centre comes in after five and five working days, not before', () => {
    const given = pureCase().given(...contracted2026.slice(0, -1))
    expect(given.refusals('REFER_TO_PUBLIC_CENTRE', '2026-10-20', {}, { asset: 'a1' })).toEqual(['AUC-5'])
    expect(given.refusals('REFER_TO_PUBLIC_CENTRE', '2026-10-21', {}, { asset: 'a1' })).toEqual([])
  })

  test('an agreed price needs no appraisal contract', () => {
    const given = pureCase().given(...seized2026, [
      'RECORD_AGREED_PRICE',
      '2026-08-26',
      { price: 1_900_000_000 },
      { asset: 'a1' },
    ])
    expect(given.running('2026-08-26')).not.toHaveProperty('VAL-1')
    expect(given.refusals('SIGN_AUCTION_CONTRACT', '2026-08-27', {}, { asset: 'a1' })).toEqual([])
  })

  test('a seizure before the day that was notified counts as not notified', () => {
    const given = pureCase().given(...seized2026.slice(0, -1), [
      'SEIZE',
      '2026-08-20',
      { kind: 'realEstate' },
      { asset: 'a1' },
    ])
    expect(given.findings('2026-08-20')).toEqual([
      { ref: 'KB-2', kind: 'overdue', due: '2026-08-17', daysLate: 3 },
    ])
  })

  test('an interim measure is notified within 24 hours of the assignment, verified at once, and coerced without waiting', () => {
    const given = pureCase({ kind: 'exOfficio', type: 'interimMeasure' }).given(
      ['RECEIVE_JUDGMENT', '2026-07-06', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-07-06', {}, { as: 'head' }],
      ['ASSIGN_OFFICER', '2026-07-06', {}, { as: 'head', at: '2026-07-06T15:00:00+07:00' }],
    )
    expect(given.running('2026-07-06')).toMatchObject({ 'DEC-2': '2026-07-07', 'VER-1': '2026-07-06' })
    expect(given.running('2026-07-06')).not.toHaveProperty('NTF-1')
    expect(given.refusals('DECIDE_COERCION', '2026-07-06', { measure: 'forcedAct' })).toEqual([])
    given.given(['SERVE_NOTICE', '2026-07-07', { recipient: 'd1' }, { at: '2026-07-07T15:30:00+07:00' }])
    expect(given.findings('2026-07-07').filter((one) => one.ref === 'DEC-2')).toEqual([
      { ref: 'DEC-2', kind: 'late', due: '2026-07-07', daysLate: 1 },
    ])
  })

  test('an incomplete request is received again when it is complete, and its five days start anew', () => {
    const given = pureCase().given([
      'RECEIVE_REQUEST',
      '2026-07-06',
      { complete: false },
      { as: 'registrar' },
    ])
    given.given(['RECEIVE_REQUEST', '2026-07-08', {}, { as: 'registrar' }])
    expect(given.running('2026-07-08')).toMatchObject({ 'DEC-4': '2026-07-15' })
    expect(given.refusals('RECEIVE_REQUEST', '2026-07-09', {}, { as: 'registrar' })).toEqual(['INT-5'])
  })

  test('under the law of 2008 a judgment that comes later does not start the five days anew', () => {
    const given = pureCase({ judged: '2026-04-20' }).given(
      ['RECEIVE_REQUEST', '2026-05-05', {}, { as: 'registrar' }],
      ['RECEIVE_JUDGMENT', '2026-05-08', {}, { as: 'registrar' }],
    )
    expect(given.running('2026-05-08')).toMatchObject({ D01: '2026-05-12' })
    expect(
      given.refusals('REFUSE_REQUEST', '2026-05-09', { ground: 'alreadyDecided' }, { as: 'head' }),
    ).toEqual(['T14'])
  })

  test('what is out of order is sent along the usual road, and around it only where nothing else leads there', () => {
    const a1 = { asset: 'a1' }
    const given = pureCase().given(
      ...seized2026,
      ['SIGN_APPRAISAL_CONTRACT', '2026-09-03', {}, a1],
      ['RECORD_APPRAISAL', '2026-09-25', { price: 2_000_000_000 }, a1],
    )
    const advised = (act: string, data: Record<string, unknown>) => {
      const decision = given.tryAct([act, '2026-09-28', data, a1])
      const remedies = decision.kind === 'refused' ? decision.refusals.map((no) => no.remedy) : []
      return remedies.flatMap((remedy) => (remedy.kind === 'act' ? [remedy.act] : []))
    }
    expect(advised('BUYER_PAYS', { amount: 1 })).toEqual(['NOTIFY_APPRAISAL'])
    expect(advised('DECIDE_HANDOVER', {})).toEqual(['NOTIFY_APPRAISAL'])
    expect(advised('CREDITOR_PAYS', { amount: 0 })).toEqual(['CREDITOR_TAKES'])
  })

  test('after a first failed auction the law of 2008 asks for the agreement of the parties', () => {
    const a1 = { asset: 'a1' }
    const given = pureCase({ judged: '2025-06-12' }).given(
      ['RECEIVE_REQUEST', '2025-07-07', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2025-07-10', {}, { as: 'head' }],
      ['ASSIGN_OFFICER', '2025-07-10', {}, { as: 'head' }],
      ['SERVE_NOTICE', '2025-07-14', { recipient: 'd1' }],
      ['VERIFY_CONDITIONS', '2025-07-31', { result: 'hasMeans' }],
      ['DECIDE_COERCION', '2025-08-05', { measure: 'seizure' }],
      ['SEIZE', '2025-08-25', { kind: 'realEstate' }, a1],
      ['SIGN_APPRAISAL_CONTRACT', '2025-09-03', {}, a1],
      ['RECORD_APPRAISAL', '2025-09-25', { price: 2_000_000_000 }, a1],
      ['NOTIFY_APPRAISAL', '2025-09-29', {}, a1],
      ['SIGN_AUCTION_CONTRACT', '2025-09-30', {}, a1],
    )
    expect(given.running('2025-09-30')).toMatchObject({ B04: '2025-11-14' })
    const decision = given.tryAct(['HOLD_AUCTION', '2025-11-12', { result: 'failed' }, a1])
    expect(decision.kind === 'accepted' && decision.step.cannotJudge).toEqual([])
    given.given(['HOLD_AUCTION', '2025-11-12', { result: 'failed' }, a1])
    expect(given.running('2025-11-13')).toMatchObject({ B09: '2025-11-19' })
    expect(given.refusals('CUT_PRICE', '2025-11-20', { price: 1_900_000_000 }, a1)).toEqual(['B10'])
  })
})
