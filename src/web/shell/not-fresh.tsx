import { type QueryCache, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useCallback, useSyncExternalStore } from 'react'
import { showMoment } from '../format/moment.ts'
import { useSpeech } from '../words/language.tsx'

/**
 * Says, at the foot of any page, since when what it shows could not be read anew, and tries again when asked. The page
 * itself stays as it was: what was typed on it is not lost to a line that is down.
 */
export function NotFresh() {
  const { t } = useSpeech()
  const queries = useQueryClient()
  const cache = queries.getQueryCache()
  const since = useSyncExternalStore(
    useCallback((tell) => cache.subscribe(tell), [cache]),
    useCallback(() => oldestUnread(cache), [cache]),
  )
  const again = () => {
    for (const query of findUnread(cache))
      void queries.refetchQueries({ queryKey: query.queryKey, exact: true })
  }
  return (
    <div role="status">
      {since !== null && (
        <p className="not-fresh">
          {t.notFresh(showMoment(new Date(since).toISOString()))}
          <Button size="small" onClick={again}>
            {t.again}
          </Button>
        </p>
      )}
    </div>
  )
}

/** What is shown of an earlier time because reading it anew failed. */
function findUnread(cache: QueryCache) {
  return cache
    .findAll({ type: 'active' })
    .filter(({ state }) => state.status === 'error' && state.data !== undefined)
}

/** When the oldest of it was read (milliseconds since the epoch); null when all is fresh. */
function oldestUnread(cache: QueryCache): number | null {
  const times = findUnread(cache).map(({ state }) => state.dataUpdatedAt)
  return times.length === 0 ? null : Math.min(...times)
}
