import type { Limit, Miss } from '../../../src/engine/vocabulary.ts'
import { findRequest } from '../facts/correspondence.ts'
import { findDispute, type SeizureFacts, securedFloor } from '../facts/seizure.ts'
import { isOwed } from '../facts.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { dayAfter } from './day-after.ts'
import {
  actInstead,
  cureByAct,
  cureByAnswer,
  cureByLetter,
  cureByWaiting,
  type EnforcementRequirement,
  type Given,
} from './requirement.ts'

const tellCreditorNext = {
  vi: 'Người phải thi hành án và chủ sở hữu chung có 30 ngày trước; hết hạn mới thông báo cho người được thi hành án.',
  en: 'The debtor and the co-owners have their 30 days first; then the creditor is told.',
}
const askAfterTerm = {
  vi: 'Chấp hành viên chỉ yêu cầu Tòa án xác định phần khi hết thời hạn mà các bên không thỏa thuận, không yêu cầu.',
  en: 'The officer asks the court for the share only after the term has passed unused.',
}
const annulAfterTerm = {
  vi: 'Chấp hành viên chỉ yêu cầu tuyên giao dịch vô hiệu khi hết 15 ngày mà người được thi hành án không yêu cầu.',
  en: 'The officer asks for nullity only after the creditor let 15 days pass.',
}
const waitForTerm = {
  vi: 'Có người tranh chấp: chỉ bán khi hết 30 ngày mà không ai khởi kiện, không đề nghị giải quyết.',
  en: 'A disputed asset is sold only when 30 days have passed and nobody sued.',
}
const waitForCourt = {
  vi: 'Tòa án, cơ quan có thẩm quyền đã thụ lý: việc xử lý tài sản theo kết quả giải quyết.',
  en: 'A suit over the asset was accepted: it is processed as that suit ends.',
}
const shareFirst = {
  vi: 'Phần của người phải thi hành án trong tài sản chung phải được xác định trước khi bán.',
  en: 'The debtor’s share in common property is determined before the sale.',
}
const thingsFirst = {
  vi: 'Tài sản của người khác trên tài sản kê biên: hết 15 ngày để di dời, thỏa thuận thì mới bán.',
  en: 'Others’ things on the seized asset: it is sold after the 15 days to remove them or to agree.',
}
const harvestFirst = {
  vi: 'Cây trồng, vật nuôi, sản xuất khép kín chỉ được xử lý khi đến mùa thu hoạch, kết thúc quy trình.',
  en: 'Crops, animals and closed production are processed only at harvest or at the end of the cycle.',
}
const tenantFirst = {
  vi: 'Nhà đang cho thuê, cho ở nhờ: phải thông báo cho người thuê, người ở nhờ.',
  en: 'The tenant of a seized house is told.',
}
const titleFirst = {
  vi: 'Tài sản phải đăng ký: phải yêu cầu nộp giấy tờ về quyền sở hữu, quyền sử dụng.',
  en: 'Of a registered asset the certificate and papers are demanded.',
}
const floorFirst = {
  vi: 'Giá sau khi giảm bằng hoặc thấp hơn nghĩa vụ được bảo đảm và chi phí thì phải giải tỏa kê biên, không bán.',
  en: 'Once cuts bring the price to the secured debt and costs or below, the seizure is lifted, not sold.',
}
const treasury = {
  vi: 'Kim khí quý, đá quý, tiền, giấy tờ có giá được bảo quản tại Kho bạc Nhà nước.',
  en: 'Precious metals and stones, money and valuable papers are kept at the State Treasury.',
}
const releaseGround = {
  vi: 'Giải tỏa kê biên phải có căn cứ: đã thi hành xong, thỏa thuận, quyết định kê biên bị hủy, thu hồi.',
  en: 'A seizure is lifted on a ground: performance, agreement, its decision set aside or withdrawn.',
}

