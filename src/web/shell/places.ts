import { mayDo } from '../api/session.ts'
import type { Person } from '../api/types.ts'
import type { Dictionary } from '../words/vietnamese.ts'

/** A page of the menu. `icon` names a drawing of `shell/icons.tsx`. */
export interface Place {
  path: string
  name: string
  icon:
    | 'work'
    | 'list'
    | 'sign'
    | 'results'
    | 'watch'
    | 'plan'
    | 'people'
    | 'calendar'
    | 'law'
    | 'help'
    | 'schedule'
    | 'journal'
    | 'compliance'
    | 'settings'
}

/** What the worklist is called: an officer sees his own matters, everybody else those of the office. */
export function nameWorklist(person: Person | null, t: Dictionary): string {
  return person?.role === 'officer' ? t.places.worklist : t.places.officeWorklist
}

/** The pages a person may go to in the order of the menu, in its three parts: the day's work, what is followed, what is read up. */
export function listPlaces(person: Person | null, t: Dictionary): Place[][] {
  const law: Place[] = [
    { path: '/tra-thoi-han', name: t.places.calculator, icon: 'calendar' },
    { path: '/luat', name: t.places.law, icon: 'law' },
  ]
  const help: Place = { path: '/tro-giup', name: t.places.help, icon: 'help' }
  if (person === null) return [[...law, help]]
  return [
    [
      { path: '/viec-cua-toi', name: nameWorklist(person, t), icon: 'work' },
      { path: '/viec', name: t.places.matters, icon: 'list' },
      // Who acts in no matter neither submits nor signs.
      ...(mayDo(person, 'actsInMatters')
        ? [{ path: '/cho-ky', name: t.places.signatures, icon: 'sign' } as const]
        : []),
      { path: '/lich', name: t.places.schedule, icon: 'schedule' },
    ],
    [
      { path: '/ket-qua', name: t.places.results, icon: 'results' },
      { path: '/theo-doi', name: t.places.watch, icon: 'watch' },
      { path: '/ke-hoach', name: t.places.yearPlan, icon: 'plan' },
      { path: '/kiem-tra', name: t.places.compliance, icon: 'compliance' },
      { path: '/phan-cong', name: t.places.handOver, icon: 'people' },
      { path: '/nhat-ky', name: t.places.journal, icon: 'journal' },
    ],
    [...law, { path: '/cai-dat', name: t.places.settings, icon: 'settings' }, help],
  ]
}
