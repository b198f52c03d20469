import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { type Account, type AccountEntry, useAccounts } from '../api/accounts.ts'
import type { Person } from '../api/types.ts'
import { showMoment } from '../format/moment.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { Fold } from '../parts/fold.tsx'
import { Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { showRole } from '../words/roles.ts'
import { AccountForm } from './account-form.tsx'

/** The accounts of the office, for its administrators: opened, changed, deactivated, given a new password. */
export function AccountsCard({ person }: { person: Person }) {
  const { t } = useSpeech()
  const words = t.settings.accounts
  const read = useAccounts()
  const [edited, edit] = useState<string | null>(null)
  const [kept, keep] = useState<string | null>(null)
  const open = (account: string) => {
    keep(null)
    edit(account)
  }
  const close = () => edit(null)
  const done = (displayName: string) => {
    keep(displayName)
    close()
  }
  useFocusAfterForm(edited)
  return (
    <Card
      title={words.title}
      className="settings-card settings-wide"
      id="tai-khoan"
      aside={
        edited !== 'new' && (
          <Button data-opens="new" onClick={() => open('new')}>
            {words.add}
          </Button>
        )
      }
    >
      <p className="small muted">{words.what}</p>
      {kept !== null && (
        <p className="setting-kept" role="status" tabIndex={-1}>
          {words.kept(kept)}
        </p>
      )}
      {read.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : read.isLoadingError ? (
        <Trouble error={read.error} retry={() => void read.refetch()} />
      ) : (
        <>
          {edited === 'new' && (
            <section className="settings-change" aria-label={words.add}>
              <AccountForm
                account={null}
                accounts={read.data.accounts}
                isOwn={false}
                close={close}
                done={done}
              />
            </section>
          )}
          <ul className="accounts">
            {inOrder(read.data.accounts).map((account) => (
              <li key={account.id}>
                <AccountLine
                  account={account}
                  accounts={read.data.accounts}
                  isEdited={edited === account.id}
                  edit={() => open(account.id)}
                />
                {edited === account.id && (
                  <section className="settings-change" aria-label={words.changeOf(account.displayName)}>
                    <AccountForm
                      account={account}
                      accounts={read.data.accounts}
                      isOwn={account.id === person.id}
                      close={close}
                      done={done}
                    />
                  </section>
                )}
              </li>
            ))}
          </ul>
          <Changes history={read.data.history} accounts={read.data.accounts} />
        </>
      )}
    </Card>
  )
}

/**
 * A form that closes takes the focus with it: the focus goes to the sentence that says what was kept, else back to the
 * button that opened the form.
 */
function useFocusAfterForm(edited: string | null): void {
  const opened = useRef<string | null>(null)
  useEffect(() => {
    const find = (selector: string) => document.querySelector<HTMLElement>(`#tai-khoan ${selector}`)
    if (edited === null && opened.current !== null)
      (find('.setting-kept') ?? find(`[data-opens="${opened.current}"]`))?.focus()
    opened.current = edited
  }, [edited])
}

interface AccountLineProps {
  account: Account
  accounts: readonly Account[]
  isEdited: boolean
  edit: () => void
}

function AccountLine({ account, accounts, isEdited, edit }: AccountLineProps) {
  const { t } = useSpeech()
  const words = t.settings.accounts
  const { username, displayName, role, superior, active, openMatters } = account
  const above = accounts.find(({ id }) => id === superior)
  const facts = [
    username,
    showRole(role, t),
    ...(above === undefined ? [] : [words.under(above.displayName)]),
    ...(openMatters > 0 && active ? [words.openMatters(openMatters)] : []),
  ]
  return (
    <div className="account-line">
      <div>
        <strong>{displayName}</strong> {!active && <Chip tone="quiet">{words.inactive}</Chip>}
        <p className="small muted">{facts.join(' · ')}</p>
        {!active && openMatters > 0 && <p className="small">{words.waiting(openMatters)}</p>}
      </div>
      {!isEdited && (
        <Button data-opens={account.id} aria-label={words.changeOf(displayName)} onClick={edit}>
          {words.change}
        </Button>
      )}
    </div>
  )
}

const told = ['displayName', 'role', 'superior', 'active', 'password'] as const

function Changes({ history, accounts }: { history: readonly AccountEntry[]; accounts: readonly Account[] }) {
  const { t } = useSpeech()
  const words = t.settings.accounts
  if (history.length === 0) return null
  const nameOf = (id: unknown) => accounts.find((one) => one.id === id)?.displayName ?? words.nobody
  const show = (field: string, value: unknown) =>
    field === 'role' ? showRole(String(value), t) : field === 'superior' ? nameOf(value) : String(value)
  const tell = ({ before, after }: AccountEntry) => {
    if ('username' in after) return words.opened(String(after['username']))
    return told
      .filter((field) => field in after)
      .map((field) => {
        if (field === 'password') return words.passwordGiven
        if (field === 'active') return after[field] === true ? words.activated : words.deactivated
        const label = words.fields[field]
        return `${label}: ${show(field, before[field])} → ${show(field, after[field])}`
      })
      .join('; ')
  }
  return (
    <Fold summary={`${words.history} (${history.length})`}>
      <ul className="setting-history">
        {history.map((entry) => (
          <li key={entry.id}>
            {words.changedBy(entry.by, showMoment(entry.at))} {nameOf(entry.account)}
            <small>{tell(entry)}</small>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

/** Those in use before the others, each by name as Vietnamese orders it. */
function inOrder(accounts: readonly Account[]): Account[] {
  return [...accounts].sort(
    (one, other) =>
      Number(other.active) - Number(one.active) || one.displayName.localeCompare(other.displayName, 'vi'),
  )
}
