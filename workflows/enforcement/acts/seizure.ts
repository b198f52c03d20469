import { Type } from 'typebox'
import { fields, freeText, maybe, moment, paperNumber } from '../act-data.ts'
import { assetKind, assetNature, type EnforcementAct, officers } from './act.ts'

/** Seizure of assets (kê biên). */
export const seizureActs = {
  NOTIFY_SEIZURE: {
    label: { vi: 'Thông báo kê biên', en: 'Notify the seizure' },
    scope: 'asset',
    introducesAsset: true,
    rows: ['KB-2', 'K01'],
    basis: ['L106.80.2.a', 'L26.88.1'],
    by: officers,
    byRef: 'KB-2',
    data: fields({
      kind: assetKind,
      plannedAt: moment('thời điểm kê biên'),
      description: maybe(freeText('mô tả tài sản')),
    }),
  },
  SEIZE: {
    label: { vi: 'Kê biên', en: 'Seize' },
    scope: 'asset',
    introducesAsset: true,
    rows: ['KB-1', 'KB-3', 'COE-4', 'K03'],
    basis: ['L106.78.1', 'L106.80.1', 'L26.88.1', 'L26.88.2'],
    by: officers,
    byRef: 'KB-3',
    data: fields({
      kind: assetKind,
      force: maybe(Type.Boolean({ description: 'có huy động lực lượng' })),
      preventDissipation: maybe(freeText('lý do cần ngăn chặn tẩu tán, không báo trước')),
      nature: maybe(assetNature),
      priceAgreed: maybe(Type.Boolean({ description: 'đương sự thỏa thuận được giá khi kê biên' })),
      description: maybe(freeText('mô tả tài sản')),
    }),
    papers: [{ kind: 'seizureMinutes' }],
  },
  RELEASE_SEIZURE: {
    label: { vi: 'Giải tỏa kê biên', en: 'Release the seizure' },
    scope: 'asset',
    rows: ['COE-19', 'K21'],
    basis: ['L106.95.3', 'L26.105.2'],
    by: officers,
    byRef: 'COE-19',
    data: fields({ number: maybe(paperNumber), reason: freeText('căn cứ giải tỏa') }),
    papers: [{ kind: 'releaseDecision', numberFrom: 'number' }],
  },
} as const satisfies Record<string, EnforcementAct>
