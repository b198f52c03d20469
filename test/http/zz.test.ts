import { afterAll, beforeAll, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter } from '../support/open-matter.ts'
const database = useDatabase()
let http: TestHttp
let office: TestOffice
beforeAll(async () => { http = await openHttp(database); office = await http.openOffice() })
afterAll(() => http.close())
test('x', async () => {
  const m = await openMatter(office)
  for (const data of [{ Vs: -6.9676107513162965e+109 }, { 'L/ys': 'a' }, { '\\b+8"': 1 }, {"R'87M":4185017900690185,"\"r::n\"":"4E)"}, {"\\b+8\"":-4.0168083016124e-95}, {";viMJbd":4.272933729917727e-271}]) {
    const a = await m.give('officer', { act: 'COMPLETE', on: '2026-10-25', data })
    console.log(a.status, JSON.stringify(data))
  }
  const a = await m.give('officer', {"act":"COMPLETE","on":"2026-10-25","data":{"s":"xQB\\@>8K@D","\\b+8\"":-4.0168083016124e-95,"R'87M":4185017900690185,"\"r::n\"":"4E)","Vs":-6.9676107513162965e+109,"*mi,":"-(N|","L/ys":"FX4",";viMJbd":4.272933729917727e-271},"override":{"reason":"{kIfA"}} as never)
  console.log(a.status)
  console.log(http.log.filter((l) => l.includes('failed')).join('').slice(0, 3000))
})
