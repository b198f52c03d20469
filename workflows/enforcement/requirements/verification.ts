import { findRequest } from '../facts/correspondence.ts'
import { absentBefore2026, since2026 } from '../variant.ts'
import { cureByAct, cureByAnswer, cureByLetter, type EnforcementRequirement } from './requirement.ts'

/** What verification asks before a seizure, and how a lock is opened (xác minh, mở khóa). */
export const verificationRequirements = {
  landOpinionIsIn: {
    absent: absentBefore2026(
      'Nghị định 62/2015: không có điều kiện này trong các bảng.',
      'Not a condition of these tables under Decree 62/2015.',
    ),
    variants: [
      since2026({
        ref: 'VER-9',
        articles: ['D152.21.3', 'D152.56.1'],
        sentence: {
          vi: 'Tài sản chưa có giấy chứng nhận: phải có ý kiến về quy hoạch, điều kiện cấp giấy, chuyển nhượng trước khi kê biên.',
          en: 'An asset without a certificate: the opinion on planning, certificate and transfer comes before the seizure.',
        },
      }),
    ],
    check({ facts, act }) {
      const { asset } = act
      if (asset === undefined || !facts.notice.withoutCertificate.includes(asset)) return null
      const asked = findRequest(facts.requests, 'landOpinion', asset)
      if (asked === undefined) return cureByLetter('landOpinion', asset)
      return asked.answer === undefined ? cureByAnswer('landOpinion', asset) : null
    },
  },
  openingIsWitnessed: {
    asksData: true,
    variants: [
      since2026({
        ref: 'VER-11',
        articles: ['L106.37.4.c', 'D152.53.1'],
        sentence: {
          vi: 'Chỉ tự mở khóa, mở gói khi đã yêu cầu mà họ không mở hoặc cố tình vắng mặt, có người chứng kiến.',
          en: 'Locks are opened by force only when those asked refuse or stay away on purpose, and with a witness.',
        },
      }),
    ],
    check: ({ act }) =>
      act.data['witness'] !== undefined && act.data['because'] !== undefined
        ? null
        : cureByAct('OPEN_BY_FORCE', ['officer'], {
            vi: 'Yêu cầu mở trước; ghi lý do và người chứng kiến.',
            en: 'Ask first; give the reason and the witness.',
          }),
  },
} satisfies Record<string, EnforcementRequirement>
