import type { RequestMatter } from './matter.ts'

/** What people and bodies outside are asked or told about money, prisons and exemptions. */
export const paymentMatters = {
  exemptionOpinion: {
    label: { vi: 'Ý kiến của Viện kiểm sát về miễn, giảm', en: 'Opinion of the procuracy on an exemption' },
    basis: ['L106.43', 'L26.62.5'],
  },
  prisonHandsOut: {
    label: { vi: 'Trại giam trả tiền, tài sản cho phạm nhân', en: 'Prison hands money out to a prisoner' },
    basis: ['D152.35.2'],
  },
} as const satisfies Record<string, RequestMatter>
