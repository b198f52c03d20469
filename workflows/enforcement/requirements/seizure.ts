import type { ActName } from '../acts.ts'
import { findRequest } from '../facts/correspondence.ts'
import { isOwed } from '../facts.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import {
  actInstead,
  cureByAct,
  cureByAnswer,
  cureByLetter,
  type EnforcementRequirement,
  type Given,
  textOf,
} from './requirement.ts'

const exempt = {
  vi: 'Không kê biên tài sản thuộc loại luật cấm kê biên.',
  en: 'Things that the law exempts are not seized.',
}
const transferableOnly = {
  vi: 'Chỉ kê biên tài sản, quyền sử dụng đất được phép chuyển nhượng.',
  en: 'Only property and land-use rights that may be transferred are seized.',
}
const landWithHouse = {
  vi: 'Kê biên nhà, công trình thì kê biên cả quyền sử dụng đất, trừ khi đất không được kê biên hoặc tách ra không làm giảm đáng kể giá trị.',
  en: 'A building is seized with its land, unless the land cannot be or parting them costs no notable value.',
}
const homeLast = {
  vi: 'Nhà ở là nơi ở duy nhất chỉ được kê biên khi không có tài sản khác hoặc có mà không đủ, hoặc người phải thi hành án đồng ý.',
  en: 'The only home is seized only where nothing else is there or enough, or the debtor agrees.',
}
const commonLandLast = {
  vi: 'Đất, nhà chung với người khác chỉ được kê biên khi tài sản khác không đủ hoặc người phải thi hành án đề nghị.',
  en: 'Land or a house held in common is seized only where other assets are not enough or the debtor asks for it.',
}
const shareOnly = {
  vi: 'Tài sản chung chia được: chỉ kê biên phần của người phải thi hành án; không chia được thì kê biên toàn bộ, trả phần cho chủ sở hữu chung.',
  en: 'Divisible common property: only the share is seized; indivisible: all of it, and the co-owner is paid.',
}
const pledge = {
  vi: 'Tài sản cầm cố, thế chấp chỉ được kê biên khi tài sản khác không có hoặc không đủ và giá trị lớn hơn nghĩa vụ được bảo đảm và chi phí.',
  en: 'A pledged asset is seized only where other assets are missing or not enough and its value exceeds the secured debt and costs.',
}
const dealings = {
  vi: 'Giao dịch chưa hoàn thành việc chuyển quyền: kê biên khi tài sản khác không đủ; đã chuyển quyền xong thì không kê biên mà yêu cầu tuyên vô hiệu.',
  en: 'A transfer not completed: seize where other assets are not enough; completed: no seizure, but a suit for nullity.',
}
const offered = {
  vi: 'Kê biên đúng tài sản người phải thi hành án đề nghị khi tài sản đó đủ để thi hành án và chi phí.',
  en: 'The very asset the debtor offers is seized where it suffices for the duty and the costs.',
}
const absent = {
  vi: 'Đương sự vắng mặt thì vẫn kê biên khi đã thông báo hợp lệ; phải mời người làm chứng hoặc ghi rõ vì sao không mời được.',
  en: 'An absent party who was validly told stops nothing; a witness is called, or the minutes say why there is none.',
}
const absentNow = {
  vi: 'Đương sự vắng mặt thì vẫn kê biên khi đã được thông báo hợp lệ, và ghi vào biên bản.',
  en: 'An absent party who was validly told stops nothing; the minutes say so.',
}

