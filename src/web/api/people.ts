import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
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
    queryFn: async () => (await read<{ notifications: Notification[] }>('/notifications')).notifications,
    refetchInterval: 60_000,
  })
}

/** Marks a notification as read. */
export function useMarkRead() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call<null>('POST', `/notifications/${id}/read`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  })
}
