import { useState } from 'react'

/** What narrows the worklist. */
export interface WorklistFilter {
  text: string
  stage: string
  rule: string
  officer: string
}

export const noFilter: WorklistFilter = { text: '', stage: '', rule: '', officer: '' }

/** The filter as the address of the page has it: in the names of the list of all matters, and back. */
export function filterOf(read: (name: string) => string): WorklistFilter {
  return { text: read('q'), stage: read('state'), rule: read('rule'), officer: read('officer') }
}

export function namesOf({ text, stage, rule, officer }: WorklistFilter): Record<string, string> {
  return { q: text, state: stage, rule, officer }
}

interface SavedView {
  name: string
  filter: WorklistFilter
}

/** The filters a person gave names to, kept in this browser for that person. */
export function useSavedViews(personId: string) {
  const key = `thi-hanh.bo-loc.${personId}`
  const [views, setViews] = useState<SavedView[]>(() => readViews(key))
  const keep = (next: SavedView[]) => {
    localStorage.setItem(key, JSON.stringify(next))
    setViews(next)
  }
  return {
    views,
    save: (name: string, filter: WorklistFilter) =>
      keep([...views.filter((view) => view.name !== name), { name, filter }]),
    remove: (name: string) => keep(views.filter((view) => view.name !== name)),
  }
}

function readViews(key: string): SavedView[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? (stored as SavedView[]) : []
  } catch {
    return []
  }
}
