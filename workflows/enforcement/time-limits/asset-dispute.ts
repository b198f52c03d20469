import { securedFloor } from '../facts/seizure.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { untilAnswered } from './answer.ts'
import { atRelease, dayIn, type EnforcementLimit, forItsAsset, type Turn } from './time-limit.ts'

const days = (n: number) => ({ n, unit: 'days' }) as const
const atOnce = { n: 0, unit: 'immediately' } as const

const agreeOrSue = {
  vi: 'Chưa rõ phần trong tài sản chung: 30 ngày từ ngày được thông báo để thỏa thuận hoặc yêu cầu Tòa án.',
  en: 'Share in common property unknown: 30 days from the notice to agree or to go to court.',
}
const sueOverAsset = {
  vi: 'Có tranh chấp về tài sản: 30 ngày từ ngày được thông báo để khởi kiện, đề nghị giải quyết.',
  en: 'The asset is disputed: 30 days from the notice to sue or to ask the authority.',
}
const sueForNullity = {
  vi: 'Giao dịch nhằm trốn tránh: người được thi hành án có 15 ngày từ ngày được thông báo để yêu cầu tuyên vô hiệu.',
  en: 'An evasive transaction: the creditor has 15 days from the notice to have it declared void.',
}
const tellMortgagee = {
  vi: 'Kê biên tài sản cầm cố, thế chấp: thông báo ngay cho người nhận cầm cố, thế chấp.',
  en: 'When a pledged asset is seized the pledgee is told at once.',
}
const withdraw = {
  vi: 'Giá sau khi giảm bằng hoặc thấp hơn nghĩa vụ được bảo đảm và chi phí: ra ngay quyết định thu hồi, giải tỏa kê biên.',
  en: 'Once cuts bring the price to the secured debt and costs or below, the seizure is withdrawn at once.',
}
const tellCompany = {
  vi: 'Kê biên cổ phần, phần vốn góp, giấy tờ có giá: đồng thời thông báo cho doanh nghiệp, cơ quan liên quan để ngăn chuyển quyền.',
  en: 'When shares, capital or valuable papers are seized the company and bodies concerned are told at the same time.',
}

