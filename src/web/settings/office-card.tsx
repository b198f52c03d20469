import { App, Button, Radio } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CalendarSettings } from '../../../workflows/calendar/settings.ts'
import type { OfficeSettings } from '../../office/office-settings.ts'
import { useLawWords } from '../api/law.ts'
import {
  type OpenPoints,
  type SettingPreview,
  useChooseSettings,
  useOfficeSettings,
  usePreviewSettings,
} from '../api/settings.ts'
import { showDay } from '../format/day.ts'
import { showMoment } from '../format/moment.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { Fold } from '../parts/fold.tsx'
import { Loading, Trouble } from '../parts/notices.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { useSpeech } from '../words/language.tsx'

type Point = keyof CalendarSettings

/** How the office reads what the law leaves open: each question with its answers; a change is seen before it is made. */
export function OfficeCard() {
  const { t } = useSpeech()
  const settings = useOfficeSettings()
  return (
    <Card title={t.settings.office.title} className="settings-card settings-wide">
      <p className="small muted">{t.settings.office.what}</p>
      {settings.isPending ? (
        <Loading room="form">{t.loading}</Loading>
      ) : settings.isLoadingError ? (
        <Trouble error={settings.error} retry={() => void settings.refetch()} />
      ) : (
        <OfficeForm
          key={JSON.stringify(settings.data.calendar)}
          settings={settings.data}
          points={settings.data.openPoints}
          mayChange={settings.data.mayChange}
        />
      )}
    </Card>
  )
}

interface OfficeFormProps {
  settings: OfficeSettings
  points: OpenPoints
  mayChange: boolean
}

function OfficeForm({ settings, points, mayChange }: OfficeFormProps) {
  const { t, say } = useSpeech()
  const words = t.settings.office
  const { message } = App.useApp()
  const [chosen, setChosen] = useState<CalendarSettings>(settings.calendar)
  const [reason, setReason] = useState('')
  const preview = usePreviewSettings()
  const choose = useChooseSettings()
  const names = Object.keys(points) as Point[]
  const changed = names.filter((name) => !isSame(chosen[name], settings.calendar[name]))
  const change = Object.fromEntries(changed.map((name) => [name, chosen[name]])) as Partial<CalendarSettings>
  return (
    <div className="open-points">
      {names.map((name) => {
        const point = points[name]
        const options = point.options as readonly { value: unknown; label: { vi: string; en: string } }[]
        const at = options.findIndex(({ value }) => isSame(value, chosen[name]))
        return (
          <fieldset key={name}>
            <legend>{say(point.question)}</legend>
            <Radio.Group
              value={at}
              disabled={!mayChange}
              onChange={(event) => {
                preview.reset()
                setChosen({ ...chosen, [name]: options[event.target.value as number]?.value })
              }}
              options={options.map(({ label, value }, index) => ({
                value: index,
                label: (
                  <>
                    {say(label)} {isSame(value, point.default) && <Chip tone="quiet">{words.usual}</Chip>}
                  </>
                ),
              }))}
            />
            <p className="citations">{point.citation}</p>
          </fieldset>
        )
      })}
      {mayChange && changed.length > 0 && (
        <section className="settings-change" aria-label={words.change}>
          <p>{words.changed(changed.length)}</p>
          {preview.data === undefined ? (
            <Button type="primary" loading={preview.isPending} onClick={() => preview.mutate(change)}>
              {words.preview}
            </Button>
          ) : (
            <>
              <PreviewTable preview={preview.data} />
              <ReasonField id="ly-do-cach-hieu" label={words.reason} value={reason} change={setReason} />
              <div className="form-buttons">
                <Button
                  type="primary"
                  disabled={reason.trim() === ''}
                  loading={choose.isPending}
                  onClick={() =>
                    choose.mutate(
                      { calendar: change, reason: reason.trim() },
                      { onSuccess: () => void message.success(words.done) },
                    )
                  }
                >
                  {words.apply}
                </Button>
                <Button
                  onClick={() => {
                    preview.reset()
                    setChosen(settings.calendar)
                  }}
                >
                  {words.drop}
                </Button>
              </div>
            </>
          )}
          {(preview.isError || choose.isError) && <Trouble error={preview.error ?? choose.error} />}
        </section>
      )}
      {settings.history.length > 0 && (
        <Fold summary={`${words.history} (${settings.history.length})`}>
          <ul className="setting-history">
            {settings.history.map(({ by, at, reason: why, before, after }) => (
              <li key={at}>
                {words.changedBy(by, showMoment(at))} {why}
                <small>
                  {names
                    .filter(
                      (name) => name in after && !isSame(after[name], before[name] ?? points[name].default),
                    )
                    .map((name) => say(points[name].question))
                    .join(' · ')}
                </small>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  )
}

function PreviewTable({ preview }: { preview: SettingPreview }) {
  const { t, say } = useSpeech()
  const law = useLawWords()
  const words = t.settings.office
  const { cases, matters, limits, more, needMigration, moved } = preview
  const day = (iso: string | null) => (iso === null ? '–' : showDay(iso))
  return (
    <div role="status">
      <p>
        <strong>{words.moves(limits, matters, cases)}</strong> {more && words.more}{' '}
        {needMigration > 0 && words.needMigration(needMigration)}
      </p>
      {moved.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
        <section className="working-scroll" tabIndex={0} aria-label={words.preview}>
          <table className="working">
            <thead>
              <tr>
                <th scope="col">{words.matter}</th>
                <th scope="col">{words.limit}</th>
                <th scope="col">{words.was}</th>
                <th scope="col">{words.becomes}</th>
              </tr>
            </thead>
            <tbody>
              {moved.map(({ caseId, number, key, rule, ref, before, after }) => (
                <tr key={`${caseId}${key}`}>
                  <td>
                    <Link href={`/viec/${caseId}`}>{number ?? t.schedule.noNumber}</Link>
                  </td>
                  <td>
                    {law.data ? say(law.data.limit(rule)) : rule} <span className="row-ref">{ref}</span>
                  </td>
                  <td className="working-day">{day(before)}</td>
                  <td className="working-day">{day(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
