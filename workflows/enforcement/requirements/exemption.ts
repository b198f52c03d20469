import { Temporal } from 'temporal-polyfill'
import type { Words } from '../../../src/engine/vocabulary.ts'
import { findExemption, restOf, stateRevenue } from '../facts/exemption.ts'
import type { Facts, ObligationFacts } from '../facts.ts'
import { since2026, until2026 } from '../variant.ts'
import { dayAfter } from './day-after.ts'
import { cureByAct, cureByWaiting, type EnforcementRequirement, type Given, textOf } from './requirement.ts'

const onlyState = {
  vi: 'Chỉ khoản thu nộp ngân sách nhà nước được xét miễn, giảm.',
  en: 'Only what is owed to the State budget may be exempted or reduced.',
}
const exemptNew = {
  vi: 'Miễn khi hết 05 năm từ quyết định thi hành án lần đầu và còn dưới 5.000.000 đồng, hoặc hết 10 năm và còn dưới 10.000.000 đồng.',
  en: 'Exempted after 5 years from the first enforcement decision with less than 5,000,000 đồng left, or after 10 years with less than 10,000,000.',
}
const exemptOld = {
  vi: 'Miễn khi hết 05 năm và khoản nộp dưới 2.000.000 đồng (đã nộp một phần: còn dưới 5.000.000), hoặc hết 10 năm và dưới 5.000.000 (còn dưới 10.000.000).',
  en: 'Exempted after 5 years under 2,000,000 đồng (part paid: under 5,000,000 left), or after 10 years under 5,000,000 (under 10,000,000 left).',
}
const reduceNew = {
  vi: 'Giảm khi hết 05 năm, còn từ 5.000.000 đến 100.000.000 đồng: không quá 1/4; hết 10 năm, còn trên 100.000.000 đồng: không quá 1/5 và không quá 50.000.000 đồng mỗi lần.',
  en: 'Reduced after 5 years with 5 to 100 million left, by a quarter at most; after 10 years with more, by a fifth and 50,000,000 đồng at most each time.',
}
const reduceOld = {
  vi: 'Đã nộp một phần thì được giảm: hết 05 năm, còn từ 10.000.000 đến 100.000.000 đồng: không quá 1/4; hết 10 năm, còn trên 100.000.000 đồng: không quá 1/5 và không quá 50.000.000 đồng mỗi lần.',
  en: 'Part paid, it is reduced: after 5 years with 10 to 100 million left, by a quarter at most; after 10 years with more, by a fifth and 50,000,000 đồng at most.',
}
const hardship = {
  vi: 'Đã tích cực nộp một phần mà lâm vào hoàn cảnh đặc biệt khó khăn kéo dài hoặc lập công lớn thì được miễn phần còn lại.',
  en: 'Who has paid a part and is in lasting hardship, or has great merit, is exempted from the rest.',
}
const noMeans = {
  vi: 'Người phải thi hành án phải không có tài sản, thu nhập để thi hành.',
  en: 'The debtor must be without assets and income to pay from.',
}
const fresh = {
  vi: 'Biên bản xác minh trong hồ sơ không quá 03 tháng trước ngày đề nghị.',
  en: 'The verification in the file is not older than 3 months before the proposal.',
}
const opinion = {
  vi: 'Hồ sơ phải có ý kiến bằng văn bản của Viện kiểm sát cùng cấp.',
  en: 'The file needs the written opinion of the procuracy of the same level.',
}
const yearly = {
  vi: 'Mỗi bản án, quyết định chỉ được xét miễn, giảm một lần trong 01 năm.',
  en: 'An exemption or reduction is considered once in 1 year for each judgment.',
}
const mustBeProposed = {
  vi: 'Phải có đề nghị miễn, giảm đang được Tòa án xem xét.',
  en: 'There must be a proposal before the court.',
}
const mustBeDecided = {
  vi: 'Tòa án phải đã có quyết định về đề nghị này.',
  en: 'The court must have decided on the proposal.',
}
const mustBeProtested = {
  vi: 'Chỉ có kết quả xét kháng nghị khi đã có kháng nghị.',
  en: 'There is a ruling only where there was a protest.',
}
const final = {
  vi: 'Quyết định miễn, giảm có hiệu lực khi hết thời hạn kháng nghị của Viện kiểm sát hai cấp, hoặc khi đã xét xong kháng nghị.',
  en: 'The decision takes effect once both levels of the procuracy let their term pass, or the protest is dealt with.',
}
const howMuch = {
  vi: 'Quyết định chấp nhận phải ghi số tiền được miễn, giảm, không quá số còn phải nộp.',
  en: 'A granting decision says how much comes off, no more than is left to pay.',
}
const boundary = {
  vi: 'Chưa có toàn văn Điều 42; ranh giới 10.000.000 đồng lấy như luật cũ: "đến dưới 10.000.000 đồng".',
  en: 'The text of Art. 42 was not at hand; the bound of 10,000,000 đồng is read as in the old law: below it.',
}
const partOpen = {
  vi: 'Chưa có toàn văn Điều 42; bảng không đòi đã nộp một phần như luật cũ, nên không chặn.',
  en: 'The text of Art. 42 was not at hand; the table does not ask for part payment as the old law did, so nothing bars it.',
}
const yearFrom = {
  vi: 'Luật không nói 01 năm tính từ ngày nào: tính từ ngày Tòa án quyết định lần trước; chỉ thấy các lần xét trong chính việc này.',
  en: 'The law does not say from when the year runs: from the day of the last decision; only this matter’s own proposals are seen.',
}

