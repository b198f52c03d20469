import { useEffect } from 'react'
import { mayDo, usePerson } from '../api/session.ts'
import { Card } from '../parts/card.tsx'
import { Loading } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { useSpeech } from '../words/language.tsx'
import { showRole } from '../words/roles.ts'
import { AccountsCard } from './accounts-card.tsx'
import { FeedCard } from './feed-card.tsx'
import { OfficeCard } from './office-card.tsx'
import { PasswordCard } from './password-card.tsx'
import { RemindersCard } from './reminders-card.tsx'
import { ThresholdsCard } from './thresholds-card.tsx'

/** "Cài đặt": what a person chooses for himself, and how the office reads what the law leaves open. */
export function SettingsPage() {
  const { t } = useSpeech()
  const person = usePerson().data ?? null
  usePageTitle(t.settings.title)
  // Links lead to a part of this page, which is drawn only now.
  useEffect(() => {
    const part = window.location.hash.slice(1)
    if (person !== null && part !== '') document.getElementById(part)?.scrollIntoView()
  }, [person])
  if (person === null) return <Loading>{t.loading}</Loading>
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t.settings.title}</h1>
        <p className="muted">
          {person.displayName}, {showRole(person.role, t).toLowerCase()}
        </p>
      </div>
      <div className="settings">
        <div className="settings-stack">
          <RemindersCard person={person} />
          <Card title={t.settings.languageTitle} className="settings-card">
            <p className="small muted">{t.settings.languageWhat}</p>
            <LanguageSwitch />
          </Card>
        </div>
        <div className="settings-stack">
          <FeedCard />
          <PasswordCard />
        </div>
        {mayDo(person, 'keepsAccounts') && <AccountsCard person={person} />}
        <ThresholdsCard />
        <OfficeCard />
      </div>
    </div>
  )
}
