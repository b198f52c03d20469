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

/** What a saved view keeps: the heap that is looked at, its order, and what narrows it, in the names of the address. */
const kept = ['xem', 'xep', 'q', 'state', 'rule', 'officer'] as const

/** How the worklist is looked at, in the names of the address. */
export type WorklistView = Readonly<Record<(typeof kept)[number], string>>

/** The view an address shows. */
export function viewOf(read: (name: string) => string): WorklistView {
  return Object.fromEntries(kept.map((name) => [name, read(name)])) as WorklistView
}

interface SavedView {
  name: string
  view: WorklistView
}

/** The views a person gave names to, kept in this browser for that person. */
export function useSavedViews(personId: string) {
  const key = `thi-hanh.bo-loc.${personId}`
  const [views, setViews] = useState<SavedView[]>(() => readViews(key))
  const keep = (next: SavedView[]) => {
    localStorage.setItem(key, JSON.stringify(next))
    setViews(next)
  }
  return {
    views,
    save: (name: string, view: WorklistView) =>
      keep([...views.filter((one) => one.name !== name), { name, view }]),
    remove: (name: string) => keep(views.filter((one) => one.name !== name)),
  }
}

function readViews(key: string): SavedView[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    if (!Array.isArray(stored)) return []
    // Earlier ones kept the filter alone.
    return (stored as (SavedView | { name: string; filter: WorklistFilter })[]).map((one) => {
      const names: Readonly<Record<string, string>> = 'view' in one ? one.view : namesOf(one.filter)
      return { name: one.name, view: viewOf((name) => names[name] ?? '') }
    })
  } catch {
    return []
  }
}