/** Both may protest, so the day each received the decision must be known. */
const procuracyLevels = [
  {
    level: 'sameLevel',
    words: {
      vi: 'Chưa ghi ngày Viện kiểm sát cùng cấp nhận quyết định.',
      en: 'The day the procuracy of the same level received the decision is not recorded.',
    },
  },
  {
    level: 'higherLevel',
    words: {
      vi: 'Chưa ghi ngày Viện kiểm sát cấp trên nhận quyết định.',
      en: 'The day the higher procuracy received the decision is not recorded.',
    },
  },
] as const

/** Exempting from or reducing what is owed to the State (xét miễn, giảm). */
export const exemptionRequirements = {
  isOwedToTheState: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'EXM-1', articles: ['L106.42'], sentence: onlyState }),
      until2026({ ref: 'E01', articles: ['L26.61'], sentence: onlyState }),
    ],
    check(given) {
      const one = obligationOf(given)
      if (one === undefined || stateRevenue.includes(one.type)) return null
      return { remedy: { kind: 'none', why: onlyState } }
    },
  },
  exemptionIsWithinThreshold: {
    asksData: true,
    variants: [
      since2026({
        ref: 'EXM-1',
        articles: ['L106.42'],
        sentence: exemptNew,
        figures: { years: 5, under: 5_000_000, longYears: 10, longUnder: 10_000_000 },
        status: 'openPoint',
        note: boundary,
      }),
      until2026({
        ref: 'E01',
        articles: ['L26.61'],
        sentence: exemptOld,
        figures: {
          years: 5,
          under: 2_000_000,
          longYears: 10,
          longUnder: 5_000_000,
          partPaidUnder: 5_000_000,
          partPaidLongUnder: 10_000_000,
        },
      }),
    ],
    check(given) {
      const one = obligationOf(given)
      if (one === undefined || given.act.data['kind'] !== 'exemptWhole') return null
      const figure = figuresOf(given)
      const rest = restOf(one)
      const isPart = isPartPaid(one) && given.variant.figures?.['partPaidUnder'] !== undefined
      const under = figure(isPart ? 'partPaidUnder' : 'under')
      const longUnder = figure(isPart ? 'partPaidLongUnder' : 'longUnder')
      if (rest >= longUnder)
        return instead(
          `Còn phải nộp ${rest} đồng: chỉ được đề nghị giảm.`,
          `${rest} đồng are left: propose a reduction.`,
        )
      if (given.act.data['amount'] !== rest)
        return instead(
          `Miễn là miễn toàn bộ số còn lại: ${rest} đồng.`,
          `An exemption takes off all that is left: ${rest} đồng.`,
        )
      return waitYears(given, figure(rest < under ? 'years' : 'longYears'))
    },
  },
  reductionIsWithinThreshold: {
    asksData: true,
    variants: [
      since2026({
        ref: 'EXM-2',
        articles: ['L106.42'],
        sentence: reduceNew,
        figures: {
          years: 5,
          from: 5_000_000,
          upTo: 100_000_000,
          share: 4,
          longYears: 10,
          longShare: 5,
          cap: 50_000_000,
        },
        status: 'openPoint',
        note: partOpen,
      }),
      until2026({
        ref: 'E01',
        articles: ['L26.61'],
        sentence: reduceOld,
        figures: {
          years: 5,
          from: 10_000_000,
          upTo: 100_000_000,
          share: 4,
          longYears: 10,
          longShare: 5,
          cap: 50_000_000,
        },
      }),
    ],
    check(given) {
      const one = obligationOf(given)
      if (one === undefined || given.act.data['kind'] !== 'reducePart') return null
      const figure = figuresOf(given)
      const rest = restOf(one)
      if (given.variant.ref === 'E01' && !isPartPaid(one))
        return cureByAct('COLLECT', ['accountant', 'officer'], {
          vi: 'Chưa nộp phần nào: luật cũ chỉ giảm khi đã nộp một phần.',
          en: 'Nothing is paid yet: the old law reduces only what is partly paid.',
        })
      if (rest < figure('from'))
        return instead(
          `Còn phải nộp ${rest} đồng: xét miễn, không xét giảm.`,
          `${rest} đồng are left: propose an exemption.`,
        )
      const isLong = rest > figure('upTo')
      const most = isLong
        ? Math.min(Math.floor(rest / figure('longShare')), figure('cap'))
        : Math.floor(rest / figure('share'))
      if (Number(given.act.data['amount']) > most)
        return instead(`Lần này giảm nhiều nhất ${most} đồng.`, `At most ${most} đồng this time.`)
      return waitYears(given, figure(isLong ? 'longYears' : 'years'))
    },
  },
  hardshipIsShown: {
    asksData: true,
    variants: [
      since2026({ ref: 'EXM-1', articles: ['L106.42'], sentence: hardship }),
      until2026({ ref: 'E01', articles: ['L26.61'], sentence: hardship }),
    ],
    check(given) {
      const one = obligationOf(given)
      if (one === undefined || given.act.data['kind'] !== 'exemptRestForHardship') return null
      if (given.variant.ref === 'E01' && one.type !== 'courtFee' && one.type !== 'fine') {
        const why = {
          vi: 'Luật cũ chỉ miễn phần còn lại của án phí, tiền phạt.',
          en: 'The old law exempts the rest of court fees and fines only.',
        }
        return { detail: why, remedy: { kind: 'none', why } }
      }
      if (!isPartPaid(one)) return cureByAct('COLLECT', ['accountant', 'officer'])
      if (given.act.data['hardship'] === undefined)
        return instead('Ghi hoàn cảnh khó khăn hoặc công lớn.', 'Name the hardship or the merit.')
      return given.act.data['amount'] === restOf(one)
        ? null
        : instead(`Phần còn lại: ${restOf(one)} đồng.`, `The rest is ${restOf(one)} đồng.`)
    },
  },
  debtorIsWithoutMeans: {
    asksData: true,
    variants: [
      since2026({ ref: 'EXM-1', articles: ['L106.42'], sentence: noMeans }),
      until2026({ ref: 'E01', articles: ['L26.61'], sentence: noMeans }),
    ],
    check: ({ facts, act }) =>
      act.data['kind'] === 'exemptRestForHardship' || facts.verification?.result === 'noMeans'
        ? null
        : cureByAct('VERIFY_CONDITIONS', ['officer']),
  },
  verificationIsFresh: {
    variants: [
      since2026({ ref: 'EXM-3', articles: ['L106.43'], sentence: fresh, figures: { months: 3 } }),
      until2026({ ref: 'E02', articles: ['L26.62.3'], sentence: fresh, figures: { months: 3 } }),
    ],
    check(given) {
      const { facts, act } = given
      const months = figuresOf(given)('months')
      const oldest = Temporal.PlainDate.from(act.on).subtract({ months }).toString()
      return facts.verification !== undefined && facts.verification.on >= oldest
        ? null
        : cureByAct('VERIFY_CONDITIONS', ['officer'])
    },
  },
  procuracyHasOpined: {
    asksData: true,
    variants: [
      since2026({ ref: 'EXM-3', articles: ['L106.43'], sentence: opinion }),
      until2026({ ref: 'E02', articles: ['L26.62.5'], sentence: opinion }),
    ],
    check(given) {
      const asked = given.facts.requests.findLast(
        (one) =>
          one.matter === 'exemptionOpinion' &&
          (one.about === undefined || one.about === textOf(given, 'obligation')),
      )
      if (asked === undefined) return cureByAct('SEND_REQUEST', ['officer'])
      return asked.answer?.result === 'done' ? null : cureByAct('RECORD_ANSWER', ['officer'])
    },
  },
  onceAYear: {
    asksData: true,
    variants: [
      since2026({
        ref: 'EXM-1',
        articles: ['L106.42'],
        sentence: yearly,
        figures: { years: 1 },
        status: 'openPoint',
        note: yearFrom,
      }),
      until2026({
        ref: 'E01',
        articles: ['L26.61'],
        sentence: yearly,
        figures: { years: 1 },
        status: 'openPoint',
        note: yearFrom,
      }),
    ],
    check(given) {
      const { facts, act } = given
      if (act.data['kind'] === 'exemptRestForHardship') return null
      // Several debts of one judgment are proposed together: proposals of one day are one.
      const last = facts.exemptions.findLast(
        (one) => one.on !== act.on || one.obligation === act.data['obligation'],
      )
      if (last === undefined) return null
      if (last.decided === undefined) return cureByAct('RECORD_EXEMPTION_DECISION', ['officer'])
      return waitFrom(last.decided.on, figuresOf(given)('years'), act.on)
    },
  },
  exemptionIsProposed: {
    asksData: true,
    variants: [
      since2026({ ref: 'EXM-4', articles: ['L106.44'], sentence: mustBeProposed }),
      until2026({ ref: 'E03', articles: ['L26.63.2'], sentence: mustBeProposed }),
    ],
    check: (given) => (pendingOf(given) === undefined ? cureByAct('PROPOSE_EXEMPTION', ['head']) : null),
  },
  exemptionIsDecided: {
    asksData: true,
    variants: [
      since2026({ ref: 'EXM-5', articles: ['L106.45'], sentence: mustBeDecided }),
      until2026({ ref: 'E06', articles: ['L26.64.1'], sentence: mustBeDecided }),
    ],
    check(given) {
      const one = pendingOf(given)
      if (one === undefined) return cureByAct('PROPOSE_EXEMPTION', ['head'])
      return one.decided === undefined ? cureByAct('RECORD_EXEMPTION_DECISION', ['officer']) : null
    },
  },
  exemptionIsProtested: {
    asksData: true,
    variants: [
      since2026({ ref: 'EXM-5', articles: ['L106.45'], sentence: mustBeProtested }),
      until2026({ ref: 'E08', articles: ['L26.64.3'], sentence: mustBeProtested }),
    ],
    check: (given) =>
      pendingOf(given)?.protestedOn === undefined ? cureByAct('RECORD_EXEMPTION_PROTEST', ['officer']) : null,
  },
  exemptionIsFinal: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'EXM-5', articles: ['L106.45'], sentence: final }),
      until2026({ ref: 'E06', articles: ['L26.64.1', 'L26.64.3'], sentence: final }),
    ],
    check(given) {
      const one = pendingOf(given)
      if (one?.decided === undefined) return null
      if (one.ruled !== undefined || one.protestWithdrawn === true) return null
      if (one.protestedOn !== undefined) return cureByAct('RECORD_EXEMPTION_RULING', ['officer'])
      const terms = given.limits.filter(
        (limit) =>
          limit.rule === 'exemptionProtest' &&
          limit.obligation === one.obligation &&
          limit.openedBy > one.seq,
      )
      const known = new Set(terms.map((limit) => limit.lengthKind))
      const missing = procuracyLevels.find(({ level }) => !known.has(level))
      if (missing !== undefined)
        return {
          detail: missing.words,
          remedy: { kind: 'act', act: 'RECORD_EXEMPTION_STEP', by: ['officer'], why: missing.words },
        }
      const last = terms
        .map((limit) => limit.due)
        .sort()
        .at(-1)
      return last === undefined || given.act.on > last ? null : cureByWaiting(dayAfter(last))
    },
  },
  grantSaysHowMuch: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'EXM-4', articles: ['L106.44'], sentence: howMuch }),
      until2026({ ref: 'E05', articles: ['L26.63.4'], sentence: howMuch }),
    ],
    check(given) {
      const { data } = given.act
      if (!['granted', 'grantedInPart', 'changedOnProtest'].includes(String(data['outcome']))) return null
      const one = obligationOf(given)
      const rest = one === undefined ? 0 : restOf(one)
      if (typeof data['amount'] === 'number' && data['amount'] <= rest) return null
      return cureByAct(
        given.act.act === 'RECORD_EXEMPTION_RULING' ? 'RECORD_EXEMPTION_RULING' : 'RECORD_EXEMPTION_DECISION',
        ['officer'],
        { vi: `Còn phải nộp: ${rest} đồng.`, en: `${rest} đồng are left to pay.` },
      )
    },
  },
} satisfies Record<string, EnforcementRequirement>

