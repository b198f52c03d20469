import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call, read } from './client.ts'
import type { Notification, OfficePerson } from './types.ts'

/** The active people of the office. */
export function usePeople() {
  return useQuery({
    queryKey: ['people'],
    queryFn: async () => (await read<{ people: OfficePerson[] }>('/people')).people,
    staleTime: 5 * 60_000,
  })
}

/** The person's own notifications, asked again every minute. */
export function useNotifications() {
  return useQuery({
    queryKey: ['notifications'],
    queryFn: async () => {
      const { notifications, judgments } = await read<{
        notifications: Omit<Notification, 'judgments'>[]
        judgments: Notification['judgments']
      }>('/notifications')
      return notifications.map((one): Notification => ({ ...one, judgments }))
    },
    refetchInterval: 60_000,
  })
}

/**
 * Hears of new notifications as they come (server-sent events) and asks for them then. Only the window in sight listens: a
 * browser lets few connections stand, and people open many windows. The question every minute stays for when none does.
 */
export function useLiveNotifications() {
  const queries = useQueryClient()
  useEffect(() => {
    let stream: EventSource | null = null
    let timer: number | undefined
    let pause = 2000
    const close = () => {
      window.clearTimeout(timer)
      stream?.close()
      stream = null
    }
    const open = () => {
      if (stream !== null || document.visibilityState === 'hidden') return
      const fresh = new EventSource('/api/v1/notifications/stream')
      stream = fresh
      fresh.addEventListener('messages', (event) => {
        pause = 2000
        const { unread, changed } = JSON.parse(event.data as string) as { unread: number; changed: boolean }
        // The stream begins by telling how many are unread: what was read a moment ago need not be asked for again.
        const known = queries.getQueryData<Notification[]>(['notifications'])
        if (changed || (known !== undefined && countUnread(known) !== unread))
          void queries.invalidateQueries({ queryKey: ['notifications'] })
        if (!changed) return
        for (const queryKey of [['worklist'], ['proposals'], ['revision']])
          void queries.invalidateQueries({ queryKey })
      })
      // A stream that was only cut opens again by itself; one that was refused does not.
      fresh.addEventListener('error', () => {
        if (fresh.readyState !== EventSource.CLOSED) return
        close()
        timer = window.setTimeout(open, pause)
        pause = Math.min(pause * 2, 60_000)
      })
    }
    const turn = () => (document.visibilityState === 'hidden' ? close() : open())
    document.addEventListener('visibilitychange', turn)
    open()
    return () => {
      document.removeEventListener('visibilitychange', turn)
      close()
    }
  }, [queries])
}

/** How many nobody has marked as read. */
export function countUnread(notifications: readonly Notification[]): number {
  return notifications.filter(({ readAt }) => readAt === null).length
}

/** Marks a notification as read; all of them where none is named. */
export function useMarkRead() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id?: string) =>
      call<unknown>('POST', id === undefined ? '/notifications/read' : `/notifications/${id}/read`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  })
}
