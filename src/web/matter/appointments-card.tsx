import { Button } from 'antd'
import { useState } from 'react'
import { useAppointments } from '../api/calendar.ts'
import { mayDo } from '../api/session.ts'
import { showMoment, vietnamDayOf } from '../format/moment.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { Fold } from '../parts/fold.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { AppointmentDrawer, type OpenedAppointment } from '../schedule/appointment-drawer.tsx'
import { Icon } from '../shell/icons.tsx'
import { useSpeech } from '../words/language.tsx'
import { useDesk } from './desk.tsx'

/** The appointments of a matter: made here, changed and cancelled by a new entry each. */
export function AppointmentsCard() {
  const { t } = useSpeech()
  const { caseId, person, today } = useDesk()
  const found = useAppointments(caseId)
  const [opened, setOpened] = useState<OpenedAppointment | null>(null)
  const all = found.data ?? []
  const ahead = all.filter(({ startsAt, cancelled }) => !cancelled && vietnamDayOf(startsAt) >= today)
  const rest = all.filter((one) => !ahead.includes(one)).reverse()
  const list = (appointments: typeof all) => (
    <ul className="appointments">
      {appointments.map((one) => (
        <li key={one.id}>
          <strong>{showMoment(one.startsAt)}</strong>
          <span>
            <button
              type="button"
              className="text-button"
              onClick={() => setOpened({ standing: one, day: vietnamDayOf(one.startsAt), caseId })}
            >
              {one.title ?? t.appointments.erased}
            </button>{' '}
            {one.cancelled && <Chip tone="quiet">{t.appointments.cancelled}</Chip>}
            <small>
              {[one.withWhom, one.place, t.appointments.of(one.account.name)].filter(Boolean).join(' · ')}
            </small>
          </span>
        </li>
      ))}
    </ul>
  )
  return (
    <Card
      title={t.appointments.title}
      aside={
        mayDo(person, 'actsInMatters') && (
          <Button
            size="small"
            icon={<Icon name="plus" size={14} />}
            onClick={() => setOpened({ day: today, caseId })}
          >
            {t.appointments.add}
          </Button>
        )
      }
    >
      {found.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : found.isLoadingError ? (
        <Trouble error={found.error} retry={() => void found.refetch()} />
      ) : ahead.length === 0 ? (
        <Empty>{t.appointments.none}</Empty>
      ) : (
        list(ahead)
      )}
      {rest.length > 0 && <Fold summary={`${t.notes.past} (${rest.length})`}>{list(rest)}</Fold>}
      <AppointmentDrawer opened={opened} person={person} today={today} close={() => setOpened(null)} />
    </Card>
  )
}
