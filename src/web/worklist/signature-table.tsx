import { Table } from 'antd'
import { Link } from 'wouter'
import type { SignatureLine } from '../api/types.ts'
import { showDay } from '../format/day.ts'
import { showMoment } from '../format/moment.ts'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'

/** What waits for a signature: of this person, or of others for what he submitted. */
export function SignatureTable({ lines }: { lines: readonly SignatureLine[] }) {
  const { t, say } = useSpeech()
  const names = t.worklist.signature
  if (lines.length === 0)
    return (
      <section className="card">
        <Empty>{t.worklist.emptyOf.waitingForSignature}</Empty>
      </section>
    )
  return (
    <section className="card list-card" aria-label={t.worklist.views.waitingForSignature}>
      <Table<SignatureLine>
        size="small"
        rowKey="proposalId"
        dataSource={[...lines]}
        pagination={false}
        className="lines"
        columns={[
          {
            key: 'number',
            title: t.worklist.columns.number,
            className: 'cell-name',
            render: (_value, line) => (
              <Link className="row-link" href={`/viec/${line.caseId}`}>
                {nameMatter(line, t)}
              </Link>
            ),
          },
          {
            key: 'debtor',
            title: t.worklist.columns.debtor,
            className: 'cell-who',
            render: (_value, line) => line.debtors ?? t.noName,
          },
          {
            key: 'act',
            title: names.act,
            className: 'cell-what',
            render: (_value, line) => (
              <>
                <Link href={`/cho-ky?xem=${line.proposalId}`}>
                  {line.label === null ? line.act : say(line.label)}
                </Link>{' '}
                {line.stale && <Chip tone="soon">{names.stale}</Chip>}
              </>
            ),
          },
          {
            key: 'on',
            title: names.on,
            className: 'cell-day',
            render: (_value, line) => showDay(line.on),
          },
          {
            key: 'author',
            title: names.author,
            className: 'cell-author',
            render: (_value, line) => (
              <>
                {line.authorName}
                {line.mine && <small>{names.mine}</small>}
              </>
            ),
          },
          {
            key: 'submitted',
            title: names.submitted,
            className: 'cell-submitted',
            render: (_value, line) => showMoment(line.submittedAt),
          },
        ]}
      />
    </section>
  )
}
