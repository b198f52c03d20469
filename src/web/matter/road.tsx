import { useSpeech } from '../words/language.tsx'
import { showStage, stages } from '../words/stages.ts'
import { useDesk } from './desk.tsx'

/** The road of a matter, step by step: the present one lit, those the record passed through drawn as passed. */
export function Road() {
  const { t } = useSpeech()
  const { view, acts } = useDesk().matter
  const here = (stages as readonly string[]).indexOf(view.stage)
  const passed = new Set(['acceptance', ...acts.map((act) => act.stageAfter)])
  const isRefused = JSON.stringify(view.path).includes('"refused"')
  return (
    <nav className="road" aria-label={t.matter.road}>
      <ol>
        {stages.map((name, index) => {
          const before = passed.has(name) ? 'passed' : 'skipped'
          const place = index === here ? 'here' : index < here ? before : 'ahead'
          return (
            <li
              key={name}
              className={`step step-${place}`}
              aria-current={place === 'here' ? 'step' : undefined}
            >
              <span className="step-dot" aria-hidden="true">
                {index + 1}
              </span>
              <span className="step-name">
                {name === 'closure' && isRefused ? t.matter.refusedRequest : showStage(name, t)}
              </span>
              <span className="visually-hidden">, {t.matter.roadPlaces[place]}</span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
