import { isDoubt, showFlag } from '../words/flags.ts'
import { useSpeech } from '../words/language.tsx'

/** What to know about an answer, in words; those that may change it stand out. */
export function Flags({ flags }: { flags: readonly string[] }) {
  const { t } = useSpeech()
  if (flags.length === 0) return null
  return (
    <ul className="flags" aria-label={t.limits.notice}>
      {flags.map((flag) => (
        <li key={flag} className={isDoubt(flag) ? 'flag is-doubt' : 'flag'}>
          {showFlag(flag, t)}
        </li>
      ))}
    </ul>
  )
}
