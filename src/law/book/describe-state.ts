import type { Law, Words } from '../../engine/vocabulary.ts'
import type { ChartMove, ChartState } from './read-chart.ts'
import { mark, nameBearers, sayArticles, saySpan } from './words.ts'

/** What a state allows, act by act: who gives it, by which articles, on which conditions, which clocks it starts and what it makes. */
export function describeState<F>(law: Law<F>, state: ChartState): string[] {
  const byAct = new Map<string, ChartMove[]>()
  for (const move of state.moves) byAct.set(move.act, [...(byAct.get(move.act) ?? []), move])
  return [...byAct].flatMap(([act, moves]) => describeAct(law, act, moves))
}

function describeAct<F>(law: Law<F>, act: string, moves: readonly ChartMove[]): string[] {
  const definition = law.acts[act]
  if (definition === undefined) return []
  const { label, by, basis, papers = [] } = definition
  const lines = [
    `- **${label.vi}** (${label.en}, \`${act}\`) — ${nameBearers(by)}${basis.length === 0 ? '' : ` — ${sayArticles(law, basis)}`}`,
  ]
  for (const move of moves) {
    const where = move.targets.map((id) => `**${labelOf(law, id).vi}** (${labelOf(law, id).en})`).join(', ')
    const when = sayBranch(move)
    if (where !== '' || when !== '')
      lines.push(
        `  - ${when === '' ? '' : `${when}: `}${where === '' ? 'ghi vào hồ sơ' : `chuyển sang ${where}`}`,
      )
  }
  const conditions = new Set(moves.flatMap((move) => move.given.requires ?? []))
  for (const id of conditions) lines.push(...describeCondition(law, id).map((line) => `  - ${line}`))
  const clocks = startedBy(law, act)
  if (clocks.length > 0) lines.push(`  - Mở thời hạn (starts): ${clocks.join('; ')}`)
  if (papers.length > 0)
    lines.push(
      `  - Văn bản (papers): ${papers.map(({ kind }) => law.papers[kind]?.label.vi ?? kind).join('; ')}`,
    )
  return lines
}

function sayBranch({ given }: ChartMove): string {
  const parts = [
    ...(given.kind === undefined ? [] : [given.kind === 'onRequest' ? 'theo yêu cầu' : 'chủ động']),
    ...(given.data === undefined ? [] : [`\`${given.data.field} = ${given.data.equals}\``]),
  ]
  return parts.join(', ')
}

/** A condition in whole sentences, one for each text in force. */
export function describeCondition<F>(law: Law<F>, id: string): string[] {
  const rule = law.requirements[id]
  if (rule === undefined) return []
  return rule.variants.map(
    (variant) =>
      `Điều kiện [${variant.ref}, ${saySpan(variant)}]: ${variant.sentence.vi} _${variant.sentence.en}_ (${sayArticles(law, variant.articles)})${rule.hard === true ? ' — không thể bỏ qua (cannot be set aside)' : ''}${mark(variant)}`,
  )
}

function startedBy<F>(law: Law<F>, act: string): string[] {
  return Object.values(law.limits).flatMap((rule) => {
    if (!rule.opens.some((opening) => 'act' in opening && opening.act === act) || act === 'ADOPT_MATTER')
      return []
    const refs = [...new Set(rule.variants.map((variant) => variant.ref))].join(', ')
    return [`${rule.label.vi} [${refs}]`]
  })
}

/** The words of a state, by its id in a chart. */
export function labelOf<F>(law: Law<F>, id: string): Words {
  const key = id.split('.').at(-1) ?? id
  return law.stateLabels[key] ?? { vi: key, en: key }
}
