import { expect, test } from 'vitest'
import { restoreState } from '../../src/cases/snapshot.ts'
import { type Facts, fillFacts } from '../../workflows/enforcement/facts.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { contracted2026, pureCase } from '../support/pure-case.ts'

test('a case stored before a chapter came knows at once what that chapter starts with', () => {
  const state = pureCase()
    .given(...contracted2026)
    .state()
  const {
    requests: _requests,
    notice: _notice,
    accounts: _accounts,
    closing: _closing,
    ...before
  } = state.facts
  const stored = JSON.parse(JSON.stringify({ ...state, facts: before })) as object
  const restored = restoreState(enforcementLaw.machineVersion, stored)
  const fresh = pureCase().facts
  expect(restored.facts.requests).toEqual(fresh.requests)
  expect(restored.facts.notice).toEqual(fresh.notice)
  expect(restored.facts.accounts).toEqual(fresh.accounts)
  expect(restored.facts.assets).toEqual(state.facts.assets)
  expect(fillFacts(state.facts)).toEqual(state.facts)
})

test('an obligation stored before reductions were known has had nothing taken off', () => {
  const { facts } = pureCase().state()
  const obligations = facts.obligations.map(({ reduced: _reduced, ...one }) => one)
  const stored = JSON.parse(JSON.stringify({ ...facts, obligations })) as Facts
  expect(fillFacts(stored).obligations).toEqual(facts.obligations)
})
