import { App, Button, Drawer, Form, Input } from 'antd'
import { Link } from 'wouter'
import { type AppointmentOrder, type AppointmentView, useKeepAppointment } from '../api/calendar.ts'
import { usePeople } from '../api/people.ts'
import { mayDo } from '../api/session.ts'
import type { Person } from '../api/types.ts'
import { DayField } from '../fields/day-field.tsx'
import { TimeInput } from '../fields/moment-input.tsx'
import { readDay, showDay } from '../format/day.ts'
import { describeError } from '../format/describe-error.ts'
import { readTime, showMoment, vietnamDayOf, vietnamHourOf, vietnamMoment } from '../format/moment.ts'
import { AskTwice } from '../parts/ask-twice.tsx'
import { Chip } from '../parts/chip.tsx'
import { Fold } from '../parts/fold.tsx'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameWithRole } from '../words/roles.ts'

/** What the form is opened with: an appointment that stands, or the day and the matter of a new one. */
export interface OpenedAppointment {
  standing?: AppointmentView
  day: string
  caseId?: string
}

interface AppointmentDrawerProps {
  opened: OpenedAppointment | null
  person: Person
  today: string
  close: () => void
}

/** Makes, changes or cancels an appointment; what was recorded before stays in sight. */
export function AppointmentDrawer({ opened, person, today, close }: AppointmentDrawerProps) {
  const { t } = useSpeech()
  const standing = opened?.standing
  return (
    <Drawer
      open={opened !== null}
      onClose={close}
      size={440}
      destroyOnHidden
      title={standing === undefined ? t.appointments.add : t.appointments.title}
    >
      {opened !== null && (
        <AppointmentForm
          key={`${standing?.id ?? ''}${standing?.seq ?? ''}${opened.day}`}
          opened={opened}
          person={person}
          today={today}
          close={close}
        />
      )}
    </Drawer>
  )
}

interface Typed {
  day: string
  time: string
  minutes: number
  title: string
  withWhom?: string
  place?: string
  accountId: string
  reason?: string
}

