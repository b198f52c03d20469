import '@fontsource/be-vietnam-pro/vietnamese-400.css'
import '@fontsource/be-vietnam-pro/vietnamese-500.css'
import '@fontsource/be-vietnam-pro/vietnamese-600.css'
import '@fontsource/be-vietnam-pro/latin-400.css'
import '@fontsource/be-vietnam-pro/latin-500.css'
import '@fontsource/be-vietnam-pro/latin-600.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/parts.css'
import './styles/lists.css'
import './styles/matter.css'
import './styles/acts.css'
import './styles/office.css'
import './styles/follow.css'
import './styles/calendar.css'
import './styles/law.css'
import './styles/compliance.css'
import './styles/journal.css'
import './styles/schedule.css'
import './styles/settings.css'
import './styles/print.css'
import { readEarly } from './api/early.ts'
import { home, loadPage } from './page-loaders.ts'

// Addresses of the first pages stood after a "#"; links and bookmarks that were kept go on working.
if (window.location.hash.startsWith('#/'))
  window.history.replaceState(null, '', window.location.hash.slice(1))

// Everything the first page needs is asked for at once, not one after the other: the application, the page's own part of
// it, who is there, and what he will see first. A part that does not come is asked for again by whoever needs it.
const { pathname } = window.location
askFirst(pathname)
void import('./main.tsx')
void loadPage(pathname)?.catch(() => {})

function askFirst(path: string): void {
  const isWorklist = path === '/' || path === home
  // The cookie of the session is not for scripts to read: the document says whether it came along.
  const isSignedIn = document.documentElement.dataset['session'] === 'yes'
  const ofPerson = [
    ...(isWorklist ? ['/worklist'] : []),
    '/notifications',
    '/law/rules',
    '/law/acts',
    '/law/intake',
  ]
  for (const read of ['/me', ...(isSignedIn ? ofPerson : [])]) readEarly(read)
}