/** What may be seized, in which order, and how the seizure is done (kê biên). */
export const seizureRequirements = {
  assetIsNotExempt: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'KB-4', articles: ['L106.79'], sentence: exempt }),
      until2026({ ref: 'K08', articles: ['L26.87'], sentence: exempt }),
    ],
    check: ({ act }) =>
      act.data['exempt'] === undefined
        ? null
        : actInstead('SEIZE', ['officer'], {
            vi: 'Kê biên tài sản khác.',
            en: 'Seize another thing instead.',
          }),
  },
  assetIsTransferable: {
    asksData: true,
    variants: [
      since2026({ ref: 'KB-1', articles: ['L106.78.1'], sentence: transferableOnly }),
      until2026({ ref: 'K10', articles: ['L26.110'], sentence: transferableOnly }),
    ],
    check: ({ act }) =>
      act.data['transferable'] === false
        ? actInstead('SEIZE', ['officer'], {
            vi: 'Kê biên tài sản khác. Đất chưa có giấy chứng nhận nhưng thuộc trường hợp được cấp vẫn được kê biên.',
            en: 'Seize another thing. Land without a certificate but entitled to one may be seized.',
          })
        : null,
  },
  landGoesWithHouse: {
    asksData: true,
    variants: [
      since2026({
        ref: 'KB-1',
        articles: ['L106.78.1'],
        status: 'unverified',
        note: {
          vi: 'Điểm a, c khoản 3 Điều 78 Luật 106/2025 chưa có toàn văn; giữ quy tắc của Luật 26/2008 Đ.94, 95.2.',
          en: 'Points (a) and (c) of Article 78(3) were not at hand; the rule of Law 26/2008 Art. 94, 95(2) is kept.',
        },
        sentence: landWithHouse,
      }),
      until2026({ ref: 'K10', articles: ['L26.94', 'L26.95.2', 'L26.111.2'], sentence: landWithHouse }),
    ],
    check: ({ act }) =>
      act.data['withoutLand'] === 'valueWouldFall'
        ? cureByAct(itself(act), ['officer'], {
            vi: 'Kê biên cả quyền sử dụng đất.',
            en: 'Seize the land as well.',
          })
        : null,
  },
  soleHomeComesLast: {
    asksData: true,
    variants: [
      since2026({ ref: 'KB-5', articles: ['L106.78.3.b'], sentence: homeLast }),
      until2026({ ref: 'K09', articles: ['L26.95.1'], sentence: homeLast }),
    ],
    check: (given) =>
      given.act.data['soleHome'] !== true || isConsented(given) || given.act.data['offered'] === true
        ? null
        : refuseWhileOthersServe(given),
  },
  commonLandComesLast: {
    asksData: true,
    variants: [
      since2026({ ref: 'KB-5', articles: ['D152.54.3'], sentence: commonLandLast }),
      until2026({
        ref: 'K09',
        from: '2015-09-01',
        articles: ['D62.24.2.a'],
        sentence: commonLandLast,
      }),
    ],
    check(given) {
      const { act, facts } = given
      const kind = act.data['kind'] ?? facts.assets[act.asset ?? '']?.kind
      return kind !== 'realEstate' || act.data['common'] === undefined || act.data['offered'] === true
        ? null
        : refuseWhileOthersServe(given)
    },
  },
  onlyTheShareIsSeized: {
    asksData: true,
    variants: [
      since2026({ ref: 'KB-9', articles: ['L106.39.2'], sentence: shareOnly }),
      until2026({ ref: 'K11', articles: ['L26.74.2'], sentence: shareOnly }),
    ],
    check: ({ act }) =>
      act.data['common'] === 'divisible' && act.data['part'] !== 'shareOnly'
        ? cureByAct(itself(act), ['officer'], {
            vi: 'Chỉ kê biên phần của người phải thi hành án.',
            en: 'Seize only the debtor’s share.',
          })
        : null,
  },
  pledgeLeavesSomething: {
    asksData: true,
    variants: [
      since2026({ ref: 'KB-6', articles: ['L106.78.3.d', 'D152.55.2'], sentence: pledge }),
      until2026({ ref: 'K06', articles: ['L26.90.1'], sentence: pledge }),
    ],
    check(given) {
      const { securedDebt, costs, estimate, creditLawForbids } = given.act.data
      const underwater = {
        vi: 'Thông báo bằng văn bản cho người nhận cầm cố, thế chấp về nghĩa vụ của người phải thi hành án; kê biên khi đã giải chấp hoặc thu phần còn lại.',
        en: 'Write to the pledgee of the debtor’s duty; seize after release, or collect what is left.',
      }
      if (creditLawForbids === true && given.variant.ref === 'KB-6')
        return actInstead('SEND_REQUEST', ['officer'], underwater)
      if (typeof securedDebt !== 'number') return null
      const others = refuseWhileOthersServe(given)
      if (others !== null) return others
      const floor = securedDebt + (typeof costs === 'number' ? costs : 0)
      if (typeof estimate === 'number' && estimate > floor) return null
      return actInstead('SEND_REQUEST', ['officer'], {
        vi: `Giá trị phải lớn hơn ${floor} đồng. ${underwater.vi}`,
        en: `The value must exceed ${floor} đồng. ${underwater.en}`,
      })
    },
  },
  transferAllowsSeizure: {
    asksData: true,
    variants: [
      since2026({ ref: 'KB-15', articles: ['D152.54.1', 'D152.54.2'], sentence: dealings }),
      until2026({ ref: 'K17', from: '2015-09-01', articles: ['D62.24.1'], sentence: dealings }),
    ],
    check(given) {
      const { transfer } = given.act.data
      if (transfer === 'completed')
        return actInstead('NOTIFY_DISPUTE_RIGHT', ['officer'], {
          vi: 'Thông báo người được thi hành án quyền yêu cầu tuyên giao dịch vô hiệu; đề nghị tạm ngừng giao dịch.',
          en: 'Tell the creditor of the right to have it declared void; ask for dealings to be stopped.',
        })
      return transfer === 'notCompleted' || transfer === 'otherDealing' ? refuseWhileOthersServe(given) : null
    },
  },
  offeredAssetSuffices: {
    asksData: true,
    variants: [
      since2026({ ref: 'KB-21', articles: ['D152.54.4', 'L106.72.3'], sentence: offered }),
      until2026({ ref: 'K09', from: '2015-09-01', articles: ['D62.24.4'], sentence: offered }),
    ],
    check({ act, facts }) {
      if (act.data['offered'] !== true) return null
      const owed = facts.obligations
        .filter(isOwed)
        .reduce((sum, { amount = 0, collected, reduced }) => sum + amount - reduced - collected, 0)
      const { costs, estimate } = act.data
      const least = owed + (typeof costs === 'number' ? costs : 0)
      if (typeof estimate === 'number' && estimate >= least) return null
      return cureByAct(itself(act), ['officer'], {
        vi: `Giá trị ước tính từ ${least} đồng; nếu không thì kê biên theo thứ tự chung.`,
        en: `An estimate of at least ${least} đồng; otherwise the general order holds.`,
      })
    },
  },
  registryWasAsked: {
    asksData: true,
    absent: [
      {
        from: '2026-07-01',
        why: {
          vi: 'Bảng luật mới không có dòng riêng; thông tin được hỏi khi xác minh (VER-4).',
          en: 'The tables of the new law have no row of its own; information is asked when means are verified (VER-4).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'K04',
        articles: ['L26.89.1'],
        sentence: {
          vi: 'Trước khi kê biên tài sản phải đăng ký, yêu cầu cơ quan đăng ký cung cấp thông tin.',
          en: 'Before a registered asset is seized the registry is asked for information.',
        },
      }),
    ],
    check: ({ act, facts }) =>
      act.data['registered'] === true &&
      findRequest(facts.requests, 'registryInformation', act.asset) === undefined
        ? cureByLetter('registryInformation', act.asset, {
            vi: 'Gửi yêu cầu cung cấp thông tin đăng ký về tài sản này.',
            en: 'Ask the registry about this asset.',
          })
        : null,
  },
  licensingOpinionIsIn: {
    asksData: true,
    absent: absentBefore2026(
      'Bảng luật cũ không có dòng về quyền khai thác tài nguyên.',
      'The tables of the old law have no row on rights to natural resources.',
    ),
    variants: [
      since2026({
        ref: 'KB-23',
        articles: ['D152.59'],
        sentence: {
          vi: 'Trước khi kê biên quyền khai thác tài nguyên, phải có ý kiến của cơ quan cấp phép về việc xử lý và điều kiện của người mua.',
          en: 'Before a right to natural resources is seized, the licensing authority gives its opinion and the buyer’s conditions.',
        },
      }),
    ],
    check({ act, facts }) {
      if (act.data['special'] !== 'resourceRight') return null
      const asked = findRequest(facts.requests, 'licensingOpinion', act.asset)
      if (asked === undefined)
        return cureByLetter('licensingOpinion', act.asset, {
          vi: 'Đề nghị cơ quan cấp phép (và cơ quan quản lý đất đai khi gắn với đất) cho ý kiến.',
          en: 'Ask the licensing authority (and the land authority where land goes with it).',
        })
      return asked.answer === undefined ? cureByAnswer('licensingOpinion', act.asset) : null
    },
  },
  absenceIsNoted: {
    asksData: true,
    variants: [
      since2026({ ref: 'KB-3', articles: ['L106.80.1'], sentence: absentNow }),
      until2026({ ref: 'K02', articles: ['L26.88.1'], sentence: absent }),
    ],
    check({ act, facts, variant }) {
      if (act.data['debtorAbsent'] !== true) return null
      const told = facts.assets[act.asset ?? '']?.noticedOn !== undefined
      if (!told && act.data['preventDissipation'] === undefined)
        return cureByAct('NOTIFY_SEIZURE', ['officer'])
      const noted = act.data['witness'] !== undefined || act.data['noWitnessBecause'] !== undefined
      return variant.ref === 'K02' && !noted
        ? cureByAct(itself(act), ['officer'], {
            vi: 'Ghi người làm chứng, hoặc lý do không mời được.',
            en: 'Name the witness, or say why there is none.',
          })
        : null
    },
  },
  authoritiesAttend: {
    asksData: true,
    variants: [
      since2026({
        ref: 'KB-3',
        articles: ['L106.80.1'],
        figures: { attend: 'commune, landAuthority' },
        sentence: {
          vi: 'Kê biên bất động sản phải có đại diện chính quyền cấp xã (hoặc thôn, tổ dân phố) và cơ quan quản lý đất đai.',
          en: 'Real estate is seized with the commune (or village) and the land authority present.',
        },
      }),
      until2026({
        ref: 'K03',
        articles: ['L26.88.2'],
        figures: { attend: 'commune' },
        sentence: {
          vi: 'Biên bản kê biên có chữ ký của đại diện chính quyền cấp xã hoặc tổ dân phố.',
          en: 'The minutes of a seizure are signed by the commune or the neighbourhood.',
        },
      }),
    ],
    check({ act, facts, variant }) {
      const { missing } = act.data
      const kind = act.data['kind'] ?? facts.assets[act.asset ?? '']?.kind
      if (typeof missing !== 'string' || kind !== 'realEstate') return null
      return String(variant.figures?.['attend']).includes(missing)
        ? cureByAct(itself(act), ['officer'], {
            vi: 'Mời đại diện có mặt rồi mới kê biên.',
            en: 'Have them attend, then seize.',
          })
        : null
    },
  },
  foundAtASeizure: {
    asksData: true,
    variants: [
      since2026({
        ref: 'KB-7',
        articles: ['L106.80.3', 'D152.54.6'],
        sentence: {
          vi: 'Kê biên thêm là khi đang kê biên mà phát hiện tài sản khác tại chỗ chưa có trong quyết định.',
          en: 'More is seized while a seizure is under way and other assets are found on the spot.',
        },
      }),
      until2026({
        ref: 'C01',
        articles: ['L26.46.1', 'L26.70'],
        status: 'openPoint',
        note: {
          vi: 'Luật 26/2008 không có quyết định kê biên bổ sung: tài sản khác phải có quyết định cưỡng chế kê biên.',
          en: 'Law 26/2008 knows no supplementary seizure: another asset needs a coercion decision.',
        },
        sentence: {
          vi: 'Tài sản chưa có trong quyết định phải được kê biên theo quyết định cưỡng chế.',
          en: 'An asset outside the decision is seized under a coercion decision.',
        },
      }),
    ],
    check({ act, facts, variant }) {
      const other = facts.assets[String(act.data['foundWith'])]
      if (variant.ref === 'KB-7' && other?.seizedOn === act.on) return null
      return actInstead('SEIZE', ['officer'], {
        vi: 'Kê biên tài sản này như một tài sản riêng, theo quyết định kê biên.',
        en: 'Seize it as an asset of its own, under a seizure decision.',
      })
    },
  },
  decisionFitsWhatWasFound: {
    asksData: true,
    absent: absentBefore2026(
      'Luật 26/2008 không có quyết định kê biên bổ sung.',
      'Law 26/2008 knows no supplementary seizure decision.',
    ),
    variants: [
      since2026({
        ref: 'KB-7',
        articles: ['D152.54.6'],
        sentence: {
          vi: 'Tài sản gắn liền với tài sản đã kê biên: quyết định bổ sung; không gắn liền: quyết định kê biên mới.',
          en: 'What is attached to the seized asset: a supplement; what is not: a new decision.',
        },
      }),
    ],
    check({ act, facts }) {
      const found = facts.assets[act.asset ?? '']?.seizure?.foundWith
      if (found === undefined)
        return {
          remedy: {
            kind: 'none',
            why: {
              vi: 'Tài sản này không phải là tài sản phát hiện thêm: đã kê biên theo quyết định của nó.',
              en: 'This asset was not found at another seizure: it stands on its own decision.',
            },
          },
        }
      const form = found.attached ? 'supplement' : 'newDecision'
      return act.data['form'] === form
        ? null
        : cureByAct('DECIDE_SUPPLEMENTARY_SEIZURE', ['officer'], {
            vi: found.attached ? 'Ra quyết định kê biên bổ sung.' : 'Ra quyết định kê biên mới.',
            en: found.attached ? 'Issue a supplement.' : 'Issue a new decision.',
          })
    },
  },
} satisfies Record<string, EnforcementRequirement>

function isConsented({ act, variant }: Given): boolean {
  // Under Law 26/2008 only the debtor's own consent stands in the text (Đ.95(1)).
  return (
    act.data['consent'] === 'debtorAgrees' ||
    (variant.ref === 'KB-5' && act.data['consent'] === 'securityOrdered')
  )
}

function refuseWhileOthersServe(given: Given) {
  const others = textOf(given, 'otherAssets')
  if (others === 'none' || others === 'notEnough') return null
  return others === 'enough'
    ? actInstead('SEIZE', ['officer'], {
        vi: 'Tài sản khác đủ để thi hành án: kê biên tài sản khác trước.',
        en: 'Other assets are enough: seize those first.',
      })
    : cureByAct(itself(given.act), ['officer'], {
        vi: 'Ghi rõ tài sản khác: không có, không đủ hay đủ.',
        en: 'Say of the other assets: none, not enough, or enough.',
      })
}

/** The refused act itself, given again with other words. */
function itself(act: Given['act']): ActName {
  return act.act === 'SEIZE_MORE' ? 'SEIZE_MORE' : 'SEIZE'
}
