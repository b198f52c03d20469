import { Temporal } from 'temporal-polyfill'
import type { ActName } from '../acts.ts'
import { findRequest } from '../facts/correspondence.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import {
  cureByAct,
  cureByAnswer,
  cureByLetter,
  cureByWaiting,
  type EnforcementRequirement,
  type Given,
  textOf,
} from './requirement.ts'

const moved = {
  vi: 'Định giá theo yêu cầu khi giá tăng hoặc giảm từ 20% trở lên so với giá khi bản án có hiệu lực.',
  en: 'A valuation on request asks for a price that rose or fell by 20% or more since the judgment took effect.',
}
const grounds = {
  vi: 'Thẩm định giá lại khi có kết luận về vi phạm nghiêm trọng hoặc chứng thư đã hết hiệu lực.',
  en: 'A re-appraisal on a conclusion of serious violation, or once the certificate has expired.',
}
const since = (vi: string, en: string) => [{ from: newLaw, why: { vi, en } }] as const
const tellInAct = (given: Given, vi: string, en: string) =>
  cureByAct(given.act.act as ActName, ['officer'], { vi, en })
const amountOf = (given: Given, field: string): number | undefined => {
  const value = given.act.data[field]
  return typeof value === 'number' ? value : undefined
}

/** Prices without a firm, re-appraisal on grounds of law, moved prices, gold and securities. */
export const priceRequirements = {
  firmMayAppraise: {
    asksData: true,
    absent: absentBefore2026(
      'Luật 26/2008 chỉ đòi tổ chức thẩm định giá trên địa bàn (A02).',
      'Law 26/2008 asks only for a firm of the province (A02).',
    ),
    variants: [
      since2026({
        ref: 'VAL-2',
        articles: ['D152.60.2'],
        sentence: {
          vi: 'Doanh nghiệp phải có trong danh sách công khai, không bị đình chỉ, thu hồi giấy chứng nhận.',
          en: 'The firm must be on the published list, not suspended, its certificate not withdrawn.',
        },
      }),
    ],
    check(given) {
      const standing = textOf(given, 'firmStanding')
      if (standing === undefined || standing === 'listed') return null
      return tellInAct(given, 'Chọn doanh nghiệp khác.', 'Choose another firm.')
    },
  },
  councilIsComplete: {
    asksData: true,
    absent: absentBefore2026('Luật 26/2008 không có Hội đồng này.', 'Law 26/2008 has no such council.'),
    variants: [
      since2026({
        ref: 'VAL-3',
        articles: ['D152.60.3'],
        figures: { minMembers: 3 },
        sentence: {
          vi: 'Hội đồng xác định giá có từ ba thành viên trở lên.',
          en: 'A price council has three members or more.',
        },
      }),
    ],
    check(given) {
      const least = Number(given.variant.figures?.['minMembers'])
      if (Number(given.act.data['members']) >= least) return null
      return cureByAct('ESTABLISH_PRICE_COUNCIL', ['head'], {
        vi: `Cần ít nhất ${least} thành viên.`,
        en: `At least ${least} members are needed.`,
      })
    },
  },
  councilHasDecided: {
    asksData: true,
    absent: absentBefore2026('Luật 26/2008 không có Hội đồng này.', 'Law 26/2008 has no such council.'),
    variants: [
      since2026({
        ref: 'VAL-3',
        articles: ['D152.60.3'],
        sentence: {
          vi: 'Không chọn được doanh nghiệp thì Hội đồng do Thủ trưởng thành lập quyết định giá theo đa số.',
          en: "Without a firm the price is set by the majority of a council of the head's appointment.",
        },
      }),
    ],
    check(given) {
      if (textOf(given, 'ground') !== 'noFirm') return null
      const members = given.facts.assets[given.act.asset ?? '']?.valuation?.councilMembers
      if (members === undefined) return cureByAct('ESTABLISH_PRICE_COUNCIL', ['head'])
      const inFavour = amountOf(given, 'inFavour')
      // At equal votes the chair decides, so half of them will do where the chair is among them.
      if (inFavour === undefined || inFavour * 2 >= members) return null
      return tellInAct(
        given,
        `Chỉ ${inFavour}/${members} thành viên tán thành.`,
        `Only ${inFavour} of ${members} members agree.`,
      )
    },
  },
  financeAgencyWasAsked: {
    asksData: true,
    absent: since(
      'Từ 1/7/2026 Hội đồng xác định giá thay cho việc hỏi cơ quan tài chính.',
      'From 1/7/2026 a price council takes the place of the finance agency.',
    ),
    variants: [
      until2026({
        ref: 'A03',
        from: '2015-09-01',
        articles: ['L26.98.3', 'D62.26.1'],
        sentence: {
          vi: 'Không ký được hợp đồng thì hỏi cơ quan tài chính, cơ quan chuyên môn trước khi xác định giá.',
          en: 'Without a contract the finance agency is consulted before the officer sets the price.',
        },
      }),
    ],
    check(given) {
      if (textOf(given, 'ground') !== 'noFirm') return null
      const { facts, act, limits } = given
      const asked = findRequest(facts.requests, 'priceOpinion', act.asset)
      if (asked === undefined) return cureByLetter('priceOpinion', act.asset)
      if (asked.answer !== undefined && asked.answer.result !== 'noAnswer') return null
      const open = limits.find((one) => one.rule === 'financeOpinion' && one.asset === act.asset)
      if (open !== undefined && act.on <= open.due) return cureByWaiting(dayAfter(open.due))
      // Silence of 15 days: the head turns to the chair of the People's Committee.
      const direction = findRequest(facts.requests, 'priceOpinionDirection', act.asset)
      if (direction === undefined)
        return cureByLetter(
          'priceOpinionDirection',
          act.asset,
          {
            vi: 'Quá 15 ngày: Thủ trưởng đề nghị Chủ tịch UBND chỉ đạo có ý kiến.',
            en: 'After 15 days the head asks the chair of the committee to have the opinion given.',
          },
          ['head'],
        )
      return direction.answer === undefined ? cureByAnswer('priceOpinionDirection', act.asset) : null
    },
  },
  valueIsSmall: {
    asksData: true,
    variants: [
      since2026({
        ref: 'VAL-3',
        articles: ['L106.82.1.b', 'D152.60.5'],
        figures: { wageMultiple: 5 },
        sentence: {
          vi: 'Giá trị nhỏ: giá thị trường không quá 05 lần lương tối thiểu tháng của vùng.',
          en: 'Small value: a market price of at most 5 times the monthly minimum wage of the region.',
        },
      }),
      until2026({
        ref: 'A03',
        from: '2015-09-01',
        articles: ['L26.98.3', 'D62.26.2'],
        figures: { maxPrice: 10_000_000 },
        sentence: {
          vi: 'Giá trị nhỏ: giá thị trường không quá 10.000.000 đồng.',
          en: 'Small value: a market price of at most 10,000,000 đồng.',
        },
      }),
    ],
    check(given) {
      if (textOf(given, 'ground') !== 'smallValue') return null
      const { maxPrice, wageMultiple } = given.variant.figures ?? {}
      const wage = amountOf(given, 'regionalWage')
      const most = maxPrice === undefined ? (wage ?? 0) * Number(wageMultiple) : Number(maxPrice)
      const price = amountOf(given, 'marketPrice')
      if (price !== undefined && price <= most) return null
      return cureByAct('SIGN_APPRAISAL_CONTRACT', ['officer'], {
        vi: `Ghi giá thị trường${maxPrice === undefined ? ', lương tối thiểu vùng' : ''}; tối đa ${most} đồng.`,
        en: `State the market price${maxPrice === undefined ? ' and the regional wage' : ''}; at most ${most} đồng.`,
      })
    },
  },
  goodsArePerishable: {
    asksData: true,
    absent: absentBefore2026(
      'Luật 26/2008: tài sản tươi sống, mau hỏng; không có danh mục theo ngày.',
      'Law 26/2008 says fresh and perishable, without a list in days.',
    ),
    variants: [
      since2026({
        ref: 'VAL-3',
        articles: ['D152.60.4'],
        figures: { medicineUnderDays: 60, foodUnderDays: 30 },
        sentence: {
          vi: 'Dễ hư hỏng: thuốc còn hạn dưới 60 ngày; thực phẩm, hàng khác dưới 30 ngày; hàng thời vụ.',
          en: 'Perishable: medicines with under 60 days left, food and other goods under 30, seasonal goods.',
        },
      }),
    ],
    check(given) {
      const goods = textOf(given, 'goods')
      const until = textOf(given, 'usableUntil')
      if (textOf(given, 'ground') !== 'perishable' || goods === undefined || goods === 'seasonal') return null
      const under = Number(given.variant.figures?.[`${goods}UnderDays`])
      if (until === undefined)
        return tellInAct(given, 'Ghi hạn sử dụng.', 'State until when the goods can be used.')
      const left = Temporal.PlainDate.from(given.act.on).until(until).days
      if (left < under) return null
      return cureByAct('SIGN_APPRAISAL_CONTRACT', ['officer'], {
        vi: `Còn ${left} ngày, không dưới ${under} ngày.`,
        en: `${left} days are left, not under ${under}.`,
      })
    },
  },
  reappraisalGroundExists: {
    asksData: true,
    variants: [
      since2026({ ref: 'VAL-6', articles: ['L106.82.2.a', 'L106.82.2.b'], sentence: grounds }),
      until2026({
        ref: 'A05',
        articles: ['L26.99.1.a'],
        sentence: {
          vi: 'Định giá lại khi Chấp hành viên vi phạm nghiêm trọng làm sai lệch kết quả định giá.',
          en: "A new valuation on a serious breach of the officer's that distorted the result.",
        },
      }),
    ],
    check(given) {
      const { act, facts } = given
      if (textOf(given, 'ground') === 'seriousViolation')
        return textOf(given, 'conclusionOn') === undefined
          ? tellInAct(given, 'Ghi ngày của kết luận.', 'Name the day of the conclusion.')
          : null
      if (act.on < newLaw)
        return {
          remedy: {
            kind: 'none',
            why: {
              vi: 'Luật 26/2008 không có căn cứ chứng thư hết hiệu lực.',
              en: 'Law 26/2008 knows no ground of an expired certificate.',
            },
          },
        }
      const until = facts.assets[act.asset ?? '']?.certificateValidUntil
      if (until === undefined)
        return tellInAct(
          given,
          'Chứng thư không ghi ngày hết hiệu lực.',
          'The certificate names no last day.',
        )
      return act.on > until ? null : cureByWaiting(dayAfter(until))
    },
  },
  reappraisalCostBalances: {
    asksData: true,
    absent: absentBefore2026(
      'Luật 26/2008, Nghị định 62/2015: không có khoản này về chênh lệch tạm ứng.',
      'Law 26/2008 and Decree 62/2015 have no such clause on the difference to the advance.',
    ),
    variants: [
      since2026({
        ref: 'VAL-13',
        articles: ['D152.60.6'],
        sentence: {
          vi: 'Kết thúc thẩm định giá lại: người yêu cầu nộp tiếp hoặc nhận lại phần chênh lệch với tạm ứng.',
          en: 'After the re-appraisal the requester pays the rest or gets back the difference to the advance.',
        },
      }),
    ],
    check(given) {
      const asset = given.facts.assets[given.act.asset ?? '']
      if (asset === undefined || asset.appraisals < 2) return cureByAct('RECORD_APPRAISAL', ['officer'])
      const paid = (asset.valuation?.advance ?? 0) + (amountOf(given, 'paidMore') ?? 0)
      const rest = Number(given.act.data['cost']) + (amountOf(given, 'returned') ?? 0) - paid
      if (rest === 0) return null
      return tellInAct(
        given,
        rest > 0 ? `Còn phải nộp ${rest} đồng.` : `Còn phải trả lại ${-rest} đồng.`,
        rest > 0 ? `${rest} đồng are still to be paid.` : `${-rest} đồng are still to be returned.`,
      )
    },
  },
  priceMovedEnough: {
    asksData: true,
    variants: [
      since2026({
        ref: 'VAL-10',
        articles: ['L106.82.5', 'D152.62.1'],
        figures: { leastMovePercent: 20 },
        sentence: moved,
      }),
      until2026({
        ref: 'A07',
        from: '2015-09-01',
        articles: ['L26.59', 'D62.17.1'],
        figures: { leastMovePercent: 20 },
        sentence: moved,
      }),
    ],
    check({ act, variant }) {
      const before = BigInt(Number(act.data['priceAtJudgment'] ?? 0))
      const now = BigInt(Number(act.data['priceNow'] ?? 0))
      const move = now > before ? now - before : before - now
      const least = BigInt(Number(variant.figures?.['leastMovePercent']))
      if (move * 100n >= before * least) return null
      const why = { vi: `Giá thay đổi chưa đến ${least}%.`, en: `The price moved by less than ${least}%.` }
      return { detail: why, remedy: { kind: 'none', why } }
    },
  },
  priceReviewMayStart: {
    asksData: true,
    absent: since(
      'Nghị định 152/2026 không đòi hết thời hạn tự nguyện, nộp tạm ứng trước.',
      'Decree 152/2026 asks neither for the end of the voluntary period nor for an advance.',
    ),
    variants: [
      until2026({
        ref: 'A07',
        from: '2015-09-01',
        articles: ['D62.17.1'],
        sentence: {
          vi: 'Định giá khi giá thay đổi: sau thời hạn tự nguyện và khi đã nộp tạm ứng chi phí.',
          en: 'A moved price is valued after the voluntary period and once the advance is paid.',
        },
      }),
    ],
    check(given) {
      const open = given.limits.filter((one) => one.rule === 'voluntaryPeriod' && given.act.on <= one.due)
      const last = open
        .map((one) => one.due)
        .sort()
        .at(-1)
      if (last !== undefined) return cureByWaiting(dayAfter(last))
      return amountOf(given, 'advance') === undefined
        ? tellInAct(given, 'Nộp tạm ứng chi phí định giá.', 'Pay the advance for the valuation.')
        : null
    },
  },
  mayBeSoldAtMarket: {
    variants: [
      since2026({
        ref: 'VAL-11',
        articles: ['D152.61.2', 'D152.57.1.b'],
        sentence: {
          vi: 'Chỉ vàng miếng, vàng nhẫn tròn trơn và chứng khoán niêm yết được bán theo giá niêm yết, khớp lệnh.',
          en: 'Only gold bars, plain rings and listed securities are sold at the posted or the exchange price.',
        },
      }),
      until2026({
        ref: 'C15',
        from: '2025-01-01',
        articles: ['D62.13.5.b'],
        sentence: {
          vi: 'Chỉ chứng khoán niêm yết, đăng ký giao dịch được bán theo phương thức khớp lệnh.',
          en: 'Only listed securities are sold by matching on the exchange.',
        },
      }),
    ],
    check({ facts, act, variant }) {
      const nature = facts.assets[act.asset ?? '']?.valuation?.nature
      const fits = nature === 'securities' || (nature === 'goldBars' && variant.ref !== 'C15')
      return fits ? null : cureByAct('SIGN_APPRAISAL_CONTRACT', ['officer'])
    },
  },
  securitiesAreTransferred: {
    variants: [
      since2026({
        ref: 'VAL-12',
        articles: ['D152.57.1.b'],
        sentence: {
          vi: 'Bán chứng khoán sau khi đã chuyển quyền sở hữu sang cơ quan thi hành án.',
          en: 'Securities are sold once they have been transferred to the enforcement office.',
        },
      }),
      until2026({
        ref: 'C15',
        from: '2025-01-01',
        articles: ['D62.13.5.b'],
        sentence: {
          vi: 'Bán chứng khoán sau khi đã chuyển sang cơ quan thi hành án.',
          en: 'Securities are sold once they have been transferred to the enforcement office.',
        },
      }),
    ],
    check({ facts, act }) {
      if (facts.assets[act.asset ?? '']?.valuation?.nature !== 'securities') return null
      const asked = findRequest(facts.requests, 'securitiesTransfer', act.asset)
      if (asked === undefined) return cureByLetter('securitiesTransfer', act.asset)
      return asked.answer?.result === 'done' ? null : cureByAct('RECORD_ANSWER', ['officer'])
    },
  },
} satisfies Record<string, EnforcementRequirement>

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString()
}
