import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter'
import { usePerson } from './api/session.ts'
import { Loading, Trouble } from './parts/notices.tsx'
import { NotFoundPage } from './shell/not-found-page.tsx'
import { Shell } from './shell/shell.tsx'
import { useSpeech } from './words/language.tsx'

const SignInPage = lazy(() => import('./session/sign-in-page.tsx').then((m) => ({ default: m.SignInPage })))
const WorklistPage = lazy(() =>
  import('./worklist/worklist-page.tsx').then((m) => ({ default: m.WorklistPage })),
)
const MattersPage = lazy(() => import('./matters/matters-page.tsx').then((m) => ({ default: m.MattersPage })))
const MatterPage = lazy(() => import('./matter/matter-page.tsx').then((m) => ({ default: m.MatterPage })))
const ProposalsPage = lazy(() =>
  import('./proposals/proposals-page.tsx').then((m) => ({ default: m.ProposalsPage })),
)
const SchedulePage = lazy(() =>
  import('./schedule/schedule-page.tsx').then((m) => ({ default: m.SchedulePage })),
)
const JournalPage = lazy(() => import('./journal/journal-page.tsx').then((m) => ({ default: m.JournalPage })))
const SettingsPage = lazy(() =>
  import('./settings/settings-page.tsx').then((m) => ({ default: m.SettingsPage })),
)
const ResultsPage = lazy(() => import('./results/results-page.tsx').then((m) => ({ default: m.ResultsPage })))
const WatchPage = lazy(() => import('./watch/watch-page.tsx').then((m) => ({ default: m.WatchPage })))
const YearPlanPage = lazy(() =>
  import('./year-plan/year-plan-page.tsx').then((m) => ({ default: m.YearPlanPage })),
)
const CompliancePage = lazy(() =>
  import('./compliance/compliance-page.tsx').then((m) => ({ default: m.CompliancePage })),
)
const HandOverPage = lazy(() =>
  import('./hand-over/hand-over-page.tsx').then((m) => ({ default: m.HandOverPage })),
)
const IntakePage = lazy(() => import('./intake/intake-page.tsx').then((m) => ({ default: m.IntakePage })))
const CalculatorPage = lazy(() =>
  import('./calculator/calculator-page.tsx').then((m) => ({ default: m.CalculatorPage })),
)
const LawPage = lazy(() => import('./law/law-page.tsx').then((m) => ({ default: m.LawPage })))
const HelpPage = lazy(() => import('./help/help-page.tsx').then((m) => ({ default: m.HelpPage })))

// What everybody may read: the law is public.
const open = ['/dang-nhap', '/tra-thoi-han', '/luat', '/tro-giup']

/** Every page by its address. Who is not signed in is asked to, and then comes back to where he wanted to go. */
export function Pages() {
  const { t } = useSpeech()
  const [path] = useLocation()
  const search = useSearch()
  const person = usePerson()
  if (person.isPending) return <Loading>{t.loading}</Loading>
  if (person.isError) return <Trouble error={person.error} retry={() => void person.refetch()} />
  const address = search === '' ? path : `${path}?${search}`
  if (path === '/dang-nhap')
    return (
      <Suspense fallback={<Loading>{t.loading}</Loading>}>
        <SignInPage />
      </Suspense>
    )
  if (person.data === null && !open.includes(path))
    return (
      <Redirect to={path === '/' ? '/dang-nhap' : `/dang-nhap?ve=${encodeURIComponent(address)}`} replace />
    )
  return (
    <Shell person={person.data}>
      <Suspense fallback={<Loading>{t.loading}</Loading>}>
        <Switch>
          <Route path="/">
            <Redirect to="/viec-cua-toi" replace />
          </Route>
          <Route path="/viec-cua-toi" component={WorklistPage} />
          <Route path="/viec" component={MattersPage} />
          <Route path="/viec/moi" component={IntakePage} />
          <Route path="/viec/:id">{({ id }) => <MatterPage key={id} id={id} />}</Route>
          <Route path="/cho-ky" component={ProposalsPage} />
          <Route path="/lich" component={SchedulePage} />
          <Route path="/nhat-ky" component={JournalPage} />
          <Route path="/cai-dat" component={SettingsPage} />
          <Route path="/ket-qua" component={ResultsPage} />
          <Route path="/theo-doi" component={WatchPage} />
          <Route path="/ke-hoach" component={YearPlanPage} />
          <Route path="/kiem-tra" component={CompliancePage} />
          <Route path="/phan-cong" component={HandOverPage} />
          <Route path="/tra-thoi-han" component={CalculatorPage} />
          <Route path="/luat" component={LawPage} />
          <Route path="/tro-giup" component={HelpPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </Shell>
  )
}
