import { since2026, until2026 } from '../variant.ts'
import { actInstead, cureByAct, type EnforcementRequirement, textOf } from './requirement.ts'

const groundIsThere = {
  vi: 'Trường hợp kết thúc phải phù hợp với nội dung việc thi hành án.',
  en: 'The ground of the ending must fit the matter.',
}
const somethingToCertify = {
  vi: 'Chỉ xác nhận kết quả khi đã có quyết định thi hành án.',
  en: 'A result is certified only where there is an enforcement decision.',
}
const fileInOrder = {
  vi: 'Chấp hành viên ký, Thẩm tra viên kiểm tra, rồi Thủ trưởng duyệt lưu trữ.',
  en: 'The officer signs the file, the examiner checks it, the head approves the archiving.',
}
const dutyToAct = {
  vi: 'Chỉ phạt và ấn định thời hạn đối với nghĩa vụ phải làm công việc, không phải trả tiền.',
  en: 'A fine with a set term is for a duty to act, not a duty to pay.',
}
const steps = {
  fileSigned: { after: undefined, roles: ['officer', 'divisionHead', 'head'] },
  fileChecked: { after: 'fileSigned', roles: ['examiner'] },
  fileApproved: { after: 'fileChecked', roles: ['head'] },
} as const

/** The end of a matter (kết thúc thi hành án). */
export const closingRequirements = {
  endingHasItsGround: {
    asksData: true,
    variants: [since2026({ ref: 'CLO-2', articles: ['L106.55', 'D152.32.1'], sentence: groundIsThere })],
    check(given) {
      const { facts } = given
      const ground = textOf(given, 'ground')
      if (ground === 'noticeOnly')
        return facts.served.length > 0 ? null : cureByAct('SERVE_NOTICE', ['officer', 'clerk'])
      // These grounds are for duties that are not in money.
      const inKind = facts.obligations.some((one) => one.amount === undefined)
      // The request is given back by an act of its own, with its two years and its checks (D152 Đ.22(2)).
      if (ground === 'requestReturned') return actInstead('RETURN_REQUEST', ['head'])
      if (ground === 'bankruptcyLaw' || inKind) return null
      const why = { vi: 'Việc này chỉ có nghĩa vụ trả tiền.', en: 'This matter has only duties to pay.' }
      return { detail: why, remedy: { kind: 'none', why } }
    },
  },
  decisionExists: {
    variants: [
      since2026({ ref: 'CLO-4', articles: ['D152.32.3'], sentence: somethingToCertify }),
      until2026({ ref: 'M11', articles: ['L26.53'], sentence: somethingToCertify }),
    ],
    check({ facts }) {
      if (facts.decision !== undefined) return null
      const why = { vi: 'Không có quyết định thi hành án.', en: 'There is no enforcement decision.' }
      return { detail: why, remedy: { kind: 'none', why } }
    },
  },
  fileStepsAreInOrder: {
    asksData: true,
    variants: [
      since2026({
        ref: 'CLO-1',
        articles: ['T04.32'],
        sentence: fileInOrder,
        status: 'openPoint',
        note: {
          vi: 'Chưa rõ Thông tư 04/2023 còn hiệu lực sau 01/7/2026 hay không; vẫn giữ thứ tự của Điều 32.',
          en: 'Whether circular 04/2023 outlived 1/7/2026 is not known; its order is kept.',
        },
      }),
      until2026({ ref: 'M10', from: '2023-10-01', articles: ['T04.32'], sentence: fileInOrder }),
    ],
    check(given) {
      const step = steps[textOf(given, 'step') as keyof typeof steps] as
        | (typeof steps)[keyof typeof steps]
        | undefined
      if (step === undefined) return null
      const roles: readonly string[] = step.roles
      if (!roles.includes(given.actor.role)) return cureByAct('CLOSE_FILE', step.roles)
      if (step.after === undefined || given.facts.closing.steps.includes(step.after)) return null
      return cureByAct('CLOSE_FILE', steps[step.after].roles)
    },
  },
  dutyIsToAct: {
    asksData: true,
    variants: [
      until2026({
        ref: 'G09',
        articles: ['L26.118.1', 'L26.120.2', 'L26.121.1'],
        sentence: dutyToAct,
      }),
    ],
    check(given) {
      const one = given.facts.obligations.find(({ ref }) => ref === textOf(given, 'obligation'))
      return one === undefined || one.amount === undefined ? null : actInstead('DECIDE_COERCION', ['officer'])
    },
  },
} satisfies Record<string, EnforcementRequirement>
