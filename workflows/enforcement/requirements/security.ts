import { findSecurity } from '../facts/security.ts'
import { isOwed } from '../facts.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { cureByAct, type EnforcementRequirement } from './requirement.ts'

const never = (vi: string, en: string) => ({ remedy: { kind: 'none', why: { vi, en } } }) as const
const say = (vi: string, en: string) => ({ vi, en })

const mustStand = say(
  'Phải có biện pháp bảo đảm đang được áp dụng.',
  'There must be a security measure in force.',
)
const namesTheSum = say(
  'Quyết định phong tỏa phải ghi rõ số tiền phải thi hành và chi phí đến thời điểm phong tỏa.',
  'A freeze names the sum owed and the costs so far.',
)
const bannedDebtor = say(
  'Tạm hoãn xuất cảnh người phải thi hành án chưa xong nghĩa vụ, trừ các trường hợp luật định; Thủ trưởng quyết định.',
  'An exit ban is for a debtor who has not finished, but for the exceptions; the head decides it.',
)
const interimChanged = say(
  'Chỉ ra quyết định khi đã nhận quyết định thay đổi, bổ sung, hủy biện pháp khẩn cấp tạm thời.',
  'There must be a decision of the court that changed or cancelled the interim measure.',
)

/** Security measures (biện pháp bảo đảm). */
export const securityRequirements = {
  securityStands: {
    asksData: true,
    variants: [
      since2026({ ref: 'SEC-6', articles: ['L106.95.2'], sentence: mustStand }),
      until2026({ ref: 'S03', articles: ['L26.67.3'], sentence: mustStand }),
    ],
    check({ facts, act }) {
      const one = findSecurity(facts.securities, act)
      return one === undefined || one.step === 'ended' ? cureByAct('APPLY_SECURITY', ['officer']) : null
    },
  },
  freezeNamesTheSum: {
    asksData: true,
    variants: [
      since2026({ ref: 'SEC-3', articles: ['D152.43.1'], sentence: namesTheSum }),
      until2026({ ref: 'S02', articles: ['L26.67.2'], sentence: namesTheSum }),
    ],
    check: ({ act }) =>
      act.data['measure'] === 'freeze' && act.data['sum'] === undefined
        ? cureByAct('APPLY_SECURITY', ['officer'])
        : null,
  },
  budgetMoneyIsNotFrozen: {
    asksData: true,
    absent: absentBefore2026(
      'Bảng luật cũ không có điều này.',
      'The tables of the old law have no such rule.',
    ),
    variants: [
      since2026({
        ref: 'SEC-3',
        articles: ['D152.43.2', 'D152.49.5'],
        sentence: say(
          'Không phong tỏa các tài khoản kinh phí quy định tại D152 Đ.49(5).',
          'Accounts of D152 Art. 49(5) (budget money) are not frozen.',
        ),
      }),
    ],
    check: ({ act }) =>
      act.data['measure'] === 'freeze' && act.data['budgetAccount'] === true
        ? never(
            'Tài khoản này không được phong tỏa; chọn tài khoản khác.',
            'This account may not be frozen; choose another.',
          )
        : null,
  },
  exitBanIsAllowed: {
    asksData: true,
    variants: [
      since2026({ ref: 'SEC-7', articles: ['L106.70', 'D152.45.1'], sentence: bannedDebtor }),
      until2026({
        ref: 'X04',
        from: '2015-09-01',
        articles: ['D62.51.1', 'D62.51.2'],
        sentence: bannedDebtor,
      }),
    ],
    check({ facts, act }) {
      if (act.data['measure'] !== 'exitBan') return null
      if (act.data['exception'] !== undefined)
        return never(
          'Thuộc trường hợp không tạm hoãn xuất cảnh.',
          'This is a case in which there is no exit ban.',
        )
      return facts.obligations.some(isOwed)
        ? null
        : never('Không còn nghĩa vụ phải thi hành.', 'Nothing is owed any more.')
    },
  },
  exitBanIsTheHeads: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'SEC-1', articles: ['L106.66.2'], sentence: bannedDebtor }),
      until2026({ ref: 'X04', from: '2015-09-01', articles: ['D62.51.1'], sentence: bannedDebtor }),
    ],
    check({ facts, act, actor }) {
      const measure = act.data['measure'] ?? findSecurity(facts.securities, act)?.measure
      if (measure !== 'exitBan' || actor.role === 'head') return null
      return cureByAct(act.act === 'END_SECURITY' ? 'END_SECURITY' : 'APPLY_SECURITY', ['head'])
    },
  },
  otherAssetsDoNotSuffice: {
    asksData: true,
    absent: absentBefore2026(
      'Bảng luật cũ không có điều kiện này.',
      'The tables of the old law have no such condition.',
    ),
    variants: [
      since2026({
        ref: 'SEC-8',
        articles: ['L106.39.4', 'D152.54.2.b'],
        sentence: say(
          'Tài sản đã chuyển nhượng để trốn tránh thi hành án chỉ bị tạm dừng giao dịch khi không có tài sản khác đủ để thi hành án.',
          'What was transferred in evasion is stopped only where no other asset suffices.',
        ),
      }),
    ],
    check: ({ act }) =>
      act.data['evasiveTransfer'] === true && act.data['otherAssetsSuffice'] === true
        ? never('Xử lý tài sản khác đủ để thi hành án.', 'Another asset suffices; take that one.')
        : null,
  },
  refusalToTakeIsPosted: {
    asksData: true,
    absent: absentBefore2026(
      'Bảng luật cũ không có điều này.',
      'The tables of the old law have no such rule.',
    ),
    variants: [
      since2026({
        ref: 'SEC-12',
        articles: ['D152.43.3'],
        sentence: say(
          'Không nhận hoặc không có người nhận quyết định phong tỏa thì lập biên bản có người chứng kiến và niêm yết tại trụ sở.',
          'When nobody takes the freeze decision, minutes are made with a witness and it is posted at the seat.',
        ),
      }),
    ],
    check({ act }) {
      if (act.data['taken'] !== 'refusedOrNobody') return null
      return act.data['witness'] !== undefined && act.data['postedOn'] !== undefined
        ? null
        : cureByAct('SEND_SECURITY', ['officer'])
    },
  },
  heldIsReleased: {
    asksData: true,
    variants: [
      since2026({
        ref: 'SEC-13',
        articles: ['L106.95.6', 'D152.73'],
        sentence: say(
          'Trả lại tài sản, giấy tờ sau khi ra quyết định chấm dứt biện pháp bảo đảm.',
          'What was held is returned once the measure has been ended.',
        ),
      }),
      until2026({
        ref: 'S05',
        articles: ['L26.68.5'],
        sentence: say(
          'Trả lại tài sản, giấy tờ sau khi ra quyết định trả lại, chấm dứt tạm giữ.',
          'What was held is returned once the holding has been ended.',
        ),
      }),
    ],
    check({ facts, act }) {
      const named = act.data['security']
      const held = facts.securities.filter(
        (one) => one.measure === 'hold' && (named === undefined || one.id === named),
      )
      if (held.some((one) => one.step === 'ended')) return null
      const standing = held.at(-1)
      return standing === undefined
        ? never('Không có tài sản, giấy tờ nào bị tạm giữ.', 'Nothing is held.')
        : cureByAct('END_SECURITY', ['officer'], undefined, { security: standing.id })
    },
  },
  exitBanWasIssued: {
    asksData: true,
    variants: [
      since2026({
        ref: 'SEC-14',
        articles: ['D152.45.2'],
        sentence: say(
          'Chỉ đề nghị điều chỉnh thông tin khi đã có quyết định tạm hoãn xuất cảnh.',
          'There must be an exit ban whose data are to change.',
        ),
      }),
      until2026({
        ref: 'X04',
        from: '2015-09-01',
        articles: ['D62.51.1', 'D62.51.4'],
        sentence: say(
          'Chỉ đề nghị điều chỉnh thông tin khi đã có quyết định tạm hoãn xuất cảnh.',
          'There must be an exit ban whose data are to change.',
        ),
      }),
    ],
    check: ({ facts }) =>
      facts.securities.some((one) => one.measure === 'exitBan')
        ? null
        : cureByAct('APPLY_SECURITY', ['head']),
  },
  interimMeasureWasChanged: {
    asksData: true,
    variants: [
      since2026({
        ref: 'S12',
        articles: ['BLTTDS.137', 'BLTTDS.138'],
        sentence: interimChanged,
        status: 'unverified',
        note: say(
          'Điều tương ứng của Luật 106/2025 chưa được đọc; hiểu như luật cũ. Dẫn điều của Tòa án thay đổi, hủy bỏ biện pháp.',
          'The matching article of Law 106/2025 was not read; taken as in the old law. Cited is how the court changes or cancels the measure.',
        ),
      }),
      until2026({ ref: 'S12', articles: ['L26.131', 'L26.132.1'], sentence: interimChanged }),
    ],
    check: ({ facts, act }) =>
      facts.interimChange === act.data['change'] ? null : cureByAct('RECORD_INTERIM_CHANGE', ['registrar']),
  },
} satisfies Record<string, EnforcementRequirement>
