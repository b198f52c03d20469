import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { DecidedHistory } from '../../src/cases/decide-history.ts'
import { complianceSetting } from '../../src/compliance/compliance-setting.ts'
import { type FindingLine, listAllFindings } from '../../src/compliance/list-findings.ts'
import { inOffice } from '../../src/db/in-office.ts'
import type { ComplianceKind } from '../../workflows/compliance/kind.ts'
import { complianceKinds, views } from '../../workflows/compliance/kinds.ts'
import { examples } from '../law/all-examples.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestOffice } from '../support/open-http.ts'
import type { Given } from '../support/pure-case.ts'
import { later } from '../support/sample-data.ts'
import { decideExample, type Step, writeDecided } from './write-example.ts'

vi.setConfig({ testTimeout: 240_000 })

const database = useDatabase()
let office: TestOffice
const kinds = Object.entries(complianceKinds) as [string, ComplianceKind][]
const all = Object.values(examples).flat()

beforeAll(async () => {
  const http = await openHttp(database)
  office = await http.openOffice()
  await http.close()
})

const findings = (today: string, cases: readonly string[]): Promise<FindingLine[]> =>
  inOffice(database.app.db, { officeId: office.id }, (trx) =>
    listAllFindings(trx, office.id, complianceSetting({}, today), { cases }),
  )

/** The examples of the law as histories, decided when they are first asked for; those that cannot be are left out. */
function* histories(): Generator<DecidedHistory> {
  for (const [place, { matter, given }] of all.entries()) {
    let known = decided.get(place)
    if (known === undefined) {
      known = tryTo(() =>
        decideExample(
          office,
          matter,
          given.map((one) => ({ given: one })),
        ),
      )
      decided.set(place, known)
    }
    if (known !== null) yield known
  }
}
const decided = new Map<number, DecidedHistory | null>()

function tryTo<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

describe('each kind finds an example that is late, and not one that is kept in time', () => {
  test.each(kinds.filter(([, { limits }]) => limits !== undefined))(
    '%s, by its clocks',
    async (id, { limits = [] }) => {
      const names: readonly string[] = limits
      let shown: { history: DecidedHistory; key: string; due: string } | undefined
      for (const history of histories()) {
        const open = history.limits.find(
          (one) =>
            one.status === 'open' &&
            names.includes(one.rule) &&
            one.pausedFrom === undefined &&
            one.opensOn <= one.due,
        )
        if (open === undefined) continue
        shown = { history, key: open.key, due: open.due }
        break
      }
      if (shown === undefined) throw new Error(`No example of the law leaves a clock of ${id} open.`)
      const { history, key, due } = shown
      await writeDecided(database.app.db, office.id, [history]).catch((failure: unknown) => {
        if (!/duplicate key/.test(String(failure))) throw failure
      })
      const about = (lines: FindingLine[]) => lines.filter((one) => one.id === `${history.id}~limit~${key}`)
      expect(about(await findings(due, [history.id]))).toEqual([])
      const [late] = about(await findings(later(due, 10), [history.id]))
      expect(late).toMatchObject({ kind: { id }, state: 'overdue', due })
      expect(late?.articles.length).toBeGreaterThan(0)
    },
  )

  test('K14, by a bar that a head set aside', async () => {
    const bars: readonly string[] = complianceKinds.K14.bars
    for (const { matter, given, refused = [] } of all)
      for (const { act } of refused) {
        const steps: Step[] = given.map((one) => ({ given: one }))
        const barred = tryTo(() => decideExample(office, matter, [...steps, { given: act, override: true }]))
        const last = barred?.acts.at(-1)?.act.overridden ?? []
        if (barred === null || !last.some(({ requirement }) => bars.includes(requirement))) continue
        const kept = decideExample(office, matter, steps)
        await writeDecided(database.app.db, office.id, [barred, kept])
        const isForbidden = ({ kind, state }: FindingLine) => kind.id === 'K14' && state === 'overridden'
        expect((await findings(act[1], [barred.id])).filter(isForbidden)).toHaveLength(1)
        expect((await findings(act[1], [kept.id])).filter(isForbidden)).toHaveLength(0)
        return
      }
    throw new Error('No example of the law refuses coercion at a forbidden time.')
  })
})

