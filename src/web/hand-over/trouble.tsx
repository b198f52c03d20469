import { ApiProblem } from '../api/client.ts'
import { describeError } from '../format/describe-error.ts'
import { tidySentence } from '../format/sentence.ts'
import { Citations } from '../parts/citations.tsx'
import { useSpeech } from '../words/language.tsx'

/** Why the server did not take something that stands outside one matter: by law with its articles, or wrong in a field. */
export function HandOverTrouble({ error, today }: { error: unknown; today: string }) {
  const { t, say } = useSpeech()
  const { refusals = [], errors = [] } = error instanceof ApiProblem ? error.problem : {}
  return (
    <div className="trouble">
      {refusals.length + errors.length === 0 && <p>{describeError(error, t)}</p>}
      {refusals.map((no) => (
        <div key={no.ref}>
          <p>{tidySentence(say(no.sentence))}</p>
          <Citations provisions={no.articles} day={today} />
        </div>
      ))}
      {errors.map(({ field, expected }) => (
        <p key={field}>{t.fields.expected(tidySentence(say(expected)))}</p>
      ))}
    </div>
  )
}
