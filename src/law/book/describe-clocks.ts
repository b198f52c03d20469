import type { Law, TimeLimitRule } from '../../engine/vocabulary.ts'
import { cell, mark, nameBearers, sayArticles, sayLengths, saySpan } from './words.ts'

/** Every clock as rows of a table: text by text, what starts it, what meets it, what ends it. */
export function describeClocks<F>(law: Law<F>): string[] {
  const rows = Object.values(law.limits).flatMap((rule) =>
    rule.variants.map((variant, index) => {
      const head = index === 0 ? `**${cell(rule.label.vi)}** (${cell(rule.label.en)})` : '〃'
      const length = `${sayLengths(variant)}${rule.backward === true ? ', tính ngược (before)' : ''}`
      const reach =
        variant.extension === undefined
          ? ''
          : `; gia hạn đến (up to) ${sayLengths({ ...variant, ...variant.extension, lengths: {} })}`
      return `| ${head} | ${variant.ref} | ${saySpan(variant)} | ${cell(length + reach)} | ${nameBearers([rule.whose])} | ${cell(variant.sentence.vi)} _${cell(variant.sentence.en)}_${mark(variant)} | ${cell(sayArticles(law, variant.articles))} | ${index === 0 ? cell(sayRun(law, rule)) : '〃'} |`
    }),
  )
  return [
    '| Thời hạn (limit) | Dòng (row) | Hiệu lực (in force) | Độ dài (length) | Của ai (whose) | Nội dung (text) | Điều luật (articles) | Mở – xong – thôi (starts – met – ends) |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ]
}

function sayRun<F>(law: Law<F>, rule: TimeLimitRule<F>): string {
  const nameOf = (act: string) => law.acts[act]?.label.vi ?? act
  const opens = rule.opens.flatMap((opening) =>
    'after' in opening
      ? [`sau (after) "${law.limits[opening.after]?.label.vi ?? opening.after}"`]
      : opening.act === 'ADOPT_MATTER'
        ? []
        : [nameOf(opening.act)],
  )
  const list = (acts: readonly string[]) => [...new Set(acts)].join(', ') || '–'
  return `${list(opens)} → ${list(rule.meets.map(({ act }) => nameOf(act)))} → ${list((rule.ends ?? []).map(({ act }) => nameOf(act)))}`
}