// The road of the 2008 law up to means found, in time; each step on a literal day.
const verified2024 = (result: 'hasMeans' | 'noMeans' = 'hasMeans'): Given[] => [
  ['RECEIVE_REQUEST', '2024-03-04', {}, { as: 'registrar' }],
  ['ISSUE_ENFORCEMENT_DECISION', '2024-03-06', {}, { as: 'head' }],
  ['ASSIGN_OFFICER', '2024-03-06', {}, { as: 'head' }],
  ['OPEN_FILE', '2024-03-07'],
  ['SERVE_NOTICE', '2024-03-08', { recipient: 'd1', validOn: '2024-03-08' }],
  ['SERVE_NOTICE', '2024-03-08', { recipient: 'c1', validOn: '2024-03-08' }],
  ['SEND_TO_PROCURACY', '2024-03-08'],
  ['VERIFY_CONDITIONS', '2024-03-25', { result }],
]
const collect = (on: string, data: object = {}): Given => [
  'COLLECT',
  on,
  { obligation: 'o1', amount: 1_000_000, ...data },
  { as: 'accountant' },
]
const matter = { judged: '2024-01-05' }
const plain = (given: readonly Given[]): Step[] => given.map((one) => ({ given: one }))

/** Of every view: a history it finds, one it does not, and the day that is looked from. */
const shown: Record<
  string,
  { matter?: Parameters<typeof decideExample>[1]; on: string; found: Step[]; kept: Step[] }
