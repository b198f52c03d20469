import { newLaw, since2026, until2026 } from '../variant.ts'
import { cureByAct, type EnforcementRequirement } from './requirement.ts'

const say = (vi: string, en: string) => ({ vi, en })
const inWriting = say(
  'Thỏa thuận chuyển giao phải bằng văn bản, có chữ ký của bên chuyển giao và bên nhận.',
  'An agreement to transfer is in writing, signed by both.',
)
const consent = say(
  'Chuyển giao nghĩa vụ của người phải thi hành án phải được người được thi hành án đồng ý.',
  'A debtor’s duty passes by agreement only with the creditor’s consent.',
)

/** Transfer of rights and duties (chuyển giao quyền, nghĩa vụ). */
export const transferRequirements = {
  transferIsSound: {
    asksData: true,
    variants: [
      since2026({ ref: 'TRF-1', articles: ['D152.25.4', 'L106.41.4'], sentence: inWriting }),
      until2026({ ref: 'U01', from: '2015-09-01', articles: ['D62.15.2'], sentence: inWriting }),
    ],
    check: ({ act }) =>
      act.data['by'] === 'agreement' && act.data['signedByBoth'] !== true
        ? cureByAct('TRANSFER_RIGHTS', ['head'])
        : null,
  },
  creditorAgreesToTheDebtor: {
    asksData: true,
    variants: [
      since2026({ ref: 'TRF-1', articles: ['L106.41.4', 'D152.25.4'], sentence: consent }),
      until2026({ ref: 'U01', from: '2015-09-01', articles: ['D62.15.2'], sentence: consent }),
    ],
    check: ({ act }) =>
      act.data['side'] === 'debtor' && act.data['by'] === 'agreement' && act.data['creditorConsents'] !== true
        ? cureByAct('TRANSFER_RIGHTS', ['head'])
        : null,
  },
  oldDecisionIsReplaced: {
    asksData: true,
    absent: [
      {
        from: newLaw,
        why: say(
          'Luật mới ra quyết định chuyển giao, không thu hồi quyết định cũ.',
          'The new law decides the transfer and withdraws nothing.',
        ),
      },
    ],
    variants: [
      until2026({
        ref: 'U01',
        articles: ['L26.54.3'],
        sentence: say(
          'Khi chuyển giao phải thu hồi quyết định thi hành án cũ và ra quyết định mới tương ứng.',
          'On a transfer the old enforcement decision is withdrawn and a new one issued.',
        ),
      }),
    ],
    check: ({ act }) =>
      act.data['withdrawsDecision'] === 'no' ? cureByAct('TRANSFER_RIGHTS', ['head']) : null,
  },
} satisfies Record<string, EnforcementRequirement>
