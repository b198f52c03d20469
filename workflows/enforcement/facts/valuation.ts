import type { IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'

/** What is known of the valuation of one asset, beside its prices. */
export interface ValuationFacts {
  nature?: string
  /** Members of the price council, its chair included (D152 Đ.60(3)). */
  councilMembers?: number
  /** Who has been told of the latest result, where each was told by himself. */
  notified?: readonly string[]
  /** The latest day on which one of them was validly told. */
  lastNoticeOn?: IsoDay
  /** Advance for the re-appraisal, integer đồng. */
  advance?: number
}

/** What is known after an act; nothing at all where it teaches nothing of this. */
export function recordValuation(
  known: ValuationFacts | undefined,
  act: RecordedAct,
): ValuationFacts | undefined {
  const { data, on } = act
  switch (act.act) {
    case 'SEIZE':
      return typeof data['nature'] === 'string' ? { ...known, nature: data['nature'] } : known
    case 'ESTABLISH_PRICE_COUNCIL':
      return { ...known, councilMembers: Number(data['members']) }
    case 'RECORD_APPRAISAL':
    case 'DETERMINE_PRICE': {
      if (known === undefined) return known
      const { notified: _told, lastNoticeOn: _last, ...rest } = known
      return rest
    }
    case 'NOTIFY_APPRAISAL': {
      if (typeof data['recipient'] !== 'string') return known
      const valid = typeof data['validOn'] === 'string' ? data['validOn'] : on
      const last = known?.lastNoticeOn
      return {
        ...known,
        notified: [...(known?.notified ?? []), data['recipient']],
        lastNoticeOn: last !== undefined && last > valid ? last : valid,
      }
    }
    case 'REQUEST_REAPPRAISAL':
      return typeof data['advance'] === 'number' ? { ...known, advance: data['advance'] } : known
    default:
      return known
  }
}
