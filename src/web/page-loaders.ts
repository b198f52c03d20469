import type { ComponentType } from 'react'

/**
 * Every page by its address, in the order addresses are tried, and how its own part of the program is fetched. The one
 * list of pages: `pages.tsx` draws them, `first.ts` fetches the one that is asked for before it is drawn.
 */
export const pageLoaders: Readonly<Record<string, () => Promise<{ default: ComponentType }>>> = {
  '/dang-nhap': () => import('./session/sign-in-page.tsx').then((m) => ({ default: m.SignInPage })),
  '/viec-cua-toi': () => import('./worklist/worklist-page.tsx').then((m) => ({ default: m.WorklistPage })),
  '/viec': () => import('./matters/matters-page.tsx').then((m) => ({ default: m.MattersPage })),
  '/viec/moi': () => import('./intake/intake-page.tsx').then((m) => ({ default: m.IntakePage })),
  '/viec/:id': () => import('./matter/matter-page.tsx').then((m) => ({ default: m.MatterAtAddress })),
  '/cho-ky': () => import('./proposals/proposals-page.tsx').then((m) => ({ default: m.ProposalsPage })),
  '/lich': () => import('./schedule/schedule-page.tsx').then((m) => ({ default: m.SchedulePage })),
  '/nhat-ky': () => import('./journal/journal-page.tsx').then((m) => ({ default: m.JournalPage })),
  '/cai-dat': () => import('./settings/settings-page.tsx').then((m) => ({ default: m.SettingsPage })),
  '/ket-qua': () => import('./results/results-page.tsx').then((m) => ({ default: m.ResultsPage })),
  '/theo-doi': () => import('./watch/watch-page.tsx').then((m) => ({ default: m.WatchPage })),
  '/ke-hoach': () => import('./year-plan/year-plan-page.tsx').then((m) => ({ default: m.YearPlanPage })),
  '/kiem-tra': () => import('./compliance/compliance-page.tsx').then((m) => ({ default: m.CompliancePage })),
  '/phan-cong': () => import('./hand-over/hand-over-page.tsx').then((m) => ({ default: m.HandOverPage })),
  '/tra-thoi-han': () =>
    import('./calculator/calculator-page.tsx').then((m) => ({ default: m.CalculatorPage })),
  '/luat': () => import('./law/law-page.tsx').then((m) => ({ default: m.LawPage })),
  '/tro-giup': () => import('./help/help-page.tsx').then((m) => ({ default: m.HelpPage })),
}

/** Where the address without a name leads. */
export const home = '/viec-cua-toi'

/** Fetches the part of the program that draws the page at `path`; undefined where no page has that address. */
export function loadPage(path: string): Promise<unknown> | undefined {
  const parts = (path === '/' ? home : path).split('/')
  const isAt = (address: string) => {
    const named = address.split('/')
    return (
      named.length === parts.length && named.every((part, at) => part.startsWith(':') || part === parts[at])
    )
  }
  const address = Object.keys(pageLoaders).find(isAt)
  return address === undefined ? undefined : pageLoaders[address]?.()
}
