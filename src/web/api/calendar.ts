import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AppointmentView } from '../../calendar/list-appointments.ts'
import type { CalendarEntry, CalendarView } from '../../calendar/read-calendar.ts'
import { call, read } from './client.ts'

export type { AppointmentView, CalendarEntry, CalendarView }

/** What stands between two days: of one's own matters, of one officer, or (`all`) of the office. */
export function useCalendar(from: string, to: string, officer: string) {
  return useQuery({
    queryKey: ['calendar', from, to, officer],
    queryFn: () => read<CalendarView>('/calendar', { from, to, officer }),
    placeholderData: keepPreviousData,
  })
}

/** The appointments of a matter, also those that were cancelled. */
export function useAppointments(caseId: string) {
  return useQuery({
    queryKey: ['appointments', caseId],
    queryFn: async () =>
      (await read<{ appointments: AppointmentView[] }>('/appointments', { case: caseId })).appointments,
  })
}

/** What a form says of an appointment. */
export interface AppointmentOrder {
  caseId?: string
  accountId?: string
  startsAt: string
  minutes: number
  title: string
  withWhom?: string
  place?: string
}

/** Makes an appointment, or changes or cancels one that stands. */
export function useKeepAppointment() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({
      standing,
      order,
      reason,
    }: {
      standing?: AppointmentView
      order: AppointmentOrder | 'cancel'
      reason?: string
    }) => {
      const why = reason ? { reason } : {}
      if (standing === undefined) return call<AppointmentView>('POST', '/appointments', { body: order })
      const path = `/appointments/${standing.id}/${order === 'cancel' ? 'cancel' : 'change'}`
      const { caseId: _caseId, ...change } = order === 'cancel' ? {} : order
      return call<AppointmentView>('POST', path, { body: { ...change, ...why, seen: standing.seq } })
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['calendar'] })
      void queries.invalidateQueries({ queryKey: ['appointments'] })
    },
  })
}
