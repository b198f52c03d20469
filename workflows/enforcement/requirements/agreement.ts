import { since2026 } from '../variant.ts'
import { actInstead, cureByAct, type EnforcementRequirement, textOf } from './requirement.ts'

const signAgain = { vi: 'Lập văn bản đủ chữ ký.', en: 'Put it in writing with every signature.' }

/** Agreements of the parties (thỏa thuận thi hành án). Those under Law 26/2008 are not in these tables yet. */
export const agreementRequirements = {
  agreementIsSound: {
    asksData: true,
    variants: [
      since2026({
        ref: 'VOL-2',
        articles: ['L106.36.2', 'D152.14.3'],
        sentence: {
          vi: 'Chỉ công nhận thỏa thuận bằng văn bản, đúng thành phần, không trái luật, đạo đức, đúng thực tế, không hại người thứ ba, không trốn phí.',
          en: 'An agreement is recognised only in writing, by the right people, lawful, true, harming no third party, dodging no fees.',
        },
      }),
    ],
    check(given) {
      if (given.act.data['defect'] !== undefined)
        return actInstead('REFUSE_AGREEMENT', ['officer'], {
          vi: 'Không công nhận, nêu lý do và tiếp tục thi hành.',
          en: 'Refuse it with reasons and go on enforcing.',
        })
      return given.act.data['signed'] === false ? cureByAct('RECORD_AGREEMENT', ['officer'], signAgain) : null
    },
  },
  earlyAgreementIsWritten: {
    asksData: true,
    variants: [
      since2026({
        ref: 'VOL-6',
        articles: ['D152.14.1'],
        sentence: {
          vi: 'Thỏa thuận trước khi có quyết định thi hành án phải bằng văn bản có chữ ký; các bên tự thực hiện.',
          en: 'An agreement before the decision is in writing and signed; the parties carry it out themselves.',
        },
      }),
    ],
    check: (given) =>
      given.act.data['signed'] === true ? null : cureByAct('RECORD_AGREEMENT', ['officer'], signAgain),
  },
  takerConsents: {
    asksData: true,
    variants: [
      since2026({
        ref: 'VOL-3',
        articles: ['D152.14.2'],
        sentence: {
          vi: 'Tài sản đã bán mà chưa giao: thỏa thuận đình chỉ cần người trúng đấu giá, người mua, người nhận đồng ý.',
          en: 'Sold but not handed over: an agreement to terminate needs the consent of the winner, buyer or taker.',
        },
      }),
    ],
    check(given) {
      const isWaiting = Object.values(given.facts.assets).some(
        (asset) => asset.salePrice !== undefined && asset.handedOverOn === undefined,
      )
      if (textOf(given, 'kind') !== 'terminate' || !isWaiting || given.act.data['takerConsents'] === true)
        return null
      return cureByAct('RECORD_AGREEMENT', ['officer'], {
        vi: 'Cần văn bản đồng ý của người mua được tài sản; nếu không, giao tài sản.',
        en: 'The consent of the one who acquired the asset is needed; else hand it over.',
      })
    },
  },
  feesArePaidFirst: {
    asksData: true,
    variants: [
      since2026({
        ref: 'VOL-4',
        articles: ['D152.14.5'],
        sentence: {
          vi: 'Chỉ đình chỉ theo thỏa thuận sau khi đã nộp phí, chi phí đến thời điểm thỏa thuận.',
          en: 'Termination by agreement only after fees and costs to date have been paid.',
        },
      }),
    ],
    check(given) {
      if (textOf(given, 'kind') !== 'terminate' || given.act.data['feesPaidOn'] !== undefined) return null
      return cureByAct('RECORD_AGREEMENT', ['officer'], {
        vi: 'Nộp phí, chi phí rồi ghi ngày nộp.',
        en: 'Have fees and costs paid, then give the day.',
      })
    },
  },
  witnessedWhereAllowed: {
    asksData: true,
    variants: [
      since2026({
        ref: 'VOL-7',
        articles: ['D152.14.3'],
        sentence: {
          vi: 'Chứng kiến thỏa thuận tại trụ sở; ngoài trụ sở chỉ với giao đất, nhà, nuôi dưỡng, thăm nom hoặc luật định.',
          en: 'Witnessed at the seat; outside it only for land or houses, custody, visits, or where law says so.',
        },
      }),
    ],
    check(given) {
      if (textOf(given, 'witnessedAt') !== 'outsideSeat' || given.act.data['outsideGround'] !== undefined)
        return null
      return cureByAct('RECORD_AGREEMENT', ['officer'], {
        vi: 'Chứng kiến tại trụ sở, hoặc nêu căn cứ.',
        en: 'Witness it at the seat, or name the ground.',
      })
    },
  },
} satisfies Record<string, EnforcementRequirement>
