import { beforeAll, describe, expect, test } from 'vitest'
import { complianceSetting } from '../../src/compliance/compliance-setting.ts'
import { listAllFindings } from '../../src/compliance/list-findings.ts'
import { readMatrix } from '../../src/compliance/matrix.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { lateFiles, published, writeInspectedOffice } from './inspected-office.ts'
import { writeStories } from './office.ts'

const database = useDatabase()
const now = '2024-06-24T05:00:00Z'
const setting = complianceSetting({}, '2024-06-24')
let http: TestHttp
let inspected: { office: TestOffice; ids: string[] }
let kept: { office: TestOffice; ids: string[] }

const build = async (keptInTime: boolean) => {
  const office = await http.openOffice()
  return { office, ids: await writeStories(database.app.db, office, writeInspectedOffice(keptInTime), now) }
}
const findIn = ({ office }: { office: TestOffice }) =>
  inOffice(database.app.db, { officeId: office.id }, (trx) => listAllFindings(trx, office.id, setting, {}))

beforeAll(async () => {
  http = await openHttp(database)
  inspected = await build(false)
  kept = await build(true)
})

describe('an office of 159 files built to a published inspection', () => {
  test('the report names exactly the 27: which file, which rule, which act', async () => {
    const place = new Map(inspected.ids.map((id, index) => [id, index]))
    const found = (await findIn(inspected)).map((one) => ({
      file: place.get(one.case.id),
      kind: one.kind.id,
      ref: one.ref,
      state: one.state,
      act: one.act?.act,
    }))
    const expected = [
      ...lateFiles.verification.map((file) => ({ file, kind: 'K06', ref: 'V03', act: 'VERIFY_CONDITIONS' })),
      ...lateFiles.appraisal.map((file) => ({
        file,
        kind: 'K16',
        ref: 'A02',
        act: 'SIGN_APPRAISAL_CONTRACT',
      })),
      ...lateFiles.auction.map((file) => ({ file, kind: 'K18', ref: 'B02', act: 'SIGN_AUCTION_CONTRACT' })),
    ].map((one) => ({ ...one, state: 'late' }))
    const inOrder = <T extends { file: number | undefined; kind: string }>(all: T[]) =>
      all.sort((one, other) => (one.file ?? 0) - (other.file ?? 0) || one.kind.localeCompare(other.kind))
    expect(inOrder(found)).toEqual(inOrder(expected as typeof found))
    expect(found).toHaveLength(27)
  })

  test('nothing is named on the same office kept in time', async () => {
    expect(await findIn(kept)).toEqual([])
  })

  test('the matrix says of how many: 22 of 159, 1 of 60, 4 of 60', async () => {
    const { kinds, total } = await inOffice(database.app.db, { officeId: inspected.office.id }, (trx) =>
      readMatrix(trx, inspected.office.id, setting, { from: '2023-10-01', to: '2024-09-30' }),
    )
    const ruleOf = (kind: string, rule: string) =>
      kinds.find(({ id }) => id === kind)?.rules.find(({ id }) => id === rule)?.total
    expect(ruleOf('K06', 'firstVerification')).toMatchObject({ due: published.files, late: 22, overdue: 0 })
    expect(ruleOf('K16', 'appraisalContract')).toMatchObject({ due: published.seizures, late: 1 })
    expect(ruleOf('K18', 'auctionContract')).toMatchObject({ due: published.seizures, late: 4 })
    expect([total.late, total.overdue, total.overridden, total.watch]).toEqual([27, 0, 0, 0])
  })
})
