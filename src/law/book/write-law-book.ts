import type { Law, LegalStatus, Rule, Words } from '../../engine/vocabulary.ts'
import { describeClocks } from './describe-clocks.ts'
import { describeState, labelOf } from './describe-state.ts'
import { drawChart } from './draw-chart.ts'
import { type ChartState, listChartStates, readChart } from './read-chart.ts'
import { cell, sayArticles, sayProvision, saySpan } from './words.ts'

/** What the book is written from: the law, what is only information, the questions of counting that an office decides. */
export interface BookSources<F> {
  law: Law<F>
  notes: readonly { ref: string; articles: readonly string[]; sentence: Words; why: Words }[]
  settings: Readonly<
    Record<
      string,
      {
        question: Words
        options: readonly { value: unknown; label: Words }[]
        default: unknown
        citation: string
      }
    >
  >
}

/**
 * LAW.md: the whole law of the engine in sentences, Vietnamese with English beside, for a lawyer to read and sign off.
 * Written from the tables and charts alone, so it cannot say anything else than the engine does.
 */
export function writeLawBook<F>({ law, notes, settings }: BookSources<F>): string {
  const matter = readChart(law.caseMachine)
  const asset = readChart(law.assetMachine)
  return `${[
    '# Luật trong hệ thống (the law as the engine holds it)',
    '',
    '> Tệp này được sinh ra từ các bảng trong thư mục này; không sửa bằng tay. Generated from the tables of this folder; not edited by hand.',
    '',
    `Phiên bản luật (law) \`${law.version}\`, sơ đồ (charts) \`${law.machineVersion}\`: ${Object.keys(law.acts).length} hành vi (acts), ${Object.keys(law.requirements).length} điều kiện (conditions), ${Object.keys(law.limits).length} thời hạn (limits), ${Object.keys(law.warnings).length} cảnh báo (warnings), ${Object.keys(law.provisions).length} điều khoản được viện dẫn (provisions cited).`,
    '',
    '1. [Sơ đồ (charts)](#1-sơ-đồ-charts) · 2. [Từng bước của việc (the matter, state by state)](#2-từng-bước-của-việc-the-matter-state-by-state) · 3. [Từng trạng thái của tài sản (an asset, state by state)](#3-từng-trạng-thái-của-tài-sản-an-asset-state-by-state) · 4. [Thời hạn (time limits)](#4-thời-hạn-time-limits) · 5. [Cảnh báo (warnings)](#5-cảnh-báo-warnings) · 6. [Điểm mở (open points)](#6-điểm-mở-open-points) · 7. [Lựa chọn của cơ quan (settings)](#7-lựa-chọn-của-cơ-quan-settings) · 8. [Thông tin (information)](#8-thông-tin-information) · 9. [Điều khoản (provisions)](#9-điều-khoản-provisions)',
    '',
    '## 1. Sơ đồ (charts)',
    '',
    ...[matter, asset].flatMap((chart) => [
      '```mermaid',
      drawChart(chart, law.stateLabels, law.acts),
      '```',
      '',
    ]),
    '## 2. Từng bước của việc (the matter, state by state)',
    '',
    'Điều kiện luôn đòi hỏi (always asked):',
    '',
    ...law.always.flatMap((id) =>
      (law.requirements[id]?.variants ?? []).map(
        (variant) =>
          `- [${variant.ref}, ${saySpan(variant)}] ${variant.sentence.vi} _${variant.sentence.en}_ (${sayArticles(law, variant.articles)})`,
      ),
    ),
    '',
    ...describeChart(law, matter),
    '## 3. Từng trạng thái của tài sản (an asset, state by state)',
    '',
    ...describeChart(law, asset),
    '## 4. Thời hạn (time limits)',
    '',
    ...describeClocks(law),
    '',
    '## 5. Cảnh báo (warnings)',
    '',
    'Chỉ nhắc, không chặn. Told, never a bar.',
    '',
    ...Object.values(law.warnings).flatMap((rule) =>
      rule.variants.map(
        (variant) =>
          `- **${law.acts[rule.act]?.label.vi ?? rule.act}** [${variant.ref}, ${saySpan(variant)}]: ${variant.sentence.vi} _${variant.sentence.en}_`,
      ),
    ),
    '',
    '## 6. Điểm mở (open points)',
    '',
    ...describeOpenPoints(law),
    '',
    '## 7. Lựa chọn của cơ quan (settings)',
    '',
    ...Object.values(settings).flatMap(({ question, options, default: chosen, citation }) => [
      `- **${question.vi}** _${question.en}_ (${citation})`,
      ...options.map(
        ({ value, label }) =>
          `  - ${JSON.stringify(value) === JSON.stringify(chosen) ? '☑' : '☐'} ${label.vi} _${label.en}_`,
      ),
    ]),
    '',
    '## 8. Thông tin (information)',
    '',
    'Dòng không đặt thời hạn, không cấm, không đòi văn bản hay chữ ký. Rows that set no length, bar nothing, ask for no paper and no signer.',
    '',
    ...notes.map(
      ({ ref, articles, sentence, why }) =>
        `- [${ref}] ${sentence.vi} _${sentence.en}_ (${sayArticles(law, articles)}). Vì sao chỉ là thông tin: ${why.vi} _${why.en}_`,
    ),
    '',
    '## 9. Điều khoản (provisions)',
    '',
    '| Điều khoản (provision) | Hiệu lực (in force) |',
    '|---|---|',
    ...Object.values(law.provisions).map(
      (provision) =>
        `| ${cell(sayProvision(provision))} | ${saySpan({ from: provision.inForceFrom, ...(provision.inForceTo === undefined ? {} : { to: provision.inForceTo }) })} |`,
    ),
  ].join('\n')}\n`
}

function describeChart<F>(law: Law<F>, root: ChartState): string[] {
  return listChartStates(root).flatMap((state) => {
    if (state.moves.length === 0 && state.inside.length > 0) return []
    if (state === root) return ['### Ở mọi trạng thái (in every state)', '', ...describeState(law, state), '']
    const outer = state.id.split('.').slice(1, -1)
    const path = [...outer, state.key].map((key) => labelOf(law, key).vi).join(' › ')
    const told = outer.map((key) => labelOf(law, key).vi).join(', ')
    return [
      `### ${path} (${labelOf(law, state.key).en})`,
      '',
      ...(outer.length === 0 ? [] : [`Ngoài ra: mọi hành vi của (and every act of) ${told}.`, '']),
      ...(state.moves.length === 0
        ? ['Không còn hành vi nào ở bước này. Nothing more is done here.']
        : describeState(law, state)),
      '',
    ]
  })
}

function describeOpenPoints<F>(law: Law<F>): string[] {
  const rules: readonly (readonly [string, Rule])[] = [
    ...Object.entries(law.limits),
    ...Object.entries(law.requirements),
    ...Object.entries(law.warnings),
    ...Object.entries(law.countingRules),
  ]
  const title: Readonly<Record<Exclude<LegalStatus, 'verified'>, string>> = {
    openPoint: '### Văn bản không nói hoặc nói hai chiều (the text is silent or pulls two ways)',
    unverified: '### Chưa đọc được văn bản (the text was not at hand)',
  }
  return (['openPoint', 'unverified'] as const).flatMap((status) => [
    title[status],
    '',
    ...rules.flatMap(([id, rule]) =>
      rule.variants
        .filter((variant) => variant.status === status)
        .map(
          (variant) =>
            `- [${variant.ref}, ${saySpan(variant)}] ${variant.sentence.vi} → ${variant.note?.vi ?? ''} _${variant.note?.en ?? ''}_ (\`${id}\`)`,
        ),
    ),
    '',
  ])
}
