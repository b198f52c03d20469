/** What was typed into a form and not yet sent, as its fields hold it. */
export type Draft = Record<string, unknown>

const prefix = 'thi-hanh.nhap.'

/** The draft of a form (of a matter, or of a place that has no matter yet), if one was begun in this window. It never leaves the window: it may name people. */
export function readDraft(caseId: string, key: string): Draft | null {
  try {
    const stored = sessionStorage.getItem(`${prefix}${caseId}.${key}`)
    return stored === null ? null : (JSON.parse(stored) as Draft)
  } catch {
    return null
  }
}

/** Keeps a draft while its form is open. */
export function keepDraft(caseId: string, key: string, draft: Draft): void {
  sessionStorage.setItem(`${prefix}${caseId}.${key}`, JSON.stringify(draft))
}

/** Forgets a draft: it was recorded or thrown away. */
export function dropDraft(caseId: string, key: string): void {
  sessionStorage.removeItem(`${prefix}${caseId}.${key}`)
}

/** Forgets every draft: whoever signs out leaves nothing to the next at this window. */
export function dropDrafts(): void {
  const kept = Object.keys(sessionStorage).filter((name) => name.startsWith(prefix))
  for (const name of kept) sessionStorage.removeItem(name)
}
