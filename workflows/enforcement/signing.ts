import type { Law, Words } from '../../src/engine/vocabulary.ts'
import type { Facts } from './facts.ts'
import { absentBefore2026, since2026, until2026 } from './variant.ts'

const byDelegation = {
  vi: 'Phó Thủ trưởng, người đứng đầu đơn vị thuộc Điều 19 khoản 3 chỉ ký việc của Thủ trưởng theo phân công, ủy quyền đang có hiệu lực và bao gồm việc đó.',
  en: 'A deputy head, or the head of a unit of Article 19(3), signs what the head must sign only under an assignment or delegation that is valid and covers it.',
}
const deputiesOnly = {
  vi: 'Phó Thủ trưởng chỉ ký việc của Thủ trưởng theo phân công hoặc ủy quyền đang có hiệu lực và bao gồm việc đó.',
  en: 'A deputy head signs what the head must sign only under an assignment or delegation that is valid and covers it.',
}
// What the Minister laid down on delegation was not found: who delegates what, and for how long, is data of the office.
const ministerNotFound = {
  status: 'openPoint',
  note: {
    vi: 'Chưa tìm thấy quy định của Bộ Tư pháp về phân công, ủy quyền (NĐ 152 Đ.97(1)(c)); việc nào được ủy quyền, từ ngày nào đến ngày nào là dữ liệu do Thủ trưởng nhập.',
    en: 'The Ministry’s rules on assignment and delegation (D152 Art. 97(1)(c)) were not found; which acts are delegated, from when to when, is data the head enters.',
  },
} as const

/** Why nobody but the head gives or ends a delegation (L Đ.22(3)). */
export const onlyTheHeadDelegates: Words = {
  vi: 'Chỉ Thủ trưởng ủy quyền và chấm dứt ủy quyền (Luật 106/2025 Đ.22(3)); Phó Thủ trưởng không ủy quyền lại.',
  en: 'Only the head delegates and ends a delegation (Law 106/2025 Art. 22(3)); a deputy does not delegate further.',
}

/** Who but the head signs what a head must: under a delegation, which is a row of the office with its days. */
export const signing: Law<Facts>['signing'] = {
  deputies: {
    variants: [
      since2026({
        ref: 'ASG-1',
        articles: ['L106.22.3', 'D152.97.1.c'],
        sentence: byDelegation,
        ...ministerNotFound,
      }),
      until2026({ ref: 'ASG-1', articles: ['L26.23'], sentence: deputiesOnly }),
    ],
  },
  unitHeads: {
    variants: [
      since2026({
        ref: 'ASG-1',
        articles: ['L106.22.3', 'D152.97.1.c'],
        sentence: byDelegation,
        ...ministerNotFound,
      }),
    ],
    absent: absentBefore2026(
      'Luật 26/2008 Đ.23(2) chỉ cho Phó Thủ trưởng làm theo phân công, ủy quyền của Thủ trưởng.',
      'Law 26/2008 Art. 23(2) let only deputy heads act under the head’s assignment or delegation.',
    ),
  },
}
