import { Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Advance, Finding } from '../api/types.ts'
import { showDay } from '../format/day.ts'
import { describeFinding } from '../matter/describe-finding.ts'
import { useDesk } from '../matter/desk.tsx'
import { Chip } from '../parts/chip.tsx'
import { useSpeech } from '../words/language.tsx'
import { showRole } from '../words/roles.ts'
import { showStage } from '../words/stages.ts'

type Limit = Advance['opened'][number]

interface ActPreviewProps {
  advance: Advance
  isSending: boolean
  /** It was sent, and no answer came. */
  isUncertain: boolean
  confirm: () => void
  change: () => void
}

/** What an act would do, before anything is recorded, with the button that records it. */
export function ActPreview({ advance, isSending, isUncertain, confirm, change }: ActPreviewProps) {
  const { t } = useSpeech()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
    box.current?.querySelector<HTMLElement>('.ant-btn-primary')?.focus({ preventScroll: true })
  }, [])
  return (
    <section className="preview" aria-label={t.acts.previewTitle} ref={box}>
      <h3>{t.acts.previewTitle}</h3>
      <AdvanceLines advance={advance} />
      <div className="form-buttons">
        <Button type="primary" loading={isSending} onClick={confirm}>
          {t.acts.confirm}
        </Button>
        <Button onClick={change}>{t.acts.change}</Button>
        <span className="muted small">{isUncertain ? t.acts.sendAgain : t.acts.nothingRecorded}</span>
      </div>
    </section>
  )
}

/** What an act does to its matter, line by line: step, limits closed, opened and moved, papers. */
export function AdvanceLines({ advance }: { advance: Advance }) {
  const { t, say } = useSpeech()
  const { matter, law } = useDesk()
  const now = matter.view.stage
  const lateByKey = new Map(advance.findings.map((one) => [one.limitKey, one]))
  return (
    <>
      {advance.act.lateEntry && <p className="preview-late">{t.acts.lateEntry(showDay(advance.act.on))}</p>}
      <dl>
        <Row name={t.acts.step}>
          {[
            <span key="step">
              {now === advance.stage
                ? t.acts.stays(showStage(now, t))
                : `${showStage(now, t)} → ${showStage(advance.stage, t)}`}
            </span>,
          ]}
        </Row>
        <Row name={t.acts.closes}>
          {advance.closed.map((limit) => (
            <ClosedLine key={limit.key} limit={limit} finding={lateByKey.get(limit.key)} />
          ))}
        </Row>
        <Row name={t.acts.opens}>
          {advance.opened.map((limit) => (
            <OpenedLine key={limit.key} limit={limit} made={advance.documents} />
          ))}
        </Row>
        <Row name={t.acts.moves}>
          {advance.moved.map((limit) => (
            <OpenedLine key={limit.key} limit={limit} made={advance.documents} />
          ))}
        </Row>
        <Row name={t.acts.papers}>
          {advance.documents.map((paper) => (
            <span key={paper.ref}>{say(law.paper(paper.kind))}</span>
          ))}
        </Row>
      </dl>
    </>
  )
}

function Row({ name, children }: { name: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function OpenedLine({ limit, made }: { limit: Limit; made: Advance['documents'] }) {
  const { t, say } = useSpeech()
  const { law, names } = useDesk()
  const about = [names.subject(limit, made), showRole(limit.whose, t)].filter(Boolean).join(' · ')
  return (
    <span>
      {say(law.limit(limit.rule))}: {t.acts.until} <strong>{showDay(limit.due)}</strong>{' '}
      <small>{about}</small>
    </span>
  )
}

function ClosedLine({ limit, finding }: { limit: Limit; finding: Finding | undefined }) {
  const { t, say } = useSpeech()
  const { law, names } = useDesk()
  return (
    <span>
      {say(law.limit(limit.rule))} <small>{names.subject(limit)}</small>{' '}
      {finding !== undefined ? (
        <Chip tone="late">{describeFinding(finding, t)}</Chip>
      ) : limit.status === 'met' ? (
        <Chip tone="done">{t.standing.met}</Chip>
      ) : (
        <Chip tone="quiet">{t.acts.ended}</Chip>
      )}
    </span>
  )
}
