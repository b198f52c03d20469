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
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

// Addresses of the first pages stood after a "#"; links and bookmarks that were kept go on working.
if (window.location.hash.startsWith('#/'))
  window.history.replaceState(null, '', window.location.hash.slice(1))

// The page that is asked for comes while it is still being asked who is there; nine times of ten that is the worklist.
if (/^\/(?:viec-cua-toi)?$/.test(window.location.pathname)) void import('./worklist/worklist-page.tsx')

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App nonce={nonce} />
    </StrictMode>,
  )
