import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CalendarSettings, OpenPoint } from '../../../workflows/calendar/settings.ts'
import type { OfficeSettings } from '../../office/office-settings.ts'
import type { OfficeThreshold } from '../../office/office-thresholds.ts'
import type { MovedDue } from '../../time-limits/reproject.ts'
import { call, read } from './client.ts'

/** Which reminders come to a person, on which days and at which hour. */
export interface ReminderChoice {
  mode: 'single' | 'digest'
  daysBefore: number[] | null
  muted: ('due' | 'superior' | 'assigned' | 'proposal')[]
  digestHour: number | null
}

/** What a person has chosen, and the days he may choose from. */
export function useReminderChoice() {
  return useQuery({
    queryKey: ['settings', 'reminders'],
    queryFn: () => read<ReminderChoice & { choosableDays: number[] }>('/me/reminders'),
  })
}

/** Keeps a person's choice of reminders. */
export function useKeepReminders() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (choice: ReminderChoice) => call<ReminderChoice>('PUT', '/me/reminders', { body: choice }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['settings', 'reminders'] }),
  })
}

/** Changes one's own password. */
export function useChangePassword() {
  return useMutation({
    mutationFn: (body: { current: string; next: string }) => call<null>('POST', '/me/password', { body }),
  })
}

/** Whether a person has a calendar feed, and since when. */
export function useFeed() {
  return useQuery({
    queryKey: ['settings', 'feed'],
    queryFn: async () => (await read<{ feed: { madeAt: string } | null }>('/me/calendar-feed')).feed,
  })
}

/** Makes a new address of the feed (told once), or takes it away. */
export function useChangeFeed() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: 'renew' | 'revoke') =>
      change === 'renew'
        ? call<{ path: string }>('POST', '/me/calendar-feed')
        : call<null>('DELETE', '/me/calendar-feed'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['settings', 'feed'] }),
  })
}

export type OpenPoints = { readonly [Key in keyof CalendarSettings]: OpenPoint<CalendarSettings[Key]> }

/** What another reading of an open point would move. */
export interface SettingPreview {
  cases: number
  matters: number
  limits: number
  needMigration: number
  more: boolean
  moved: MovedDue[]
}

/** How the office reads the open points, and how it came to. */
export function useOfficeSettings() {
  return useQuery({
    queryKey: ['settings', 'office'],
    queryFn: () => read<OfficeSettings & { openPoints: OpenPoints; mayChange: boolean }>('/office/settings'),
  })
}

/** Asks what other readings would move; nothing is stored. */
export function usePreviewSettings() {
  return useMutation({
    mutationFn: (calendar: Partial<CalendarSettings>) =>
      call<SettingPreview>('POST', '/office/settings/preview', { body: { calendar } }),
  })
}

/** Chooses other readings. */
export function useChooseSettings() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { calendar: Partial<CalendarSettings>; reason: string }) =>
      call<OfficeSettings>('PUT', '/office/settings', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['settings', 'office'] }),
  })
}

export type { OfficeThreshold }

/** The thresholds of the office, with the default and who chose each. */
export function useThresholds() {
  return useQuery({
    queryKey: ['settings', 'thresholds'],
    queryFn: () => read<{ thresholds: OfficeThreshold[]; mayChange: boolean }>('/office/thresholds'),
  })
}

/** Chooses thresholds; whatever goes by them is asked anew. */
export function useSetThresholds() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { thresholds: Record<string, number | null>; reason: string }) =>
      call<{ thresholds: OfficeThreshold[] }>('PUT', '/office/thresholds', { body }),
    onSuccess: async () => {
      for (const queryKey of [['settings', 'thresholds'], ['watch'], ['compliance']])
        await queries.invalidateQueries({ queryKey })
    },
  })
}
