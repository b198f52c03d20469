import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { usePeople } from '../api/people.ts'
import { useKeepWatchList, useWatchCopies, type WatchOverview } from '../api/watch.ts'
import { showDay } from '../format/day.ts'
import { describeError } from '../format/describe-error.ts'
import { Card } from '../parts/card.tsx'
import { DownloadButton } from '../parts/download-button.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'

/** Keeps the list as it stands today, with a note. */
export function KeepForm({ list }: { list: string }) {
  const { t } = useSpeech()
  const { message } = App.useApp()
  const keep = useKeepWatchList()
  const [note, setNote] = useState('')
  return (
    <form
      className="filters keep-form"
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate(
          { list, note: note.trim() },
          {
            onSuccess: ({ count }) => {
              // What was typed while the lists were read anew is the next one.
              setNote((now) => (now === note ? '' : now))
              void message.success(t.watch.kept(count))
            },
            onError: (error) => void message.error(describeError(error, t)),
          },
        )
      }}
    >
      <Input
        aria-label={t.watch.note}
        placeholder={t.watch.note}
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button htmlType="submit" loading={keep.isPending}>
        {t.watch.keep}
      </Button>
    </form>
  )
}

/** The lists that were kept, newest first; each goes to Excel as it stood. */
export function KeptLists({ lists }: Pick<WatchOverview, 'lists'>) {
  const { t, say } = useSpeech()
  const copies = useWatchCopies()
  const { data: people = [] } = usePeople()
  return (
    <Card title={t.watch.copies}>
      {copies.isLoadingError ? (
        <Trouble error={copies.error} retry={() => void copies.refetch()} />
      ) : copies.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : copies.data.length === 0 ? (
        <Empty>{t.watch.noCopies}</Empty>
      ) : (
        <ul className="result-lines">
          {copies.data.map((one) => {
            const label = lists.find(({ name }) => name === one.list)?.label
            return (
              <li key={one.id} className="kept-line">
                <span>
                  <strong>{label === undefined ? one.list : say(label)}</strong>{' '}
                  {t.watch.copyOf(one.count, showDay(one.on))}
                  <small>
                    {people.find(({ id }) => id === one.savedBy)?.displayName ?? t.record.noActor}
                    {one.note === '' ? '' : ` · ${one.note}`}
                  </small>
                </span>
                <DownloadButton
                  label={t.watch.takeCopy}
                  path="/exports/watch.xlsx"
                  query={{ copy: one.id }}
                />
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
