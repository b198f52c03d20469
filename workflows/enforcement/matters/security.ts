import type { RequestMatter } from './matter.ts'

/** Who is asked to freeze. */
export const securityMatters = {
  vsdcFreeze: {
    label: {
      vi: 'Phong tỏa chứng khoán niêm yết tại VSDC',
      en: 'Freeze listed securities at the depository',
    },
    basis: ['D152.57.1.a', 'D62.13.5.a'],
  },
} as const satisfies Record<string, RequestMatter>