/** Disputes over an asset, and what must be settled before it is sold. */
export const assetDisputeRequirements = {
  disputeConcernsTheAsset: {
    asksData: true,
    variants: [
      since2026({
        ref: 'KB-10',
        articles: ['L106.39.3'],
        sentence: {
          vi: 'Tài sản bản án đã tuyên kê biên, công nhận quyền thì không thông báo quyền khởi kiện của người thứ ba.',
          en: 'Of an asset that the judgment itself seized or awarded no third party is sent to court.',
        },
      }),
    ],
    absent: absentBefore2026(
      'Luật 26/2008 Đ.75(1) không có ngoại lệ này.',
      'Law 26/2008 Art. 75(1) has no such exception.',
    ),
    check: ({ act, facts }) =>
      act.data['about'] === 'thirdParty' && facts.assets[act.asset ?? '']?.seizure?.byJudgment !== undefined
        ? actInstead('SIGN_APPRAISAL_CONTRACT', ['officer'], {
            vi: 'Xử lý tài sản theo bản án, quyết định.',
            en: 'Process it as the judgment says.',
          })
        : null,
  },
  creditorIsToldInTurn: {
    asksData: true,
    variants: [
      since2026({
        ref: 'KB-8',
        articles: ['L106.39.1'],
        sentence: {
          vi: 'Người được thi hành án được thông báo cùng lúc với các chủ sở hữu chung, không có thời hạn riêng.',
          en: 'The creditor is told together with the co-owners and has no term of his own.',
        },
      }),
      until2026({ ref: 'K11', articles: ['L26.74.1'], sentence: tellCreditorNext }),
    ],
    check(given) {
      if (given.act.data['about'] !== 'creditorOfCommonShare') return null
      if (given.variant.ref === 'KB-8')
        return actInstead('NOTIFY_DISPUTE_RIGHT', ['officer'], {
          vi: 'Thông báo về phần trong tài sản chung cho tất cả.',
          en: 'Tell everybody of the share in common property.',
        })
      return refuseInTerm(given, 'shareAgreement')
    },
  },
  shareTermIsOver: {
    asksData: true,
    variants: [
      since2026({ ref: 'KB-8', articles: ['L106.39.1'], sentence: askAfterTerm }),
      until2026({ ref: 'K12', articles: ['L26.74.1'], sentence: askAfterTerm }),
    ],
    check(given) {
      if (given.act.data['about'] !== 'commonShare') return null
      return refuseInTerm(given, given.variant.ref === 'K12' ? 'creditorAsksForShare' : 'shareAgreement')
    },
  },
  evasionTermIsOver: {
    asksData: true,
    variants: [
      since2026({ ref: 'KB-11', articles: ['L106.39.4'], sentence: annulAfterTerm }),
      until2026({ ref: 'K17', articles: ['L26.75.2'], sentence: annulAfterTerm }),
    ],
    check: (given) =>
      given.act.data['about'] === 'evasiveTransaction' ? refuseInTerm(given, 'evasionSuit') : null,
  },
  disputeTermIsOver: {
    variants: [
      since2026({ ref: 'KB-10', articles: ['L106.39.3'], sentence: waitForTerm }),
      until2026({ ref: 'K16', articles: ['L26.75.1'], sentence: waitForTerm }),
    ],
    check(given) {
      const told = findDispute(seizureOf(given), 'thirdParty')
      if (told?.toldOn === undefined || told.suedOn !== undefined || told.result !== undefined) return null
      const due = lastDue(given, 'thirdPartySuit')
      return due === undefined || given.act.on > due ? null : cureByWaiting(dayAfter(due), untilEnd(due))
    },
  },
  noLawsuitRuns: {
    variants: [
      since2026({
        ref: 'KB-10',
        articles: ['L106.39.3', 'L106.46.1.d'],
        figures: { suits: 'onTitle' },
        sentence: waitForCourt,
      }),
      until2026({
        ref: 'K16',
        articles: ['L26.74.1', 'L26.75.1'],
        figures: { suits: 'any' },
        sentence: waitForCourt,
      }),
    ],
    check(given) {
      const known = seizureOf(given)
      if (known?.byJudgment !== undefined && given.variant.ref === 'KB-10') return null
      if (known?.disputes?.some(({ result }) => result === 'otherOwns'))
        return actInstead('RELEASE_SEIZURE', ['officer'], {
          vi: 'Tài sản được xác định là của người khác: giải tỏa kê biên.',
          en: 'The asset is somebody else’s: lift the seizure.',
        })
      const runs = known?.disputes?.some(
        ({ suedOn, onTitle, result }) =>
          suedOn !== undefined &&
          result === undefined &&
          (onTitle !== false || given.variant.figures?.['suits'] === 'any'),
      )
      return runs ? cureByAct('RECORD_DISPUTE_RESULT', ['officer']) : null
    },
  },
  shareIsKnown: {
    variants: [
      since2026({ ref: 'KB-8', articles: ['L106.39.1'], sentence: shareFirst }),
      until2026({ ref: 'K11', articles: ['L26.74.1'], sentence: shareFirst }),
    ],
    check(given) {
      const known = seizureOf(given)
      if (known?.common !== 'shareUnknown') return null
      const results = ['commonShare', 'creditorOfCommonShare'].map((one) => findDispute(known, one)?.result)
      if (results.some((one) => one === 'agreed' || one === 'shareDetermined')) return null
      return cureByAct('RECORD_DISPUTE_RESULT', ['officer'], {
        vi: 'Thông báo quyền thỏa thuận, khởi kiện; hết hạn thì yêu cầu Tòa án; rồi ghi nhận kết quả.',
        en: 'Tell them of their right; after the term ask the court; then record how it ended.',
      })
    },
  },
  othersThingsHadTheirTerm: {
    variants: [
      since2026({
        ref: 'KB-12',
        articles: ['L106.81.2'],
        status: 'openPoint',
        note: {
          vi: 'Luật nói hết 15 ngày mới thẩm định giá, bán, trong khi hợp đồng thẩm định giá phải ký trong 05 ngày làm việc (VAL-1): chỉ giữ lại việc bán.',
          en: 'The text has valuation and sale after 15 days, while the appraisal contract is due in 5 working days (VAL-1): only the sale is held back.',
        },
        sentence: thingsFirst,
      }),
      until2026({ ref: 'K19', articles: ['L26.113.1.a', 'L26.113.1.b'], sentence: thingsFirst }),
    ],
    check(given) {
      const due = [...termsOf(given, 'removeOthersThings'), ...termsOf(given, 'agreeOnOthersThings')]
        .filter((limit) => limit.status === 'open')
        .map((limit) => limit.due)
        .sort()
        .at(-1)
      return due === undefined || given.act.on > due ? null : cureByWaiting(dayAfter(due), untilEnd(due))
    },
  },
  harvestHasCome: {
    variants: [
      since2026({ ref: 'KB-13', articles: ['L106.81.3'], sentence: harvestFirst }),
      until2026({ ref: 'K20', articles: ['L26.113.3'], sentence: harvestFirst }),
    ],
    check(given) {
      const known = seizureOf(given)
      const ripe = known?.unripeUntil
      if (ripe === undefined || given.act.on >= ripe) return null
      if (known?.saleBeforeHarvestAgreed && given.variant.ref === 'KB-13') return null
      return cureByWaiting(ripe)
    },
  },
  tenantIsTold: {
    variants: [
      since2026({ ref: 'KB-14', articles: ['L106.80.2.b'], sentence: tenantFirst }),
      until2026({ ref: 'K05', articles: ['L26.95.3'], sentence: tenantFirst }),
    ],
    check: (given) => refuseUntold(given, seizureOf(given)?.leased, 'tenant', 'người thuê', 'the tenant'),
  },
  registryIsTold: {
    absent: [
      {
        from: '2026-07-01',
        why: {
          vi: 'Bảng luật mới không có dòng riêng về thông báo cho cơ quan đăng ký sau khi kê biên.',
          en: 'The tables of the new law have no row of its own on telling the registry after a seizure.',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'K05',
        articles: ['L26.89.2'],
        sentence: {
          vi: 'Sau khi kê biên tài sản phải đăng ký, thông báo bằng văn bản cho cơ quan đăng ký.',
          en: 'After a registered asset is seized the registry is told in writing.',
        },
      }),
    ],
    check: (given) =>
      refuseUntold(given, seizureOf(given)?.registered, 'registry', 'cơ quan đăng ký', 'the registry'),
  },
  titleWasDemanded: {
    variants: [
      since2026({ ref: 'KB-19', articles: ['L106.80.2.c', 'D152.55.5'], sentence: titleFirst }),
      until2026({ ref: 'K10', articles: ['L26.111.1'], sentence: titleFirst }),
    ],
    check: (given) =>
      seizureOf(given)?.registered === true &&
      findRequest(given.facts.requests, 'handInTitle', given.act.asset) === undefined
        ? cureByLetter('handInTitle', given.act.asset, {
            vi: 'Yêu cầu nộp giấy chứng nhận, giấy tờ đăng ký của tài sản này.',
            en: 'Demand the certificate and papers of this asset.',
          })
        : null,
  },
  priceExceedsSecuredDebt: {
    variants: [
      since2026({ ref: 'KB-6', articles: ['D152.55.4'], sentence: floorFirst }),
      until2026({ ref: 'K06', articles: ['L26.90.1', 'L26.48.1.d'], sentence: floorFirst }),
    ],
    check(given) {
      const floor = securedFloor(seizureOf(given))
      const asset = given.facts.assets[given.act.asset ?? '']
      // Only after a cut: before it the law asks at the seizure.
      if (floor === undefined || asset?.startPrice === undefined || asset.rounds === 0) return null
      return asset.startPrice > floor
        ? null
        : actInstead('RELEASE_SEIZURE', ['officer'], {
            vi: `Giá ${asset.startPrice} đồng không lớn hơn ${floor} đồng.`,
            en: `The price of ${asset.startPrice} đồng does not exceed ${floor} đồng.`,
          })
    },
  },
  whatWasFoundIsDecided: {
    absent: absentBefore2026(
      'Luật 26/2008 không có quyết định kê biên bổ sung.',
      'Law 26/2008 knows no supplementary seizure decision.',
    ),
    variants: [
      since2026({
        ref: 'KB-7',
        articles: ['L106.80.3'],
        sentence: {
          vi: 'Tài sản phát hiện thêm phải có quyết định kê biên bổ sung hoặc quyết định kê biên mới.',
          en: 'What was found and seized needs a supplement or a new decision.',
        },
      }),
    ],
    check(given) {
      const found = seizureOf(given)?.foundWith
      return found === undefined || found.decidedOn !== undefined
        ? null
        : cureByAct('DECIDE_SUPPLEMENTARY_SEIZURE', ['officer'])
    },
  },
  judgedStateIsClear: {
    absent: absentBefore2026(
      'Bảng luật cũ không có dòng về tài sản bản án đã tuyên kê biên.',
      'The tables of the old law have no row on assets that the judgment itself seized.',
    ),
    variants: [
      since2026({
        ref: 'KB-17',
        articles: ['L106.60'],
        status: 'openPoint',
        note: {
          vi: 'Hạn 05 ngày làm việc của VAL-1 không có mốc bắt đầu cho tài sản này: tính từ khi xác định xong hiện trạng.',
          en: 'The 5 working days of VAL-1 have no stated start here: counted from the end of verifying the state.',
        },
        sentence: {
          vi: 'Hiện trạng khác bản án thì hỏi cơ quan đã kê biên, rồi Tòa án, người có thẩm quyền kháng nghị; không trả lời đúng hạn thì xử lý theo hiện trạng.',
          en: 'Where the state differs, the seizing body and then the court explain; without an answer in time the actual state is processed.',
        },
      }),
    ],
    check(given) {
      if (seizureOf(given)?.byJudgment !== 'differs') return null
      const { requests } = given.facts
      const body = findRequest(requests, 'explainSeizedState', given.act.asset)
      if (body === undefined)
        return cureByLetter('explainSeizedState', given.act.asset, {
          vi: 'Đề nghị cơ quan đã kê biên giải thích.',
          en: 'Ask the body that seized it to explain.',
        })
      if (body.answer === undefined) return cureByAnswer('explainSeizedState', given.act.asset)
      if (body.answer.result === 'done') return null
      const court = findRequest(requests, 'explainSeizureJudgment', given.act.asset)
      if (court === undefined)
        return cureByLetter('explainSeizureJudgment', given.act.asset, {
          vi: 'Đề nghị Tòa án giải thích, người có thẩm quyền kháng nghị xem xét.',
          en: 'Ask the court to explain, or the cassation authority to review.',
        })
      return court.answer === undefined ? cureByAnswer('explainSeizureJudgment', given.act.asset) : null
    },
  },
  keeperIsRight: {
    asksData: true,
    variants: [
      since2026({ ref: 'KB-18', articles: ['L106.40', 'D152.24.1'], sentence: treasury }),
      until2026({ ref: 'K22', articles: ['L26.58'], sentence: treasury }),
    ],
    check(given) {
      const known = seizureOf(given)
      const precious =
        known?.special === 'preciousThings' || known?.nature === 'goldBars' || known?.special === 'shares'
      return precious && given.act.data['keeper'] !== 'treasury'
        ? cureByAct('GIVE_INTO_CUSTODY', ['officer'], {
            vi: 'Gửi Kho bạc Nhà nước.',
            en: 'Give it to the State Treasury.',
          })
        : null
    },
  },
  custodyTermIsOver: {
    absent: absentBefore2026(
      'Luật cũ không có thời hạn ấn định để người phải thi hành án tự bảo quản.',
      'The old law sets no term for the debtor to keep the thing himself.',
    ),
    variants: [
      since2026({
        ref: 'KB-16',
        articles: ['D152.24.3'],
        sentence: {
          vi: 'Chi phí bảo quản lớn hơn giá trị: chỉ thanh lý hợp đồng khi hết 10 ngày để người phải thi hành án tự bảo quản.',
          en: 'Custody costs more than the thing: the contract ends only after the debtor had 10 days to keep it himself.',
        },
      }),
    ],
    check(given) {
      const asked = findRequest(given.facts.requests, 'selfCustody', given.act.asset)
      if (asked === undefined) return cureByLetter('selfCustody', given.act.asset)
      if (asked.answer !== undefined) return null
      const due = lastDue(given, 'selfCustody')
      return due === undefined || given.act.on > due ? null : cureByWaiting(dayAfter(due), untilEnd(due))
    },
  },
  releaseHasGround: {
    asksData: true,
    variants: [
      since2026({ ref: 'COE-19', articles: ['L106.95.3', 'D152.55.4'], sentence: releaseGround }),
      until2026({ ref: 'K21', articles: ['L26.105.1'], sentence: releaseGround }),
    ],
    check(given) {
      const { ground } = given.act.data
      const known = seizureOf(given)
      switch (ground) {
        case 'performed':
          return given.facts.obligations.some(isOwed)
            ? cureByAct('COLLECT', ['accountant', 'officer'], {
                vi: 'Nghĩa vụ chưa được thi hành xong.',
                en: 'Something is still owed.',
              })
            : null
        case 'releaseAgreed':
        case 'seizureCancelled':
          return known?.releaseGrounds?.includes(ground) ? null : cureByAct('RECORD_ASSET_NEWS', ['officer'])
        case 'securedDebtReached': {
          const floor = securedFloor(known)
          const price = given.facts.assets[given.act.asset ?? '']?.startPrice
          return floor !== undefined && price !== undefined && price <= floor
            ? null
            : cureByAct('CUT_PRICE', ['officer'])
        }
        case 'notTheDebtors':
          return known?.disputes?.some(({ result }) => result === 'otherOwns')
            ? null
            : cureByAct('RECORD_DISPUTE_RESULT', ['officer'])
        default:
          return null
      }
    },
  },
} satisfies Record<string, EnforcementRequirement>

