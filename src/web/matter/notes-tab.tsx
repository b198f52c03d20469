import { Button } from 'antd'
import { describe } from '../fields/describe.ts'
import { kindOfField } from '../fields/kind-of-field.ts'
import { showDay } from '../format/day.ts'
import { showMoment, vietnamDayOf } from '../format/moment.ts'
import { Card } from '../parts/card.tsx'
import { Fold } from '../parts/fold.tsx'
import { Empty } from '../parts/notices.tsx'
import { Icon } from '../shell/icons.tsx'
import { useSpeech } from '../words/language.tsx'
import { AppointmentsCard } from './appointments-card.tsx'
import { useDesk } from './desk.tsx'

interface Appointment {
  key: string
  day: string
  shown: string
  what: string
}

/** Notes of the record, and the days that acts have set: a seizure that is planned, a term that was agreed. */
export function NotesTab() {
  const { t, say } = useSpeech()
  const { matter, asOf, openAct, law } = useDesk()
  const notes = matter.acts.filter(({ act }) => act === 'NOTE').reverse()
  const all = useAppointments()
  const ahead = all.filter(({ day }) => day >= asOf)
  const past = all.filter(({ day }) => day < asOf).reverse()
  const mayNote = matter.options.some(({ act, allowed }) => act === 'NOTE' && allowed)
  return (
    <>
      <AppointmentsCard />
      <Card title={t.notes.appointments} aside={ahead.length}>
        {ahead.length === 0 ? <Empty>{t.notes.noAppointments}</Empty> : <AppointmentList list={ahead} />}
        {past.length > 0 && (
          <Fold summary={`${t.notes.past} (${past.length})`}>
            <AppointmentList list={past} />
          </Fold>
        )}
      </Card>
      <Card
        title={t.notes.title}
        aside={
          mayNote && (
            <Button size="small" icon={<Icon name="plus" size={14} />} onClick={() => openAct('NOTE')}>
              {t.notes.add}
            </Button>
          )
        }
      >
        {notes.length === 0 ? (
          <Empty>{t.notes.none}</Empty>
        ) : (
          <ul className="notes">
            {notes.map((note) => (
              <li key={note.seq}>
                <p>{String(note.data['text'] ?? say(law.act(note.act)))}</p>
                <small>
                  {showDay(note.on)} · {note.actor.name ?? t.record.noActor}
                </small>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  )
}

function AppointmentList({ list }: { list: readonly Appointment[] }) {
  return (
    <ul className="appointments">
      {list.map(({ key, shown, what }) => (
        <li key={key}>
          <strong>{shown}</strong>
          <span>{what}</span>
        </li>
      ))}
    </ul>
  )
}

/** The days and moments in the data of acts that lay ahead when the act was given, by day. */
function useAppointments(): Appointment[] {
  const { t, say } = useSpeech()
  const { matter, law, names } = useDesk()
  const found = matter.acts.flatMap((act) =>
    Object.entries(law.fields(act.act)).flatMap(([name, schema]): Appointment[] => {
      const value = act.data[name]
      const { kind } = kindOfField(name, schema)
      if (typeof value !== 'string' || (kind !== 'day' && kind !== 'moment')) return []
      const day = kind === 'moment' ? vietnamDayOf(value) : value
      if (day <= act.on) return []
      const about = [
        describe(name, schema.description, t).label,
        say(law.act(act.act)),
        act.assetId === null ? '' : names.asset(act.assetId),
      ]
      return [
        {
          key: `${act.seq}${name}`,
          day,
          shown: kind === 'moment' ? showMoment(value) : showDay(day),
          what: about.filter(Boolean).join(' · '),
        },
      ]
    }),
  )
  return found.sort((one, other) => (one.day < other.day ? -1 : 1))
}
