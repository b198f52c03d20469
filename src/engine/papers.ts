import type { Law, Paper, RecordedAct } from './vocabulary.ts'

/** The papers an act makes, as its record in the law's list says. */
export function listPapers<F>(law: Law<F>, act: RecordedAct): Paper[] {
  const made = law.acts[act.act]?.papers ?? []
  const fitting = made.filter(({ when }) => when === undefined || act.data[when.field] === when.equals)
  return fitting.map(({ kind, numberFrom }, index) => {
    const number = numberFrom === undefined ? undefined : act.data[numberFrom]
    return {
      ref: index === 0 ? `p${act.seq}` : `p${act.seq}-${index + 1}`,
      seq: act.seq,
      kind,
      issuedOn: act.on,
      ...(typeof number === 'string' ? { number } : {}),
      ...(act.asset === undefined ? {} : { asset: act.asset }),
    }
  })
}
