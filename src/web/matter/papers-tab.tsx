import { showDay } from '../format/day.ts'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/notices.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useSpeech } from '../words/language.tsx'
import { useDesk } from './desk.tsx'

/** The papers of a matter, the newest first, each with the act that made it. */
export function PapersTab() {
  const { t, say } = useSpeech()
  const { matter, names, law } = useDesk()
  const { keep } = useAddress()
  const papers = [...matter.papers].reverse()
  const actOf = (seq: number) => matter.acts.find((act) => act.seq === seq)
  return (
    <Card title={t.matter.tabs.papers} aside={papers.length}>
      {papers.length === 0 ? (
        <Empty>{t.papers.none}</Empty>
      ) : (
        <div className="table-scroll">
          <table className="plain">
            <thead>
              <tr>
                {[t.papers.kind, t.papers.number, t.papers.day, t.papers.act].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {papers.map((paper) => {
                const act = actOf(paper.seq)
                return (
                  <tr key={paper.ref}>
                    <td>
                      {say(law.paper(paper.kind))}
                      {paper.asset && <small> {names.asset(paper.asset)}</small>}
                    </td>
                    <td>{paper.number ?? '–'}</td>
                    <td>{showDay(paper.issuedOn)}</td>
                    <td>
                      {act === undefined ? (
                        '–'
                      ) : (
                        <button
                          type="button"
                          className="text-button"
                          onClick={() => keep({ xem: '', muc: String(act.seq) })}
                        >
                          {say(law.act(act.act))}
                        </button>
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}
