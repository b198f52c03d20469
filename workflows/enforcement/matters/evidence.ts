import type { RequestMatter } from './matter.ts'

/** Who is asked over evidence, judicial assistance and competence. */
export const evidenceMatters = {
  takeConfiscated: {
    label: {
      vi: 'Cơ quan tài chính nhận vật chứng sung quỹ',
      en: 'The finance office takes confiscated things',
    },
    basis: ['D62.32.2'],
  },
  legalAid: {
    label: { vi: 'Ủy thác tư pháp (Bộ Tư pháp gửi hồ sơ)', en: 'Judicial assistance' },
    basis: ['D62.50.3'],
  },
  officeCompetence: {
    label: {
      vi: 'Tranh chấp thẩm quyền với văn phòng thi hành án',
      en: 'Competence disputed with an office',
    },
    basis: ['D151.40.2'],
  },
} as const satisfies Record<string, RequestMatter>
