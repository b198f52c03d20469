import { vietnamDayOf } from '../../calendar/vietnam-time.ts'
import { standingMeasures } from '../facts/coercion.ts'
import type { AssetFacts, Facts } from '../facts.ts'
import { isOwed } from '../facts.ts'
import { newLaw, since2026, until2026 } from '../variant.ts'
import { atRelease, dayIn, type EnforcementLimit, type Turn, vietnamDay } from './time-limit.ts'

const costs2 = {
  vi: 'Thông báo chi phí cưỡng chế ít nhất 02 ngày làm việc trước.',
  en: 'Notify the costs at least 2 working days before.',
}
const costs3 = {
  vi: 'Thông báo chi phí cưỡng chế ít nhất 03 ngày làm việc trước.',
  en: 'Notify the costs at least 3 working days before.',
}
const seizure3 = {
  vi: 'Thông báo việc kê biên bất động sản ít nhất 03 ngày làm việc trước.',
  en: 'Notify the seizure of real estate at least 3 working days before.',
}

/** What must be told before a seizure ("at least N before" a planned hour). */
export const seizureLimits = {
  costNotice: {
    label: { vi: 'Thông báo chi phí cưỡng chế', en: 'Notice of the costs of coercion' },
    kind: 'notice',
    whose: 'officer',
    backward: true,
    variants: [
      since2026({
        ref: 'COE-12',
        articles: ['L106.72.7'],
        length: { n: 2, unit: 'workingDays' },
        sentence: costs2,
      }),
      until2026({
        ref: 'C09',
        articles: ['L26.73.4'],
        length: { n: 3, unit: 'workingDays' },
        sentence: costs3,
      }),
    ],
    opens: [
      { act: 'NOTIFY_COSTS', starts: ({ act }) => [{ from: vietnamDay(act, 'plannedAt') }] },
      {
        act: 'SEIZE',
        starts: ({ act, before }) =>
          before.costsNotified || act.data['preventDissipation'] !== undefined ? [] : [{ from: act.on }],
      },
      // A later coercion has costs of its own: told since its decision, unless it could not wait.
      {
        act: 'HAND_OVER',
        starts: ({ act, before }) =>
          act.data['forced'] !== true || costsAreKnown(before, 'handover') ? [] : [{ from: act.on }],
      },
      {
        act: 'CARRY_OUT_COERCION',
        starts: ({ act, before }) =>
          act.data['atOnce'] !== undefined || costsAreKnown(before, String(act.data['measure']))
            ? []
            : [{ from: act.on }],
      },
    ],
    meets: [{ act: 'NOTIFY_COSTS' }],
  },
  seizureNotice: {
    label: { vi: 'Thông báo kê biên', en: 'Notice of the seizure' },
    kind: 'notice',
    whose: 'officer',
    backward: true,
    variants: [
      since2026({
        ref: 'KB-2',
        articles: ['L106.80.2.a'],
        lengths: { realEstate: { length: { n: 3, unit: 'workingDays' } } },
        sentence: seizure3,
      }),
      until2026({
        ref: 'K01',
        articles: ['L26.88.1'],
        lengths: { realEstate: { length: { n: 3, unit: 'workingDays' } } },
        sentence: seizure3,
      }),
    ],
    opens: [
      {
        act: 'NOTIFY_SEIZURE',
        starts: ({ act, after }) =>
          noticeOf(
            act.asset,
            after.assets[act.asset ?? '']?.kind,
            vietnamDay(act, 'plannedAt'),
            act.data['recipient'],
          ),
      },
      {
        // A seizure of real estate that nobody was told of, or before the day they were told: the notice is missing,
        // unless dissipation had to be prevented. Where each was told by himself, whoever was left out is missing.
        act: 'SEIZE',
        starts: ({ act, before, after }) => {
          const asset = before.assets[act.asset ?? '']
          if (act.data['preventDissipation'] !== undefined) return []
          const kind = after.assets[act.asset ?? '']?.kind
          return wasTold(asset, act.on)
            ? leftOut(asset, act.on, before.parties).flatMap((one) => noticeOf(act.asset, kind, act.on, one))
            : noticeOf(act.asset, kind, act.on)
        },
      },
    ],
    meets: [
      {
        act: 'NOTIFY_SEIZURE',
        matches: ({ act, limit }) =>
          limit.asset === act.asset &&
          (limit.recipient === undefined ||
            act.data['recipient'] === undefined ||
            act.data['recipient'] === limit.recipient),
      },
    ],
    ends: atRelease,
  },
  releaseSeizure: {
    label: { vi: 'Giải tỏa kê biên', en: 'Release the seizure' },
    kind: 'duty',
    whose: 'officer',
    once: true,
    variants: [
      since2026({
        ref: 'COE-19',
        articles: ['L106.95.3'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Ra quyết định giải tỏa kê biên trong 03 ngày làm việc từ khi nghĩa vụ đã thi hành xong.',
          en: 'Release the seizure within 3 working days of full performance.',
        },
      }),
      until2026({
        ref: 'K21',
        articles: ['L26.105.2'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Giải tỏa kê biên trong 05 ngày làm việc từ khi nghĩa vụ đã thi hành xong.',
          en: 'Release the seizure within 5 working days of full performance.',
        },
      }),
    ],
    opens: [
      { act: 'COLLECT', starts: heldAssets },
      { act: 'RECORD_PERFORMANCE', starts: heldAssets },
      {
        act: 'RECORD_ASSET_NEWS',
        starts: ({ act }) =>
          act.asset === undefined || act.data['news'] === 'saleBeforeHarvestAgreed'
            ? []
            : [{ from: dayIn(act, 'since'), asset: act.asset }],
      },
    ],
    meets: [{ act: 'RELEASE_SEIZURE' }],
  },
} satisfies Record<string, EnforcementLimit>

/** Assets still seized and unsold when nothing is owed any more. */
function heldAssets({ act, after }: Turn) {
  if (after.obligations.some(isOwed)) return []
  return Object.values(after.assets)
    .filter(
      (asset) =>
        asset.seizedOn !== undefined && asset.releasedOn === undefined && asset.salePrice === undefined,
    )
    .map((asset) => ({ from: act.on, asset: asset.ref }))
}

function noticeOf(asset: string | undefined, kind: string | undefined, from: string, recipient?: unknown) {
  if (asset === undefined || kind === undefined) return []
  return [{ asset, lengthKind: kind, from, ...(typeof recipient === 'string' ? { recipient } : {}) }]
}

/** Whom the law wants told, where some were told each by himself: the procuracy and the land authority since 2026. */
function leftOut(
  asset: AssetFacts | undefined,
  on: string,
  parties: Turn['before']['parties'],
): readonly string[] {
  const told = asset?.seizure?.told ?? []
  if (told.length === 0 || told.includes('all')) return []
  const required = [
    'parties',
    'commune',
    ...(parties.some(({ role }) => role === 'related') ? ['related'] : []),
    ...(on >= newLaw ? ['competentProcuracy', 'landAuthority'] : []),
  ]
  return required.filter((one) => !told.includes(one))
}

/** Whether the costs were told on or after the day the latest measure of this kind was decided. */
function costsAreKnown({ force, measures }: Facts, measure: string): boolean {
  const decidedOn = standingMeasures(measures, measure).at(-1)?.on ?? ''
  return force.costsNotifiedOn !== undefined && force.costsNotifiedOn >= decidedOn
}

function wasTold(asset: AssetFacts | undefined, on: string): boolean {
  return asset?.plannedAt !== undefined && on >= vietnamDayOf(asset.plannedAt)
}