/** Disputes over a seized asset, others' things on it, who is told of a seizure at once. */
export const assetDisputeLimits = {
  shareAgreement: {
    label: { vi: 'Thỏa thuận, yêu cầu xác định phần trong tài sản chung', en: 'Agree on the share or sue' },
    kind: 'right',
    whose: 'party',
    variants: [
      since2026({ ref: 'KB-8', articles: ['L106.39.1'], length: days(30), sentence: agreeOrSue }),
      until2026({ ref: 'K11', articles: ['L26.74.1'], length: days(30), sentence: agreeOrSue }),
    ],
    ...fromNotice('commonShare'),
  },
  creditorAsksForShare: {
    label: {
      vi: 'Người được thi hành án yêu cầu xác định phần',
      en: 'The creditor asks the court for the share',
    },
    kind: 'right',
    whose: 'creditor',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Từ 1/7/2026 người được thi hành án được thông báo cùng lúc, không có 15 ngày riêng (KB-8).',
          en: 'From 1/7/2026 the creditor is told with the others and has no 15 days of his own (KB-8).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'K12',
        articles: ['L26.74.1'],
        length: days(15),
        sentence: {
          vi: 'Người được thi hành án có 15 ngày từ ngày nhận thông báo để yêu cầu Tòa án xác định phần.',
          en: 'The creditor has 15 days from the notice to ask the court for the share.',
        },
      }),
    ],
    ...fromNotice('creditorOfCommonShare'),
  },
  thirdPartySuit: {
    label: { vi: 'Khởi kiện về tài sản có tranh chấp', en: 'Sue over a disputed asset' },
    kind: 'right',
    whose: 'party',
    variants: [
      since2026({ ref: 'KB-10', articles: ['L106.39.3'], length: days(30), sentence: sueOverAsset }),
      until2026({ ref: 'K16', articles: ['L26.75.1'], length: days(30), sentence: sueOverAsset }),
    ],
    ...fromNotice('thirdParty'),
  },
  evasionSuit: {
    label: { vi: 'Yêu cầu tuyên giao dịch vô hiệu', en: 'Ask for nullity of an evasive transaction' },
    kind: 'right',
    whose: 'creditor',
    variants: [
      since2026({ ref: 'KB-11', articles: ['L106.39.4'], length: days(15), sentence: sueForNullity }),
      until2026({ ref: 'K17', articles: ['L26.75.2'], length: days(15), sentence: sueForNullity }),
    ],
    ...fromNotice('evasiveTransaction'),
  },
  removeOthersThings: {
    label: { vi: 'Di dời tài sản của người khác khỏi tài sản kê biên', en: 'Remove others’ things' },
    kind: 'right',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'KB-12',
        articles: ['L106.81.2'],
        length: days(15),
        sentence: {
          vi: 'Người có tài sản di dời, tháo dỡ trong 15 ngày từ ngày được thông báo; sau đó thẩm định giá, bán cùng.',
          en: 'The owner removes his things within 15 days of the notice; then they are valued and sold along.',
        },
      }),
      until2026({
        ref: 'K19',
        articles: ['L26.113.1.b'],
        length: days(15),
        sentence: {
          vi: 'Tài sản có sau khi nhận quyết định thi hành án: di chuyển trong 15 ngày từ ngày yêu cầu, nếu không thì xử lý cùng đất; có sau khi kê biên thì tháo dỡ.',
          en: 'Made after the decision was received: removed within 15 days of the demand, else processed with the land; made after the seizure, it is taken down.',
        },
      }),
    ],
    ...untilAnswered('removeOthersThings'),
  },
  agreeOnOthersThings: {
    label: { vi: 'Thỏa thuận về tài sản của người khác trên đất', en: 'Agree on others’ things on the land' },
    kind: 'right',
    whose: 'outside',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Luật 106/2025 chỉ còn yêu cầu di dời trong 15 ngày (KB-12).',
          en: 'Law 106/2025 keeps only the demand to remove them within 15 days (KB-12).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'K18',
        articles: ['L26.113.1.a'],
        length: days(15),
        sentence: {
          vi: 'Tài sản có trước khi nhận quyết định thi hành án: 15 ngày từ ngày hướng dẫn để thỏa thuận bằng văn bản, nếu không thì xử lý cùng đất.',
          en: 'There before the decision was received: 15 days from the guidance to agree in writing, else processed with the land.',
        },
      }),
    ],
    ...untilAnswered('agreeOnOthersThings'),
  },
  selfCustody: {
    label: { vi: 'Người phải thi hành án tự bảo quản', en: 'The debtor keeps the thing himself' },
    kind: 'right',
    whose: 'debtor',
    absent: absentBefore2026(
      'Luật cũ không có thời hạn ấn định để người phải thi hành án tự bảo quản.',
      'The old law sets no term for the debtor to keep the thing himself.',
    ),
    variants: [
      since2026({
        ref: 'KB-16',
        articles: ['D152.24.3'],
        length: days(10),
        sentence: {
          vi: 'Chi phí bảo quản lớn hơn giá trị: người phải thi hành án tự bảo quản trong 10 ngày từ ngày được thông báo hợp lệ.',
          en: 'Custody costs more than the thing: the debtor takes it over within 10 days of valid notice.',
        },
      }),
    ],
    ...untilAnswered('selfCustody'),
  },
  tellMortgagee: {
    label: { vi: 'Thông báo cho người nhận cầm cố, thế chấp', en: 'Tell the pledgee' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'KB-6',
        articles: ['D152.55.1', 'D152.55.4'],
        length: atOnce,
        sentence: tellMortgagee,
      }),
      until2026({ ref: 'K07', articles: ['L26.90.2'], length: atOnce, sentence: tellMortgagee }),
    ],
    opens: [
      { act: 'SEIZE', starts: ofPledge },
      { act: 'SEIZE_MORE', starts: ofPledge },
      {
        // The seizure withdrawn for want of value: the pledgee is asked to report payment or processing (D152 Đ.55(4)).
        act: 'RELEASE_SEIZURE',
        refs: ['KB-6'],
        starts: (turn) => (turn.act.data['ground'] === 'securedDebtReached' ? forItsAsset(turn) : []),
      },
    ],
    meets: [
      { act: 'TELL_OF_SEIZURE', matches: ({ act, limit }) => isTold(act, limit, 'mortgagee') },
      {
        act: 'SEND_REQUEST',
        matches: ({ act, limit }) =>
          act.data['matter'] === 'mortgageeReports' && act.data['about'] === limit.asset,
      },
    ],
    ends: atRelease,
  },
  tellCompany: {
    label: { vi: 'Thông báo cho doanh nghiệp, cơ quan liên quan', en: 'Tell the company' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({ ref: 'KB-20', articles: ['D152.57.2'], length: atOnce, sentence: tellCompany }),
      until2026({
        ref: 'K05',
        from: '2025-01-01',
        articles: ['D62.13.7'],
        length: atOnce,
        status: 'openPoint',
        note: {
          vi: 'Bảng luật cũ chỉ có dòng K05 (thông báo cho cơ quan đăng ký); với cổ phần, phần vốn góp theo Nghị định 62/2015 Đ.13(7) sửa đổi năm 2024.',
          en: 'The old tables have only K05 (telling the registry); for shares this is Decree 62/2015 Art. 13(7) as amended in 2024.',
        },
        sentence: tellCompany,
      }),
    ],
    opens: [
      { act: 'SEIZE', starts: ofShares },
      { act: 'SEIZE_MORE', starts: ofShares },
    ],
    meets: [{ act: 'TELL_OF_SEIZURE', matches: ({ act, limit }) => isTold(act, limit, 'company') }],
    ends: atRelease,
  },
  supplementaryDecision: {
    label: { vi: 'Quyết định kê biên tài sản phát hiện thêm', en: 'Decide on what else was seized' },
    kind: 'duty',
    whose: 'officer',
    absent: absentBefore2026(
      'Luật 26/2008 không có quyết định kê biên bổ sung.',
      'Law 26/2008 knows no supplementary seizure decision.',
    ),
    variants: [
      since2026({
        ref: 'KB-7',
        articles: ['L106.80.3'],
        length: atOnce,
        sentence: {
          vi: 'Ngay sau khi kết thúc kê biên phải ra quyết định đối với tài sản phát hiện thêm.',
          en: 'Right after the seizure ends comes the decision on what else was found.',
        },
      }),
    ],
    opens: [{ act: 'SEIZE_MORE', starts: forItsAsset }],
    meets: [{ act: 'DECIDE_SUPPLEMENTARY_SEIZURE' }],
    ends: atRelease,
  },
  withdrawAtSecuredDebt: {
    label: {
      vi: 'Thu hồi, giải tỏa kê biên tài sản thế chấp',
      en: 'Withdraw the seizure of a pledged asset',
    },
    kind: 'duty',
    whose: 'officer',
    once: true,
    variants: [
      since2026({ ref: 'KB-6', articles: ['D152.55.4'], length: atOnce, sentence: withdraw }),
      until2026({
        ref: 'K06',
        from: '2016-08-01',
        articles: ['L26.90.1', 'TL11.4.3'],
        length: atOnce,
        status: 'unverified',
        note: {
          vi: 'Chưa có toàn văn TTLT 11/2016 Đ.4(3): thu hồi ngay quyết định cưỡng chế.',
          en: 'The text of circular 11/2016 Art. 4(3) (revoke the coercion decision at once) was not at hand.',
        },
        sentence: withdraw,
      }),
    ],
    opens: [
      {
        act: 'CUT_PRICE',
        starts(turn) {
          const asset = turn.after.assets[turn.act.asset ?? '']
          const floor = securedFloor(asset?.seizure)
          return floor !== undefined && asset?.startPrice !== undefined && asset.startPrice <= floor
            ? forItsAsset(turn)
            : []
        },
      },
    ],
    meets: [{ act: 'RELEASE_SEIZURE' }],
    ends: atRelease,
  },
} satisfies Record<string, EnforcementLimit>

