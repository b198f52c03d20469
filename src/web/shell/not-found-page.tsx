import { Link } from 'wouter'
import { usePageTitle } from '../parts/page-title.ts'
import { useSpeech } from '../words/language.tsx'

/** Says that an address leads nowhere. */
export function NotFoundPage() {
  const { t } = useSpeech()
  usePageTitle(t.errors.noPage)
  return (
    <div className="page">
      <h1>{t.errors.noPage}</h1>
      <p>{t.errors.noPageWhy}</p>
      <p>
        <Link href="/viec-cua-toi">{t.errors.toWorklist}</Link>
      </p>
    </div>
  )
}