> = {
  leftOut: {
    matter: {
      ...matter,
      kind: 'exOfficio',
      obligations: [
        { ref: 'o1', type: 'payMoney', amount: 5_000_000, from: 'd1', to: 'c1' },
        { ref: 'o2', type: 'payMoney', amount: 9_000_000, from: 'd1', to: 'c1' },
      ],
    },
    on: '2024-03-20',
    found: plain([
      ['RECEIVE_JUDGMENT', '2024-03-04', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2024-03-06', { obligations: ['o1'] }, { as: 'head' }],
    ]),
    kept: plain([
      ['RECEIVE_JUDGMENT', '2024-03-04', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2024-03-06', {}, { as: 'head' }],
    ]),
  },
  creditorNotTold: {
    matter,
    on: '2024-10-10',
    found: plain([...verified2024('noMeans'), ['VERIFY_CONDITIONS', '2024-09-20', { result: 'noMeans' }]]),
    kept: plain([
      ...verified2024('noMeans'),
      ['VERIFY_CONDITIONS', '2024-09-20', { result: 'noMeans' }],
      ['SERVE_NOTICE', '2024-09-24', { recipient: 'c1', validOn: '2024-09-24' }],
    ]),
  },
  assetHeld: {
    matter,
    on: '2024-07-01',
    found: plain([
      ...verified2024(),
      ['DECIDE_COERCION', '2024-04-02', { measure: 'seizure' }],
      ['SEIZE', '2024-05-06', { kind: 'realEstate' }, { asset: 'a1' }],
      ['VERIFY_CONDITIONS', '2024-06-03', { result: 'noMeans' }],
      ['DECLARE_NOT_ENFORCEABLE', '2024-06-06', { ground: 'noIncomeNoAsset' }, { as: 'head' }],
    ]),
    kept: plain([
      ...verified2024('noMeans'),
      ['DECLARE_NOT_ENFORCEABLE', '2024-03-28', { ground: 'noIncomeNoAsset' }, { as: 'head' }],
    ]),
  },
  notCoerced: {
    matter,
    on: '2024-05-24',
    found: plain(verified2024()),
    kept: plain([...verified2024(), ['DECIDE_COERCION', '2024-04-02', { measure: 'seizure' }]]),
  },
  unclaimed: {
    matter,
    on: '2024-05-10',
    found: plain([
      ...verified2024(),
      collect('2024-04-02'),
      ['SEND_REQUEST', '2024-04-04', { matter: 'collectMoney', receivedOn: '2024-04-04' }],
    ]),
    kept: plain([
      ...verified2024(),
      collect('2024-04-02'),
      ['SEND_REQUEST', '2024-04-04', { matter: 'collectMoney', receivedOn: '2024-04-04' }],
      ['DISBURSE', '2024-04-10', { obligation: 'o1', amount: 1_000_000 }, { as: 'accountant' }],
    ]),
  },
  fundLate: {
    matter,
    on: '2024-05-10',
    found: plain([...verified2024(), collect('2024-04-04', { collectedOn: '2024-04-02' })]),
    kept: plain([...verified2024(), collect('2024-04-03', { collectedOn: '2024-04-02' })]),
  },
  receiptGap: {
    matter,
    on: '2024-05-10',
    found: plain([
      ...verified2024(),
      collect('2024-04-02', { receipt: 'A0000001' }),
      collect('2024-04-03', { receipt: 'A0000003' }),
    ]),
    kept: plain([
      ...verified2024(),
      collect('2024-04-02', { receipt: 'B0000001' }),
      collect('2024-04-03', { receipt: 'B0000002' }),
    ]),
  },
  afterMonth: {
    matter,
    on: '2024-05-10',
    found: [...plain(verified2024()), { given: collect('2024-03-29'), recordedOn: '2024-04-02' }],
    kept: [...plain(verified2024()), { given: collect('2024-03-29'), recordedOn: '2024-04-01' }],
  },
  fileNotClosed: {
    matter: { ...matter, amount: 1_000_000 },
    on: '2024-06-10',
    found: plain([
      ...verified2024(),
      collect('2024-04-02'),
      ['DISBURSE', '2024-04-04', { obligation: 'o1', amount: 1_000_000 }, { as: 'accountant' }],
      ['COMPLETE', '2024-04-08'],
    ]),
    kept: plain([
      ...verified2024(),
      collect('2024-04-02'),
      ['DISBURSE', '2024-04-04', { obligation: 'o1', amount: 1_000_000 }, { as: 'accountant' }],
      ['COMPLETE', '2024-04-08'],
      ['CLOSE_FILE', '2024-04-09', { step: 'fileSigned' }],
      ['CLOSE_FILE', '2024-04-10', { step: 'fileChecked' }, { as: 'examiner' }],
      ['CLOSE_FILE', '2024-04-11', { step: 'fileApproved' }, { as: 'head' }],
    ]),
  },
  overAYear: {
    matter,
    on: '2025-03-07',
    found: plain(verified2024()),
    kept: plain(verified2024('noMeans')),
  },
  largeCredit: {
    matter: { ...matter, groups: ['bankCredit'], amount: 20_000_000_000 },
    on: '2024-08-01',
    found: plain(verified2024()),
    kept: plain([...verified2024(), ['NOTE', '2024-07-29', { text: 'Đã làm việc với ngân hàng' }]]),
  },
  longCredit: {
    matter: { ...matter, groups: ['bankCredit'] },
    on: '2027-03-08',
    found: plain(verified2024()),
    kept: plain([...verified2024(), ['NOTE', '2027-03-01', { text: 'Đã làm việc với ngân hàng' }]]),
  },
}

describe('each view', () => {
  test('has an example', () => {
    expect(Object.keys(shown).sort()).toEqual(views.map(({ view }) => view.id).sort())
  })

  test.each(Object.entries(shown))(
    '%s finds its example and not the one kept',
    async (id, { matter: of, on, found, kept }) => {
      const [late, inTime] = [decideExample(office, of, found), decideExample(office, of, kept)]
      await writeDecided(database.app.db, office.id, [late, inTime])
      const view = async (one: DecidedHistory, today: string) =>
        (await findings(today, [one.id])).filter(({ rule }) => rule === id)
      const lines = await view(late, on)
      expect(lines).toHaveLength(1)
      expect(lines[0]?.kind.id).toBe(views.find((one) => one.view.id === id)?.kind)
      expect(await view(inTime, on)).toEqual([])
    },
  )
})