/** A term of 15 or 30 days that runs for each person told, until a suit is accepted or the dispute ends. */
function fromNotice(about: string) {
  return {
    opens: [
      {
        act: 'NOTIFY_DISPUTE_RIGHT' as const,
        starts: ({ act }: Turn) =>
          act.asset === undefined || act.data['about'] !== about
            ? []
            : [
                {
                  from: dayIn(act, 'validOn'),
                  asset: act.asset,
                  ...(typeof act.data['recipient'] === 'string' ? { recipient: act.data['recipient'] } : {}),
                },
              ],
      },
    ],
    meets: [
      { act: 'RECORD_LAWSUIT' as const, matches: isSame(about) },
      { act: 'RECORD_DISPUTE_RESULT' as const, matches: isSame(about) },
    ],
    ends: atRelease,
  }
}

type Closing = { act: Turn['act']; limit: { asset?: string } }

function isSame(about: string) {
  return ({ act, limit }: Closing) => act.asset === limit.asset && act.data['about'] === about
}

function isTold(act: Turn['act'], limit: { asset?: string }, to: string): boolean {
  return act.asset === limit.asset && act.data['to'] === to
}

function ofPledge(turn: Turn) {
  return typeof turn.act.data['securedDebt'] === 'number' ? forItsAsset(turn) : []
}

function ofShares(turn: Turn) {
  return turn.act.data['special'] === 'shares' ? forItsAsset(turn) : []
}
