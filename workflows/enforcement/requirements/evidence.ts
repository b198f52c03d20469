import { Temporal } from 'temporal-polyfill'
import { findEvidence } from '../facts/evidence.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { dayAfter } from './day-after.ts'
import { cureByAct, type EnforcementRequirement } from './requirement.ts'

const never = (vi: string, en: string) => ({ remedy: { kind: 'none', why: { vi, en } } }) as const
const say = (vi: string, en: string) => ({ vi, en })
const entered = say(
  'Phải có vật chứng, tài sản tạm giữ chưa xử lý.',
  'There must be a thing in custody not dealt with.',
)
const councilFirst = say(
  'Tiêu hủy do Hội đồng tiêu hủy đã được thành lập thực hiện.',
  'Things are destroyed by a council that has been set up.',
)

/** Evidence and things in custody (vật chứng, tài sản tạm giữ), and debtors of the State budget. */
export const evidenceRequirements = {
  evidenceIsThere: {
    asksData: true,
    variants: [
      since2026({ ref: 'EVI-1', articles: ['L106.57.1'], sentence: entered }),
      until2026({ ref: 'X01', articles: ['L26.124.1'], sentence: entered }),
    ],
    check({ facts, act }) {
      const one = findEvidence(facts.evidence, act)
      return one === undefined || one.doneOn !== undefined
        ? cureByAct('RECORD_EVIDENCE', ['registrar', 'officer'])
        : null
    },
  },
  councilIsSetUp: {
    asksData: true,
    variants: [
      since2026({ ref: 'EVI-2', articles: ['L106.58.2', 'D152.40.1'], sentence: councilFirst }),
      until2026({ ref: 'X02', articles: ['L26.125.1'], sentence: councilFirst }),
    ],
    check({ facts, act }) {
      const one = findEvidence(facts.evidence, act)
      return one === undefined || one.councilOn !== undefined
        ? null
        : cureByAct('SET_UP_DESTRUCTION_COUNCIL', ['head'])
    },
  },
  councilHasThree: {
    asksData: true,
    absent: absentBefore2026('Luật cũ không nêu số thành viên.', 'The old law names no number.'),
    variants: [
      since2026({
        ref: 'EVI-2',
        articles: ['D152.40.1'],
        sentence: say(
          'Hội đồng tiêu hủy có từ ba thành viên trở lên.',
          'The destruction council has three members or more.',
        ),
        figures: { least: 3 },
      }),
    ],
    check({ act, variant }) {
      const { members } = act.data
      return typeof members === 'number' && members < Number(variant.figures?.['least'])
        ? cureByAct('SET_UP_DESTRUCTION_COUNCIL', ['head'])
        : null
    },
  },
  provisionalMoneyIsOld: {
    asksData: true,
    absent: absentBefore2026('Luật cũ không có thời hạn này.', 'The old law has no such term.'),
    variants: [
      since2026({
        ref: 'EVI-3',
        articles: ['L106.57.4'],
        sentence: say(
          'Tiền tạm thu chỉ nộp ngân sách khi quá 05 năm mà không có bản án, quyết định.',
          'Provisional money goes to the budget only after 5 years without a judgment.',
        ),
      }),
    ],
    check({ facts, act, limits }) {
      const one = findEvidence(facts.evidence, act)
      const term = limits.find((limit) => limit.rule === 'provisionalMoney' && limit.document === one?.id)
      if (term === undefined || act.on > term.due) return null
      return { remedy: { kind: 'wait', until: dayAfter(term.due) } }
    },
  },
  oldEvidenceIsListed: {
    asksData: true,
    absent: absentBefore2026('Luật cũ không có việc này.', 'The old law has no such step.'),
    variants: [
      since2026({
        ref: 'EVI-5',
        articles: ['D152.38.3'],
        sentence: say(
          'Chỉ xử lý vật chứng đã tiếp nhận trên 05 năm, không xác định được bản án, theo danh sách Bộ Tư pháp rà soát.',
          'Only things received over 5 years ago, without a judgment, on the list of the Ministry of Justice.',
        ),
        figures: { years: 5 },
      }),
    ],
    check({ facts, act, variant }) {
      if (act.data['onMinistryList'] !== true)
        return never('Chưa có trong danh sách của Bộ Tư pháp.', 'It is not on the Ministry’s list.')
      const one = findEvidence(facts.evidence, act)
      if (one === undefined) return null
      const years = Number(variant.figures?.['years'])
      const last = Temporal.PlainDate.from(one.receivedOn).add({ years }).toString()
      return act.on > last ? null : { remedy: { kind: 'wait', until: dayAfter(last) } }
    },
  },
  budgetDebtorIsNotCoerced: {
    absent: absentBefore2026(
      'Bảng luật cũ không có đối tượng được bảo đảm tài chính này.',
      'The tables of the old law have no such financing.',
    ),
    variants: [
      since2026({
        ref: 'BUD-1',
        articles: ['D152.42.10'],
        sentence: say(
          'Không áp dụng biện pháp bảo đảm, cưỡng chế với tài sản của đối tượng được ngân sách nhà nước bảo đảm tài chính để thi hành án.',
          'No security or coercion against a debtor whose payment the State budget secures.',
        ),
      }),
    ],
    check: ({ facts }) =>
      facts.budgetDebtor
        ? never(
            'Cơ quan, tổ chức tự thanh toán theo D152 Đ.93–94; chỉ ghi nhận các bước đó.',
            'The body pays by D152 Art. 93–94; those steps are recorded.',
          )
        : null,
  },
} satisfies Record<string, EnforcementRequirement>
