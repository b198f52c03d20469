import type { Words } from '../../src/engine/vocabulary.ts'
import { kindOf } from './kinds.ts'

/**
 * The score of an officer in a period: information that opens to every point of it, no sanction and no ranking.
 *
 *   score = 100 × (1 − lost ÷ weighed)
 *   weighed = the sum of the weights of his duties that ended in the period, kept or not
 *   lost = the sum, over the findings that are his, of weight × lateness × cause ÷ difficulty, divided by load
 *
 * `weight` is that of the kind of finding (1 to 3). Thresholds that are no term of law take nothing away. Every factor of
 * every point is in the answer. The numbers are choices of this system, not of the law.
 */
export const scoreWords = {
  nature: {
    vi: 'Điểm chỉ để tham khảo: không phải kỷ luật, không phải xếp hạng; mỗi điểm trừ mở ra đúng việc, đúng điều luật.',
    en: 'The score is information: no sanction and no ranking; every point opens its matter and its provision.',
  },
  formula: {
    vi: 'Điểm = 100 × (1 − điểm trừ ÷ tổng trọng số các thời hạn phải giữ). Điểm trừ = trọng số × mức chậm × nguyên nhân ÷ độ khó, chia cho hệ số tải.',
    en: 'Score = 100 × (1 − lost ÷ weight of all duties). Lost = weight × lateness × cause ÷ difficulty, divided by the load.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** How late: half at once, the whole after so many days. */
export const latenessWhole = 30
/** A load above the office's average is taken into account up to so much. */
export const mostLoad = 1.5

/** What makes a matter difficult, and by how much each. */
export const difficulties = {
  seizedAsset: { add: 0.25, words: { vi: 'có tài sản kê biên', en: 'an asset is seized' } },
  largeDebt: { add: 0.25, words: { vi: 'từ 5 tỷ đồng trở lên', en: 'five billion đồng or more' } },
  bankCredit: { add: 0.25, words: { vi: 'tín dụng, ngân hàng', en: 'bank credit' } },
  manyParties: { add: 0.25, words: { vi: 'từ bốn đương sự trở lên', en: 'four parties or more' } },
} as const satisfies Readonly<Record<string, { add: number; words: Words }>>

export const largeDebtFrom = 5_000_000_000
export const manyPartiesFrom = 4

/** Causes outside the officer's power, and what is left of the point under each. The least holds. */
export const causes = {
  accepted: { left: 0, words: { vi: 'giải trình được chấp nhận', en: 'the explanation was accepted' } },
  pending: { left: 0, words: { vi: 'đang chờ trả lời giải trình', en: 'an explanation awaits its answer' } },
  outsideLate: {
    left: 0.5,
    words: { vi: 'chờ cơ quan, người khác trả lời quá hạn', en: 'somebody outside answered late' },
  },
  takenOver: {
    left: 0.5,
    words: { vi: 'nhận bàn giao khi thời hạn đang chạy', en: 'taken over while the term was running' },
  },
  none: {
    left: 1,
    words: { vi: 'không có nguyên nhân khách quan được ghi nhận', en: 'no cause outside is on record' },
  },
} as const satisfies Readonly<Record<string, { left: number; words: Words }>>

export type CauseId = keyof typeof causes
export type DifficultyId = keyof typeof difficulties

/** What is known of one finding for the score. */
export interface Scored {
  kind: string
  state: 'late' | 'overdue' | 'overridden' | 'watch'
  /** Calendar days from the last day in time to the day it was done, or to today. */
  days: number
  causes: readonly CauseId[]
  difficulties: readonly DifficultyId[]
}

/** One point of a score with every factor of it. */
export interface ScorePoint {
  weight: number
  lateness: number
  cause: CauseId
  causeLeft: number
  difficulty: number
  lost: number
}

/** Works out what one finding takes away, before the load. */
export function scorePoint({ kind, state, days, causes: known, difficulties: hard }: Scored): ScorePoint {
  const weight = weightOf(kind)
  const lateness =
    state === 'watch'
      ? 0
      : state === 'overridden'
        ? 1
        : 0.5 + 0.5 * Math.min(1, Math.max(0, days) / latenessWhole)
  const cause = [...known, 'none' as const].reduce((least, one) =>
    causes[one].left < causes[least].left ? one : least,
  )
  const difficulty = 1 + hard.reduce((sum, one) => sum + difficulties[one].add, 0)
  const causeLeft = causes[cause].left
  return {
    weight,
    lateness,
    cause,
    causeLeft,
    difficulty,
    lost: (weight * lateness * causeLeft) / difficulty,
  }
}

/** The weight of a duty or a finding: that of its kind, 1 for what no kind names. */
export function weightOf(kind: string): number {
  return kindOf(kind)?.weight ?? 1
}

/** How the load of an officer stands to the office's average: from 1 (not above it) to `mostLoad`. */
export function loadFactor(matters: number, average: number): number {
  return average <= 0 ? 1 : Math.min(mostLoad, Math.max(1, matters / average))
}

/** The score in hundredths (10000 is all kept); null where no duty ended in the period. */
export function scoreOf(weighed: number, lost: number, load: number): number | null {
  if (weighed <= 0) return null
  return Math.round(10_000 * Math.max(0, 1 - lost / load / weighed))
}
