import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Role } from '../../src/engine/vocabulary.ts'
import { vietnamese } from '../../src/web/words/vietnamese.ts'
import { useDatabase } from '../support/database.ts'
import type { TestOffice } from '../support/open-http.ts'
import { openMatter } from '../support/open-matter.ts'
import { expectToFit, waitUntilDrawn } from '../support/page-waits.ts'
import { findBarriers, isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

/** A page with one who uses it (nobody: before signing in), its first heading, and where what it is about stands. */
interface Place {
  route: string
  who: Role | 'nobody'
  heading: string | RegExp
  shows: string
  /** Where the route is asked for with more than itself. */
  address?: string
}

const { places: names } = vietnamese
const places: Place[] = [
  { route: '/dang-nhap', who: 'nobody', heading: vietnamese.brand, shows: '#username' },
  {
    route: '/viec-cua-toi',
    who: 'officer',
    heading: names.worklist,
    shows: '.row-link >> text=178/QĐ-THADS',
  },
  { route: '/viec', who: 'officer', heading: names.matters, shows: '.row-link >> text=178/QĐ-THADS' },
  {
    route: '/lich',
    who: 'officer',
    heading: 'Tháng 12/2026',
    shows: '.day-list >> text=Giải quyết thắc mắc',
  },
  {
    route: '/tra-thoi-han',
    who: 'officer',
    heading: names.calculator,
    shows: '.answer-day',
    address: '/tra-thoi-han?quytac=firstVerification&ngay=2026-12-01',
  },
  { route: '/luat', who: 'officer', heading: vietnamese.law.title, shows: '.rule' },
  { route: '/tro-giup', who: 'officer', heading: names.help, shows: '.glossary dt' },
  { route: '/viec/moi', who: 'registrar', heading: names.intake, shows: 'text=Số tiền phải thi hành' },
  { route: '/cho-ky', who: 'head', heading: vietnamese.proposals.title, shows: '.reader .preview' },
  { route: '/ket-qua', who: 'head', heading: vietnamese.results.title, shows: 'text=Chỉ tiêu 83,45%' },
  {
    route: '/theo-doi',
    who: 'head',
    heading: vietnamese.watch.title,
    shows: 'td >> text=Trần Văn Kiểm Thử',
    address: '/theo-doi?ds=centralSteering',
  },
  {
    route: '/ke-hoach',
    who: 'head',
    heading: vietnamese.yearPlan.title,
    shows: 'text=Kiểm kê kho vật chứng',
  },
  { route: '/phan-cong', who: 'head', heading: names.handOver, shows: 'th >> text=Tên của officer' },
  {
    route: '/cai-dat',
    who: 'head',
    heading: vietnamese.settings.title,
    shows: 'text=Không: thứ Bảy vẫn là ngày nghỉ cuối tuần',
  },
  { route: '/nhat-ky', who: 'examiner', heading: vietnamese.journal.title, shows: '.journal-line' },
  {
    route: '/kiem-tra',
    who: 'examiner',
    heading: vietnamese.compliance.title,
    shows: '.matrix td .text-button',
  },
]

/** Where each tab of a matter shows what it is about. */
const tabs: Record<keyof typeof vietnamese.matter.tabs, string> = {
  overview: '.limits .limit',
  record: '.record .entry',
  assets: '.asset-steps li',
  money: '.pane td >> text=Người mua nộp đủ tiền',
  papers: '.pane td >> text=178/QĐ-THADS',
  notes: '.notes >> text=Đã gọi điện',
  chart: '.react-flow__node',
  plan: '.plan-card >> text=Thêm bước',
}

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]

