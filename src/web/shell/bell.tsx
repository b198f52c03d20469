import { Badge, Button, Popover } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { useLawWords } from '../api/law.ts'
import { countUnread, useLiveNotifications, useMarkRead, useNotifications } from '../api/people.ts'
import type { NewsBody, Notification, ReminderLine } from '../api/types.ts'
import { showDay } from '../format/day.ts'
import { showMoment } from '../format/moment.ts'
import { Empty } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import type { Dictionary } from '../words/vietnamese.ts'
import { Icon } from './icons.tsx'

/** The reminders of the person, with how many are unread. */
export function Bell() {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const { data = [] } = useNotifications()
  useLiveNotifications()
  const unread = countUnread(data)
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      rootClassName="reminders-pop"
      open={isOpen}
      onOpenChange={(isShown) => {
        setOpen(isShown)
        if (!isShown) window.setTimeout(returnFocus, 250)
      }}
      // The box is drawn at the end of the page; whoever goes by keys is brought there, and back.
      afterOpenChange={(isShown) => {
        if (isShown) document.querySelector<HTMLElement>('.reminders')?.focus({ preventScroll: true })
      }}
      content={<Reminders reminders={data} close={() => setOpen(false)} />}
    >
      <Button
        type="text"
        className="bell"
        aria-label={t.bell.label(unread)}
        aria-expanded={isOpen}
        icon={<Icon name="bell" />}
      >
        {unread > 0 && <Badge count={unread} size="small" overflowCount={9} />}
      </Button>
    </Popover>
  )
}

function Reminders({ reminders, close }: { reminders: readonly Notification[]; close: () => void }) {
  const { t } = useSpeech()
  const markRead = useMarkRead()
  return (
    <section className="reminders" aria-label={t.bell.title} tabIndex={-1}>
      <div className="reminders-head">
        <h2>{t.bell.title}</h2>
        {countUnread(reminders) > 1 && (
          <Button
            size="small"
            type="link"
            loading={markRead.isPending}
            onClick={() => markRead.mutate(undefined)}
          >
            {t.bell.readAll}
          </Button>
        )}
      </div>
      {reminders.length === 0 && <Empty>{t.bell.none}</Empty>}
      <ul>
        {reminders.slice(0, 60).map((one) => {
          const other = otherNote(one)
          const lines =
            other !== null ? [] : 'items' in one.body ? one.body.items : 'due' in one.body ? [one.body] : []
          const follow = () => {
            if (one.readAt === null) markRead.mutate(one.id)
            close()
          }
          return (
            <li key={one.id} className={one.readAt === null ? 'is-unread' : undefined}>
              {other !== null && <OtherItem note={other} follow={follow} />}
              {other === null && 'items' in one.body && (
                <p className="reminder-digest">{t.bell.digest(lines.length)}</p>
              )}
              {other === null && 'act' in one.body && (
                <NewsItem news={one.body} judgments={one.judgments} follow={follow} />
              )}
              {lines.map((line) => (
                <ReminderItem
                  key={`${line.caseId}${line.ref}${line.due}${line.step}`}
                  line={line}
                  judgments={one.judgments}
                  follow={follow}
                />
              ))}
              <p className="reminder-foot">
                <span>{showMoment(one.createdAt)}</span>
                {one.readAt === null && (
                  <Button size="small" type="link" onClick={() => markRead.mutate(one.id)}>
                    {t.bell.read}
                  </Button>
                )}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface ItemProps {
  judgments: Notification['judgments']
  follow: () => void
}

/** What a matter is called in a message. */
function nameOf(
  { caseId, caseNumber }: { caseId: string; caseNumber: string | null },
  judgments: Notification['judgments'],
  t: Dictionary,
): string {
  const judgmentNumber = judgments[caseId]
  return judgmentNumber === undefined
    ? (caseNumber ?? t.schedule.noNumber)
    : nameMatter({ number: caseNumber, judgmentNumber }, t)
}

function NewsItem({ news, judgments, follow }: { news: NewsBody } & ItemProps) {
  const { t, say } = useSpeech()
  const words = useLawWords()
  const label = words.data ? say(words.data.act(news.act)) : news.act
  const what = news.step === undefined ? t.bell.assigned : t.bell.proposal[news.step]
  const address = news.proposalId === undefined ? `/viec/${news.caseId}` : '/cho-ky'
  return (
    <Link href={address} className="reminder" onClick={follow}>
      <strong>{nameOf(news, judgments, t)}</strong> {what}
      <small>
        {label} · {showDay(news.on)}
      </small>
    </Link>
  )
}

function ReminderItem({ line, judgments, follow }: { line: ReminderLine } & ItemProps) {
  const { t, say } = useSpeech()
  const words = useLawWords()
  const label = words.data ? say(words.data.limit(line.rule)) : line.ref
  const more = [
    t.bell.due(showDay(line.due)),
    line.count > 1 ? t.bell.times(line.count) : '',
    line.as === 'superior' ? t.bell.superior : '',
  ]
  return (
    <Link href={`/viec/${line.caseId}`} className="reminder" onClick={follow}>
      <strong>{nameOf(line, judgments, t)}</strong> {label}
      <small>{more.filter(Boolean).join(' · ')}</small>
    </Link>
  )
}

/** What is told of no single matter: a watch list that grew, a task that was given. */
type OtherNote = { list: string; count: number } | { task: string; year: number; due: string; step: string }

function otherNote({ kind, body }: Notification): OtherNote | null {
  return kind === 'watch' || kind === 'task' ? (body as unknown as OtherNote) : null
}

function OtherItem({ note, follow }: { note: OtherNote; follow: () => void }) {
  const { t } = useSpeech()
  return 'list' in note ? (
    <Link href={`/theo-doi?ds=${note.list}`} className="reminder" onClick={follow}>
      <strong>{t.watch.title}</strong> {t.watch.told(note.count, t.watch.lists[note.list] ?? note.list)}
    </Link>
  ) : (
    <Link href={`/ke-hoach?nam=${note.year}`} className="reminder" onClick={follow}>
      <strong>{t.yearPlan.title}</strong>{' '}
      {note.step === 'due' ? t.yearPlan.isDue(note.year) : t.yearPlan.notice(note.year)}
      <small>{t.bell.due(showDay(note.due))}</small>
    </Link>
  )
}

function returnFocus(): void {
  const now = document.activeElement
  if (now === document.body || now?.closest('.reminders') != null)
    document.querySelector<HTMLElement>('.bell')?.focus({ preventScroll: true })
}
