import { useQuery } from '@tanstack/react-query'
import { read } from '../api/client.ts'
import { showDay } from '../format/day.ts'
import { groupDigits, showMoney } from '../format/money.ts'
import { Card } from '../parts/card.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { useDesk } from './desk.tsx'

interface MoneyEntry {
  seq: number
  act: string
  on: string
  amount?: number
  obligation?: string
}

/** The money of a matter: what each obligation asks, what came in, what went out, what is held, entry by entry. */
export function MoneyTab() {
  const { t } = useSpeech()
  return (
    <>
      <Card title={t.money.title} aside={t.fields.dong}>
        <MoneyTable />
      </Card>
      <Card title={t.money.entries}>
        <Entries />
      </Card>
    </>
  )
}

/** What each obligation asks, what came in and went out, and what is held. */
export function MoneyTable() {
  const { t, say } = useSpeech()
  const { matter, law } = useDesk()
  const { obligations } = matter.view
  return (
    <>
      <div className="table-scroll">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t.money.obligation}</th>
              {[t.money.due, t.money.collected, t.money.disbursed].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {obligations.map((one) => (
              <tr key={one.ref}>
                <td>
                  {say(law.obligation(one.type))}
                  {one.performed && <small> {t.money.performed}</small>}
                </td>
                <td className="number">{one.amount === undefined ? '–' : groupDigits(one.amount)}</td>
                <td className="number">{groupDigits(one.collected)}</td>
                <td className="number">{groupDigits(one.disbursed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoneyHeld />
    </>
  )
}

/** How much of what came in is still held, and how much of that may be paid out. */
export function MoneyHeld() {
  const { t } = useSpeech()
  const { money } = useDesk().matter.view
  return (
    <p className="money-held">
      {t.money.held} <strong>{showMoney(money.in - money.out)}</strong>, {t.money.payable}{' '}
      {showMoney(Math.max(0, money.payable - money.out))}.
    </p>
  )
}

function Entries() {
  const { t, say } = useSpeech()
  const { caseId, law, names, asOf, matter } = useDesk()
  const entries = useQuery({
    queryKey: ['matter', caseId, 'money', asOf, matter.view.revision],
    queryFn: async () => (await read<{ entries: MoneyEntry[] }>(`/cases/${caseId}/money`, { asOf })).entries,
  })
  if (entries.isPending) return <Loading>{t.loading}</Loading>
  if (entries.isLoadingError) return <Trouble error={entries.error} retry={() => void entries.refetch()} />
  if (entries.data.length === 0) return <Empty>{t.money.noEntries}</Empty>
  return (
    <div className="table-scroll">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t.money.day}</th>
            <th scope="col">{t.money.act}</th>
            <th scope="col" className="number">
              {t.money.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.data.map((entry) => (
            <tr key={entry.seq}>
              <td>{showDay(entry.on)}</td>
              <td>
                {say(law.act(entry.act))}
                {entry.obligation && <small> {names.obligation(entry.obligation)}</small>}
              </td>
              <td className="number">{entry.amount === undefined ? '–' : groupDigits(entry.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
