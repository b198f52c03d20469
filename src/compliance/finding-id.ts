/** What names a finding, in the database and outside: which matter, where it was found, and what about it. */
export interface FindingName {
  caseId: string
  source: 'limit' | 'bar' | 'view'
  subject: string
}

/** One word for a finding; the same for as long as the record gives it. */
export function nameFinding({ caseId, source, subject }: FindingName): string {
  return `${caseId}~${source}~${subject}`
}

/** What a word stands for; null when no finding is ever called so. */
export function readFindingName(word: string): FindingName | null {
  const found = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})~(limit|bar|view)~(.{1,300})$/.exec(word)
  if (found === null) return null
  const [, caseId = '', source = '', subject = ''] = found
  return { caseId, source: source as FindingName['source'], subject }
}
