import { showDay } from '../format/day.ts'
import { standingOf } from '../format/lateness.ts'
import { usePrinting } from '../parts/use-printing.ts'
import { nameChoice } from '../words/choices.ts'
import { useSpeech } from '../words/language.tsx'
import { useAssetState } from './assets-tab.tsx'
import { useDesk } from './desk.tsx'
import { MoneyTable } from './money-tab.tsx'
import { byDueDay, isOpen } from './next-limit.ts'
import { RecordList } from './record-tab.tsx'

/** What is printed beside the head of a matter: limits, money, assets, record. Drawn only while printing. */
export function PrintSummary() {
  const isPrinting = usePrinting()
  return isPrinting ? <Summary /> : null
}

function Summary() {
  const { t, say } = useSpeech()
  const { matter, names, asOf, today, person } = useDesk()
  const state = useAssetState()
  const open = matter.limits.filter(isOpen).sort(byDueDay)
  return (
    <div className="print-summary">
      <h2>{t.limits.title}</h2>
      <table className="plain">
        <tbody>
          {open.map((limit) => (
            <tr key={limit.key}>
              <td>
                {say(limit.label)} <small>{names.shortSubject(limit)}</small>
              </td>
              <td>{showDay(limit.due)}</td>
              <td>{standingOf(limit, asOf, t).text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t.money.title}</h2>
      <MoneyTable />
      {matter.view.assets.length > 0 && <h2>{t.matter.tabs.assets}</h2>}
      <ul>
        {matter.view.assets.map((asset) => (
          <li key={asset.id}>
            {names.asset(asset.id)}: {nameChoice(asset.kind, t).toLowerCase()},{' '}
            {state(asset.state).toLowerCase()}
          </li>
        ))}
      </ul>
      <h2>{t.record.title}</h2>
      <RecordList entries={[...matter.acts].reverse()} />
      <p className="print-foot">{t.matter.printedOn(showDay(today), person.displayName)}</p>
    </div>
  )
}
