import type { RequestMatter } from './matter.ts'

/** What people and bodies outside are asked or told about money, prisons and exemptions. */
export const paymentMatters = {
  exemptionOpinion: {
    label: { vi: 'Ý kiến của Viện kiểm sát về miễn, giảm', en: 'Opinion of the procuracy on an exemption' },
    basis: ['L106.43', 'L26.62.5'],
  },
} as const satisfies Record<string, RequestMatter>
