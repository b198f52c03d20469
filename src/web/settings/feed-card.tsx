import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { useChangeFeed, useFeed } from '../api/settings.ts'
import { showMoment } from '../format/moment.ts'
import { AskTwice } from '../parts/ask-twice.tsx'
import { Card } from '../parts/card.tsx'
import { Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'

/** The secret address of the person's calendar feed: made, shown once, renewed, taken away. */
export function FeedCard() {
  const { t } = useSpeech()
  const words = t.settings.feed
  const { message } = App.useApp()
  const feed = useFeed()
  const change = useChangeFeed()
  const [address, setAddress] = useState<string | null>(null)
  const renew = () =>
    change.mutate('renew', {
      onSuccess: (made) => setAddress(made === null ? null : `${window.location.origin}${made.path}`),
    })
  const copy = async () => {
    await navigator.clipboard?.writeText(address ?? '').then(
      () => void message.success(words.copied),
      () => {},
    )
  }
  return (
    <Card title={words.title} className="settings-card" id="lich">
      <p>{words.what}</p>
      <p className="small muted">{words.secret}</p>
      {feed.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : feed.isLoadingError ? (
        <Trouble error={feed.error} retry={() => void feed.refetch()} />
      ) : (
        <>
          {address !== null && (
            <div className="feed-address" role="status">
              <Input
                readOnly
                value={address}
                aria-label={words.address}
                onFocus={(event) => event.target.select()}
              />
              <Button onClick={() => void copy()}>{words.copy}</Button>
              <p className="small">{words.once}</p>
            </div>
          )}
          {feed.data !== null && <p className="small">{words.since(showMoment(feed.data.madeAt))}</p>}
          <div className="form-buttons">
            {feed.data === null ? (
              <Button type="primary" loading={change.isPending} onClick={renew}>
                {words.make}
              </Button>
            ) : (
              <>
                <AskTwice
                  label={words.renew}
                  question={words.renewAsk}
                  isBusy={change.isPending}
                  act={renew}
                />
                <AskTwice
                  label={words.revoke}
                  question={words.revokeAsk}
                  isBusy={change.isPending}
                  act={() => change.mutate('revoke', { onSuccess: () => setAddress(null) })}
                />
              </>
            )}
          </div>
          {change.isError && <Trouble error={change.error} />}
        </>
      )}
    </Card>
  )
}
