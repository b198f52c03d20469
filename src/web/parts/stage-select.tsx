import { useSpeech } from '../words/language.tsx'
import { showStage, stages } from '../words/stages.ts'
import { Select } from './select.tsx'

/** Narrows a list to one step of the road; an empty text is any step. */
export function StageSelect({ value, onChange }: { value: string; onChange: (stage: string) => void }) {
  const { t } = useSpeech()
  return (
    <Select
      aria-label={t.worklist.stage}
      value={value}
      onChange={onChange}
      popupMatchSelectWidth={false}
      options={[
        { value: '', label: t.worklist.anyStage },
        ...stages.map((stage) => ({ value: stage as string, label: showStage(stage, t) })),
      ]}
    />
  )
}
