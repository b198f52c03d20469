import { showDay } from '../format/day.ts'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { useDesk } from './desk.tsx'

/** The papers of a matter, the newest first. */
export function PapersTab() {
  const { t, say } = useSpeech()
  const { matter, names, law } = useDesk()
  const papers = [...matter.papers].reverse()
  return (
    <Card title={t.matter.tabs.papers} aside={papers.length}>
      {papers.length === 0 ? (
        <Empty>{t.papers.none}</Empty>
      ) : (
        <div className="table-scroll">
          <table className="plain">
            <thead>
              <tr>
                {[t.papers.kind, t.papers.number, t.papers.day].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {papers.map((paper) => (
                <tr key={paper.ref}>
                  <td>
                    {say(law.paper(paper.kind))}
                    {paper.asset && <small> {names.asset(paper.asset)}</small>}
                  </td>
                  <td>{paper.number ?? '–'}</td>
                  <td>{showDay(paper.issuedOn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}
