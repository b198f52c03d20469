import { Link } from 'wouter'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'

/** What names a matter in a list. */
interface NamedMatter {
  number: string | null
  judgmentNumber: string
  debtors: string | null
  creditors: string | null
}

/** The number of a matter, which leads to it, with its judgment below. */
export function NumberCell({ id, matter }: { id: string; matter: NamedMatter }) {
  const { t } = useSpeech()
  return (
    <>
      <Link className="row-link" href={`/viec/${id}`}>
        {nameMatter(matter, t)}
      </Link>
      {matter.number !== null && <small>{matter.judgmentNumber}</small>}
    </>
  )
}

/** Who has to perform, with for whom below. */
export function PartiesCell({ matter: { debtors, creditors } }: { matter: NamedMatter }) {
  const { t } = useSpeech()
  return (
    <>
      {debtors ?? t.noName}
      {creditors !== null && <small>{t.worklist.creditor(creditors)}</small>}
    </>
  )
}