function seizureOf({ facts, act }: Pick<Given, 'facts' | 'act'>): SeizureFacts | undefined {
  return facts.assets[act.asset ?? '']?.seizure
}

function termsOf({ limits, act }: Given, rule: string): Limit[] {
  return limits.filter((limit) => limit.rule === rule && limit.asset === act.asset)
}

function lastDue(given: Given, rule: string): string | undefined {
  return termsOf(given, rule)
    .map((limit) => limit.due)
    .sort()
    .at(-1)
}

// Told first, then the whole of the term; a suit that somebody brought takes the place of the officer's own step.
function refuseInTerm(given: Given, rule: string): Miss | null {
  const settled = seizureOf(given)?.disputes?.some(
    ({ about, suedOn, result }) =>
      String(given.act.data['about']).endsWith('Share') === about.endsWith('Share') &&
      (suedOn !== undefined || result !== undefined),
  )
  if (settled)
    return actInstead('RECORD_DISPUTE_RESULT', ['officer'], {
      vi: 'Đã có người yêu cầu: chờ và ghi nhận kết quả.',
      en: 'Somebody has asked already: wait for the result and record it.',
    })
  const due = lastDue(given, rule)
  if (due === undefined) return cureByAct('NOTIFY_DISPUTE_RIGHT', ['officer'])
  return given.act.on > due ? null : cureByWaiting(dayAfter(due), untilEnd(due))
}

function refuseUntold(
  given: Given,
  asked: true | undefined,
  to: string,
  vi: string,
  en: string,
): Miss | null {
  if (asked !== true || seizureOf(given)?.toldAfter?.includes(to)) return null
  return cureByAct('TELL_OF_SEIZURE', ['officer'], {
    vi: `Thông báo cho ${vi}.`,
    en: `Tell ${en}.`,
  })
}

function untilEnd(due: string) {
  return { vi: `Thời hạn đến hết ngày ${due}.`, en: `The term runs to the end of ${due}.` }
}