function obligationOf(given: Given): ObligationFacts | undefined {
  return given.facts.obligations.find((one) => one.ref === textOf(given, 'obligation'))
}

function pendingOf(given: Given) {
  const one = findExemption(given.facts.exemptions, given.act.data['obligation'])
  return one?.effectiveOn === undefined ? one : undefined
}

function isPartPaid(one: ObligationFacts): boolean {
  return one.collected > 0
}

function figuresOf({ variant }: Given): (name: string) => number {
  return (name) => Number(variant.figures?.[name])
}

// Another proposal takes the place of this one: of another kind, or of another amount.
function instead(vi: string, en: string) {
  const detail: Words = { vi, en }
  return cureByAct('PROPOSE_EXEMPTION', ['head'], detail)
}

/** The years run from the first enforcement decision (L26 Đ.61(5)); the day they end is still inside. */
function waitYears(given: Given, years: number) {
  return waitFrom(firstDecision(given.facts, given.act.on), years, given.act.on)
}

function waitFrom(from: string, years: number, on: string) {
  const last = Temporal.PlainDate.from(from).add({ years }).toString()
  return on > last ? null : cureByWaiting(dayAfter(last))
}

function firstDecision(facts: Facts, today: string): string {
  const papers = facts.papers.filter((paper) => paper.kind === 'enforcementDecision')
  const days = [...papers.map((paper) => paper.issuedOn), facts.decision?.issuedOn ?? today]
  return days.sort()[0] ?? today
}
