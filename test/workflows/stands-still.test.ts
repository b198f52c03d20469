import { expect, test } from 'vitest'
import { enforcementLaw as law } from '../../workflows/enforcement/law.ts'
import { barredActs } from '../../workflows/enforcement/requirements/interrupted-steps.ts'

/** Clocks that run on although every act that would meet them is barred while a matter is interrupted, and why. */
const runsOn: Readonly<Record<string, string>> = {
  cutAgreement: 'The parties may agree among themselves meanwhile; their ten days are theirs, the cut waits.',
  secondCutAgreement: 'The same.',
}

test('a clock that could only be met by a step that is barred while a matter is interrupted stands still, or says why not', () => {
  const stuck = Object.entries(law.limits).filter(
    ([, { meets = [], backward }]) =>
      backward === undefined && meets.length > 0 && meets.every(({ act }) => barredActs.has(act)),
  )
  expect(stuck.length).toBeGreaterThan(8)
  expect(
    stuck.filter(([id, rule]) => rule.pauses === undefined && runsOn[id] === undefined).map(([id]) => id),
  ).toEqual([])
})

test('a clock that stands still is one that a barred step meets, or of the verification and the term before it', () => {
  /** Nothing is verified and nobody has to pay by himself while the matter may not go on. */
  const before = ['voluntaryPeriod', 'firstVerification', 'reverification', 'verificationOnCoercionRequest']
  const others = ['priceReview', 'draftPlan', 'selectionResult', 'reappraisal']
  for (const [id, { pauses, meets = [] }] of Object.entries(law.limits))
    if (pauses !== undefined && !before.includes(id) && !others.includes(id))
      expect([id, meets.some(({ act }) => barredActs.has(act))]).toEqual([id, true])
})
