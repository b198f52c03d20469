import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter'
import { usePerson } from './api/session.ts'
import { home, pageLoaders } from './page-loaders.ts'
import { ErrorFence } from './parts/error-fence.tsx'
import { Loading, Trouble } from './parts/notices.tsx'
import { NotFoundPage } from './shell/not-found-page.tsx'
import { Shell } from './shell/shell.tsx'
import { useSpeech } from './words/language.tsx'

const pages = Object.entries(pageLoaders).map(([address, load]) => ({ address, Page: lazy(load) }))

// What everybody may read: the law is public.
const open = ['/dang-nhap', '/tra-thoi-han', '/luat', '/tro-giup']

/** Every page by its address. Who is not signed in is asked to, and then comes back to where he wanted to go. */
export function Pages() {
  const { t } = useSpeech()
  const [path] = useLocation()
  const search = useSearch()
  const person = usePerson()
  if (person.isPending) return <Loading>{t.loading}</Loading>
  if (person.isLoadingError) return <Trouble error={person.error} retry={() => void person.refetch()} />
  const address = search === '' ? path : `${path}?${search}`
  const drawn = (
    // A page that fails leaves the menu standing, and the next page is tried anew.
    <ErrorFence key={path}>
      <Suspense fallback={<Loading>{t.loading}</Loading>}>
        <Switch>
          <Route path="/">
            <Redirect to={home} replace />
          </Route>
          {pages.map(({ address, Page }) => (
            <Route key={address} path={address} component={Page} />
          ))}
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </ErrorFence>
  )
  if (path === '/dang-nhap') return drawn
  if (person.data === null && !open.includes(path))
    return (
      <Redirect to={path === '/' ? '/dang-nhap' : `/dang-nhap?ve=${encodeURIComponent(address)}`} replace />
    )
  return <Shell person={person.data}>{drawn}</Shell>
}
