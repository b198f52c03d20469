/**
 * What the worklist is called: an officer sees his own matters, everybody else those of the office.
 * @param {{ role: string } | null} person
 */
export function nameWorklist(person) {
  return person?.role === 'officer' ? 'Việc của tôi' : 'Việc của cơ quan'
}