const lengths = [15, 30, 45, 60, 90, 120, 180, 240, 480]
function AppointmentForm({
  opened,
  person,
  today,
  close,
}: Omit<AppointmentDrawerProps, 'opened'> & { opened: OpenedAppointment }) {
  const { t } = useSpeech()
  const { message } = App.useApp()
  const [form] = Form.useForm<Typed>()
  const { data: people = [] } = usePeople()
  const keep = useKeepAppointment()
  const { standing } = opened
  const begin: Typed =
    standing === undefined
      ? { day: showDay(opened.day), time: '', minutes: 60, title: '', accountId: person.id }
      : {
          day: showDay(vietnamDayOf(standing.startsAt)),
          time: vietnamHourOf(standing.startsAt),
          minutes: standing.minutes,
          title: standing.title ?? '',
          withWhom: standing.withWhom ?? '',
          place: standing.place ?? '',
          accountId: standing.account.id,
        }
  const told = (sentence: string) => {
    void message.success(sentence)
    close()
  }
  const save = ({ day, time, minutes, title, withWhom, place, accountId, reason }: Typed) => {
    const order: AppointmentOrder = {
      startsAt: vietnamMoment(readDay(day, today) ?? today, readTime(time) ?? '08:00'),
      minutes,
      title: title.trim(),
      ...(standing !== undefined || withWhom?.trim() ? { withWhom: withWhom?.trim() ?? '' } : {}),
      ...(standing !== undefined || place?.trim() ? { place: place?.trim() ?? '' } : {}),
      ...(accountId === (standing?.account.id ?? person.id) ? {} : { accountId }),
      ...(opened.caseId === undefined ? {} : { caseId: opened.caseId }),
    }
    const why = reason?.trim()
    keep.mutate(
      { order, ...(standing === undefined ? {} : { standing }), ...(why ? { reason: why } : {}) },
      { onSuccess: () => told(t.appointments.saved) },
    )
  }
  const timeRule = {
    validator: async (_rule: unknown, typed?: string) => {
      if (readTime(typed ?? '') === null) throw new Error(t.appointments.needTime)
    },
  }
  const optional = (label: string) => (
    <>
      {label}
      <span className="optional">{t.optional}</span>
    </>
  )
  return (
    <>
      {standing !== undefined && standing.caseId !== null && (
        <p>
          <Link href={`/viec/${standing.caseId}`}>
            {t.appointments.openMatter} {standing.number ?? standing.judgmentNumber}
          </Link>
        </p>
      )}
      <Form<Typed> form={form} layout="vertical" requiredMark={false} initialValues={begin} onFinish={save}>
        <Form.Item
          name="title"
          label={t.appointments.what}
          rules={[{ required: true, whitespace: true, message: t.appointments.needWhat }]}
        >
          <Input maxLength={300} autoFocus />
        </Form.Item>
        <div className="appointment-when">
          <DayField name="day" label={t.appointments.day} today={today} />
          <Form.Item name="time" label={t.appointments.time} rules={[timeRule]}>
            <TimeInput />
          </Form.Item>
          <Form.Item name="minutes" label={t.appointments.minutes}>
            <Select
              options={[...new Set([...lengths, begin.minutes])].map((minutes) => ({
                value: minutes,
                label: t.appointments.minutesOf(minutes),
              }))}
            />
          </Form.Item>
        </div>
        <Form.Item name="withWhom" label={optional(t.appointments.withWhom)}>
          <Input maxLength={300} autoComplete="off" />
        </Form.Item>
        <Form.Item name="place" label={optional(t.appointments.place)}>
          <Input maxLength={300} autoComplete="off" />
        </Form.Item>
        {mayDo(person, 'schedulesOthers') && (
          <Form.Item name="accountId" label={t.appointments.whose}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={people.map(({ id, displayName, role }) => ({
                value: id,
                label: nameWithRole(displayName, role, t),
              }))}
            />
          </Form.Item>
        )}
        {standing !== undefined && (
          <Form.Item name="reason" label={optional(t.appointments.reason)}>
            <Input maxLength={1000} autoComplete="off" />
          </Form.Item>
        )}
        <div role="alert">{keep.isError && <p className="form-error">{describeError(keep.error, t)}</p>}</div>
        <div className="form-buttons">
          <Button type="primary" htmlType="submit" loading={keep.isPending}>
            {standing === undefined ? t.appointments.save : t.appointments.saveChange}
          </Button>
          <Button onClick={close}>{t.close}</Button>
          {standing !== undefined && (
            <AskTwice
              label={t.appointments.cancel}
              question={t.appointments.cancelAsk}
              isBusy={keep.isPending}
              act={() => {
                const reason = form.getFieldValue('reason') as string | undefined
                keep.mutate(
                  { standing, order: 'cancel', ...(reason?.trim() ? { reason: reason.trim() } : {}) },
                  { onSuccess: () => told(t.appointments.gone) },
                )
              }}
            />
          )}
        </div>
      </Form>
      {standing !== undefined && (
        <Fold
          summary={`${t.appointments.history} (${standing.history.length})`}
          className="appointment-history"
        >
          <AppointmentHistory appointment={standing} />
        </Fold>
      )}
    </>
  )
}

/** Every entry of an appointment, the first one first. */
export function AppointmentHistory({ appointment }: { appointment: AppointmentView }) {
  const { t } = useSpeech()
  return (
    <ol className="appointment-entries">
      {appointment.history.map(({ seq, step, startsAt, reason, by, at }) => (
        <li key={seq}>
          <Chip tone={step === 'cancelled' ? 'late' : 'quiet'}>{t.appointments.steps[step]}</Chip>{' '}
          {showMoment(startsAt)}
          <small>
            {by}, {t.record.recordedAt(showMoment(at))}
            {reason && ` · ${reason}`}
          </small>
        </li>
      ))}
    </ol>
  )
}