describe.skipIf(isSkipped)(`every page of the address book${needs}`, () => {
  const database = useDatabase()
  let office: TestOffice
  let pages: TestPages
  let matter: string

  usePages(database, async (desk) => {
    ;({ office, pages } = desk)
    desk.http.setClock('2026-12-01T12:00:00+07:00')
    matter = await fillOffice(office)
  })

  test('no page is left out: each route of the pages is tried, with every tab of a matter', () => {
    const drawn = readFileSync('src/web/pages.tsx', 'utf8')
    const loaded = readFileSync('src/web/page-loaders.ts', 'utf8')
    const routes = [...drawn.matchAll(/<Route path="([^"]+)"/g), ...loaded.matchAll(/^ {2}'(\/[^']*)': /gm)]
    // Besides: one <Route> for all of that list, and one for addresses that are none.
    expect(drawn.match(/<Route\b/g)?.length).toBe([...drawn.matchAll(/<Route path="/g)].length + 2)
    expect(loaded.match(/\bimport\(/g)?.length).toBe(routes.length - 1)
    const tried = ['/', ...places.map(({ route }) => route), '/viec/:id']
    expect(tried.sort()).toEqual(routes.map(([, path]) => path).sort())
    const shown = readFileSync('src/web/matter/matter-page.tsx', 'utf8').matchAll(/key: '(\w+)'/g)
    expect([...shown].map(([, key]) => key)).toEqual(Object.keys(tabs))
  })

  /** Waits until a page stands as it is meant to be read: its heading, what it is about, and nothing on its way. */
  async function waitFor(page: Page, { heading, shows }: Pick<Place, 'heading' | 'shows'>): Promise<void> {
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await page.locator(shows).filter({ visible: true }).first().waitFor()
    await waitUntilDrawn(page)
    expect(await page.locator('.notice-trouble').count()).toBe(0)
  }

  /** What keeps somebody from using a page as it stands. */
  async function findFaults(page: Page, what: string, { width }: { width: number }): Promise<string[]> {
    const barriers = await findBarriers(page)
    const tooWide = await expectToFit(page).then(
      () => [],
      (error: Error) => [`${what} at ${width}: ${error.message}`],
    )
    return [...barriers.map((one) => `${what} at ${width}: ${one}`), ...tooWide]
  }

  /** What keeps somebody from choosing in the first list of a page that folds. */
  async function findFaultsOfList(page: Page, what: string): Promise<string[]> {
    const fields = page.locator('.ant-select:not(.ant-select-disabled)').filter({ visible: true })
    if ((await fields.count()) === 0) return []
    await fields.first().click()
    const list = page.locator('.ant-select-dropdown [role="listbox"]')
    await list.waitFor()
    const faults = (await findBarriers(page)).map((one) => `${what}, its list open: ${one}`)
    if ((await list.getAttribute('aria-label')) === null) faults.push(`${what}: its open list has no name`)
    await page.keyboard.press('Escape')
    return faults
  }

  test.each([...new Set(places.map(({ who }) => who))])(
    'axe finds nothing serious on the pages of %s with their data, a list to choose from open too, and nothing is wider than the screen, on a desk and on a telephone',
    async (who) => {
      const found: string[] = []
      for (const size of sizes) {
        const page =
          who === 'nobody' ? await pages.open('/dang-nhap', size) : await pages.signIn(office, who, '/', size)
        for (const place of places.filter((one) => one.who === who)) {
          await page.goto(new URL(place.address ?? place.route, page.url()).href)
          await waitFor(page, place).catch((error: Error) => {
            throw new Error(
              `${place.route} at ${size.width} does not show what it is about: ${error.message}`,
            )
          })
          found.push(...(await findFaults(page, place.route, size)))
          found.push(...(await findFaultsOfList(page, `${place.route} at ${size.width}`)))
        }
        await page.context().close()
      }
      expect(found).toEqual([])
    },
  )

  test('axe finds nothing serious on any tab of a matter, on a desk and on a telephone', async () => {
    const found: string[] = []
    for (const size of sizes) {
      const page = await pages.signIn(office, 'officer', `/viec/${matter}`, size)
      await page.locator('.matter-head').waitFor()
      for (const [key, shows] of Object.entries(tabs)) {
        const tab = page.locator(`.matter-main [data-node-key="${key}"]`)
        // The end of the next tab is beyond the edge of a telephone until the row is swiped: its beginning is touched.
        await (size.width < 720 ? tab.tap({ position: { x: 12, y: 12 } }) : tab.click())
        await waitFor(page, { heading: /178\/QĐ-THADS/, shows }).catch((error: Error) => {
          throw new Error(`tab ${key} at ${size.width} does not show what it is about: ${error.message}`)
        })
        found.push(...(await findFaults(page, `tab ${key}`, size)))
      }
      await page.context().close()
    }
    expect(found).toEqual([])
  })

  test('an address that is none says so, and leads back', async () => {
    const page = await pages.signIn(office, 'officer', '/khong-co-trang-nay')
    for (const size of sizes) {
      await page.setViewportSize(size)
      await waitFor(page, {
        heading: vietnamese.errors.noPage,
        shows: `text=${vietnamese.errors.toWorklist}`,
      })
      expect(await findFaults(page, 'no page', size)).toEqual([])
    }
    await page.context().close()
  })

  test('the address of the whole leads to the worklist', async () => {
    const page = await pages.signIn(office, 'officer', '/')
    await page.waitForURL('**/viec-cua-toi')
    await page.context().close()
  })
})

/** An office where every page has something to show; hands back the matter that has the most. */
async function fillOffice(office: TestOffice): Promise<string> {
  const post = async (as: Role, url: string, body: object) => {
    const answer = await office.as(as, { method: 'POST', url: `/api/v1${url}`, body })
    expect(answer.status, `${url}: ${answer.text}`).toBe(201)
    return answer.body
  }
  const matter = await openMatter(office, { groups: ['centralSteering'] })
  await matter.walkTo('BUYER_PAYS')
  await matter.mustGive('officer', { act: 'NOTE', on: '2026-12-01', data: { text: 'Đã gọi điện' } })
  await post('officer', '/appointments', {
    caseId: matter.id,
    startsAt: '2026-12-01T14:00:00+07:00',
    title: 'Giải quyết thắc mắc',
  })
  // One that fell behind: the worklist and the compliance have something to tell.
  const behind = await openMatter(office)
  await behind.walkTo('SEND_TO_PROCURACY')
  const proposed = await openMatter(office)
  await proposed.walkTo('RECEIVE_REQUEST')
  await post('clerk', `/cases/${proposed.id}/proposals`, {
    act: 'ISSUE_ENFORCEMENT_DECISION',
    on: '2026-07-10',
    data: { number: '77/QĐ-THADS' },
  })
  await post('head', '/reports/targets', {
    year: 2027,
    measure: 'matters',
    rate: 8345,
    source: 'Quyết định giao',
  })
  const plan = await post('head', '/work-plans', {
    year: 2027,
    title: 'Công tác trọng tâm năm 2027',
    number: '4747/KH-THADS',
    issuedOn: '2026-10-15',
  })
  await post('head', `/work-plans/${plan['id']}/tasks`, {
    title: 'Kiểm kê kho vật chứng',
    measure: 'told',
    account: office.account('clerk'),
    dueOn: '2026-12-31',
  })
  return matter.id
}
