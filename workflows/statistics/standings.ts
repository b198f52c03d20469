import type { Words } from '../../src/engine/vocabulary.ts'

/**
 * How a matter stands for the statistics (trạng thái thống kê) between two days. The finest division any regime needs; each
 * regime's tree puts them together in its own way.
 */
export const standings = {
  voluntary: { vi: 'Trong thời hạn tự nguyện', en: 'Inside the voluntary period' },
  underway: { vi: 'Đang thi hành', en: 'Under way' },
  completed: { vi: 'Thi hành xong', en: 'Completed' },
  terminated: { vi: 'Đình chỉ', en: 'Terminated' },
  endedOtherwise: { vi: 'Kết thúc trong trường hợp khác', en: 'Ended on another ground' },
  notEnforceable: { vi: 'Chưa có điều kiện thi hành', en: 'Not yet enforceable' },
  postponedByConsent: { vi: 'Hoãn do đương sự đồng ý', en: 'Postponed by consent' },
  postponed: { vi: 'Hoãn', en: 'Postponed' },
  suspended: { vi: 'Tạm đình chỉ', en: 'Suspended' },
  otherCase: { vi: 'Trường hợp khác', en: 'Other cases' },
  separateBook: { vi: 'Theo dõi riêng', en: 'Separate book' },
  delegated: { vi: 'Ủy thác thi hành án đi', en: 'Delegated' },
  withdrawn: { vi: 'Thu hồi, hủy quyết định', en: 'Decision withdrawn or annulled' },
} as const satisfies Readonly<Record<string, Words>>

export type Standing = keyof typeof standings

/** Standings in which a matter still has to be enforced: it is carried over to the next year. */
export const pendingStandings: ReadonlySet<Standing> = new Set<Standing>([
  'voluntary',
  'underway',
  'notEnforceable',
  'postponedByConsent',
  'postponed',
  'suspended',
  'otherCase',
])
