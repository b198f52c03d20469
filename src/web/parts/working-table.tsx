import type { ExplainedDue } from '../api/types.ts'
import { showDayWithWeekday, useSpeech } from '../words/language.tsx'

/** The working of a due day, line by line: day, running count, why. */
export function WorkingTable({ explained }: { explained: Pick<ExplainedDue, 'due' | 'working'> }) {
  const { t, say } = useSpeech()
  const { day, count, why } = t.limits.workingColumns
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
    <section className="working-scroll" tabIndex={0} aria-label={t.limits.working}>
      <table className="working">
        <thead>
          <tr>
            <th scope="col">{day}</th>
            <th scope="col">{count}</th>
            <th scope="col">{why}</th>
          </tr>
        </thead>
        <tbody>
          {explained.working.map((line) => (
            <tr
              key={`${line.date}${line.counted}${line.why.en}`}
              className={
                line.date === explained.due ? 'is-due' : line.counted === null ? 'is-not-counted' : undefined
              }
            >
              <td className="working-day">{showDayWithWeekday(String(line.date), t)}</td>
              <td className="working-count">{line.counted ?? '–'}</td>
              <td>{say(line.why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
