import { amendmentUnread, beforeAuctionLaw, recalledSince2025, until2025 } from '../auction-law.ts'
import { atRelease, dayIn, type EnforcementLimit, type Turn, vietnamDay } from './time-limit.ts'

const posting = {
  vi: 'Niêm yết ít nhất 07 ngày làm việc (động sản), 15 ngày (bất động sản) trước ngày mở cuộc đấu giá.',
  en: 'Posted at least 7 working days (movables), 15 days (real estate) before the session.',
}
const gap = {
  vi: 'Hai lần thông báo công khai cách nhau ít nhất 02 ngày làm việc.',
  en: 'The two public notices lie at least 2 working days apart.',
}
const second = {
  vi: 'Thông báo lần hai ít nhất 07 ngày làm việc (động sản), 15 ngày (bất động sản) trước ngày mở.',
  en: 'The second notice at least 7 working days (movables), 15 days (real estate) before the session.',
}
const notice1 = {
  vi: 'Thông báo kết quả đấu giá bằng văn bản trong 01 ngày làm việc từ khi kết thúc.',
  en: 'Written notice of the result within 1 working day of the end of the session.',
}
const papers3 = {
  vi: 'Chuyển kết quả, biên bản, danh sách người trúng đấu giá trong 03 ngày làm việc.',
  en: 'The result, the minutes and the list of winners within 3 working days.',
}
const refund3 = {
  vi: 'Trả lại tiền đặt trước cho người không trúng trong 03 ngày làm việc, trừ khi có thỏa thuận khác.',
  en: 'Deposits go back to those who did not win within 3 working days, unless agreed otherwise.',
}
const return3 = {
  vi: 'Đấu giá không thành: trả lại tài sản, giấy tờ trong 03 ngày làm việc, trừ khi có thỏa thuận khác.',
  en: 'After a failed auction the asset and its papers go back within 3 working days, unless agreed otherwise.',
}
const keep5 = {
  vi: 'Lưu trữ hồ sơ đấu giá 05 năm từ ngày kết thúc cuộc đấu giá.',
  en: 'The file of an auction is kept 5 years from its end.',
}

const leadTimes = {
  movable: { length: { n: 7, unit: 'workingDays' } },
  realEstate: { length: { n: 15, unit: 'days' } },
} as const
const postingTimes = {
  movable: { ...leadTimes.movable, ref: 'AU06' },
  realEstate: { ...leadTimes.realEstate, ref: 'AU07' },
  shortenedMovable: { length: { n: 3, unit: 'workingDays' }, ref: 'AU28', articles: ['LDG.53'] },
  shortenedRealEstate: { length: { n: 5, unit: 'workingDays' }, ref: 'AU28', articles: ['LDG.53'] },
} as const

const ofAuctionHouse = { whose: 'auctionHouse', warns: true } as const

/** The auction house's own clocks: what it publishes before a session and sends after it. */
export const auctionHouseLimits = {
  selectionNotice: {
    label: {
      vi: 'Thông báo việc lựa chọn tổ chức đấu giá',
      en: 'Announce the selection of an auction house',
    },
    kind: 'notice',
    whose: 'officer',
    backward: true,
    absent: [amendmentUnread],
    variants: [
      until2025({
        ref: 'AU01',
        from: '2022-03-25',
        articles: ['LDG.56', 'TT02.4.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Thông báo công khai việc lựa chọn ít nhất 03 ngày làm việc trước ngày quyết định lựa chọn.',
          en: 'The selection is announced at least 3 working days before it is decided.',
        },
      }),
    ],
    opens: [
      {
        act: 'SELECT_AUCTION_HOUSE',
        starts: ({ act }) =>
          act.asset === undefined || act.data['agreedByParties'] === true
            ? []
            : [{ from: act.on, asset: act.asset }],
      },
    ],
    meets: [
      {
        act: 'SELECT_AUCTION_HOUSE',
        matches: ({ act, limit }) => limit.asset === act.asset && act.data['announcedOn'] !== undefined,
        day: (act) => dayIn(act, 'announcedOn'),
      },
    ],
    ends: atRelease,
  },
  selectionResult: {
    label: { vi: 'Thông báo kết quả lựa chọn tổ chức đấu giá', en: 'Publish which auction house was chosen' },
    kind: 'duty',
    whose: 'officer',
    absent: [amendmentUnread],
    variants: [
      until2025({
        ref: 'AU02',
        from: '2022-03-25',
        articles: ['TT02.6.1'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Thông báo công khai kết quả lựa chọn trong 03 ngày làm việc.',
          en: 'The result of the selection is published within 3 working days.',
        },
      }),
    ],
    opens: [
      {
        act: 'SELECT_AUCTION_HOUSE',
        starts: ({ act }) =>
          act.asset === undefined || act.data['agreedByParties'] === true
            ? []
            : [{ from: act.on, asset: act.asset }],
      },
    ],
    meets: [
      {
        act: 'SEND_REQUEST',
        matches: ({ act, limit }) =>
          act.data['matter'] === 'auctionHouseResult' && act.data['about'] === limit.asset,
      },
    ],
    ends: atRelease,
  },
  auctionPosting: {
    label: { vi: 'Niêm yết việc đấu giá', en: 'Posting of the auction' },
    kind: 'notice',
    ...ofAuctionHouse,
    backward: true,
    absent: [beforeAuctionLaw],
    variants: [
      until2025({ ref: 'AU06', articles: ['LDG.35'], lengths: postingTimes, sentence: posting }),
      recalledSince2025({ ref: 'AU06', articles: ['LDG.35'], lengths: postingTimes, sentence: posting }),
    ],
    opens: [{ act: 'PUBLISH_AUCTION', starts: (turn) => beforeSession(turn, true) }],
    meets: [{ act: 'PUBLISH_AUCTION', day: (act) => dayIn(act, 'postedOn') }],
    ends: atRelease,
  },
  auctionNoticeGap: {
    label: { vi: 'Khoảng cách hai lần thông báo', en: 'Days between the two public notices' },
    kind: 'notice',
    ...ofAuctionHouse,
    backward: true,
    absent: [beforeAuctionLaw],
    variants: [
      until2025({
        ref: 'AU08',
        articles: ['LDG.57'],
        length: { n: 2, unit: 'workingDays' },
        sentence: gap,
      }),
      recalledSince2025({
        ref: 'AU08',
        articles: ['LDG.57'],
        length: { n: 2, unit: 'workingDays' },
        sentence: gap,
      }),
    ],
    opens: [
      {
        act: 'PUBLISH_AUCTION',
        starts: ({ act }) =>
          act.asset === undefined || act.data['secondPublicationOn'] === undefined
            ? []
            : [{ from: dayIn(act, 'secondPublicationOn'), asset: act.asset }],
      },
    ],
    meets: [{ act: 'PUBLISH_AUCTION', day: (act) => dayIn(act, 'publishedOn') }],
    ends: atRelease,
  },
  auctionSecondNotice: {
    label: { vi: 'Thông báo công khai lần hai', en: 'Second public notice' },
    kind: 'notice',
    ...ofAuctionHouse,
    backward: true,
    absent: [beforeAuctionLaw],
    variants: [
      until2025({ ref: 'AU09', articles: ['LDG.57'], lengths: leadTimes, sentence: second }),
      recalledSince2025({ ref: 'AU09', articles: ['LDG.57'], lengths: leadTimes, sentence: second }),
    ],
    opens: [
      {
        act: 'PUBLISH_AUCTION',
        starts: (turn) =>
          turn.act.data['secondPublicationOn'] === undefined ? [] : beforeSession(turn, false),
      },
    ],
    meets: [
      {
        act: 'PUBLISH_AUCTION',
        matches: ({ act, limit }) =>
          limit.asset === act.asset && act.data['secondPublicationOn'] !== undefined,
        day: (act) => dayIn(act, 'secondPublicationOn'),
      },
    ],
    ends: atRelease,
  },
  auctionResultNotice: {
    label: { vi: 'Tổ chức đấu giá thông báo kết quả', en: 'Notice of the result by the auction house' },
    kind: 'duty',
    ...ofAuctionHouse,
    absent: [beforeAuctionLaw],
    variants: [
      until2025({
        ref: 'AU21',
        articles: ['LDG.45.1'],
        length: { n: 1, unit: 'workingDays' },
        sentence: notice1,
      }),
      recalledSince2025({
        ref: 'AU21',
        articles: ['LDG.45.1'],
        length: { n: 1, unit: 'workingDays' },
        sentence: notice1,
      }),
    ],
    opens: [{ act: 'HOLD_AUCTION', starts: (turn) => afterSession(turn) }],
    meets: [received('resultNotice')],
    ends: atRelease,
  },
  auctionResultPapers: {
    label: { vi: 'Tổ chức đấu giá chuyển hồ sơ kết quả', en: 'Papers of the result from the auction house' },
    kind: 'duty',
    ...ofAuctionHouse,
    absent: [beforeAuctionLaw],
    variants: [
      until2025({
        ref: 'AU22',
        articles: ['LDG.45.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: papers3,
      }),
      recalledSince2025({
        ref: 'AU22',
        articles: ['LDG.45.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: papers3,
      }),
    ],
    opens: [{ act: 'HOLD_AUCTION', starts: (turn) => afterSession(turn, 'succeeded') }],
    meets: [received('resultPapers')],
    ends: atRelease,
  },
  depositReturn: {
    label: { vi: 'Trả lại tiền đặt trước', en: 'Return of the deposits' },
    kind: 'duty',
    ...ofAuctionHouse,
    absent: [beforeAuctionLaw],
    variants: [
      until2025({
        ref: 'AU23',
        articles: ['LDG.39.4'],
        length: { n: 3, unit: 'workingDays' },
        sentence: refund3,
      }),
      recalledSince2025({
        ref: 'AU23',
        articles: ['LDG.39.4'],
        length: { n: 3, unit: 'workingDays' },
        sentence: refund3,
      }),
    ],
    opens: [{ act: 'HOLD_AUCTION', starts: (turn) => afterSession(turn) }],
    meets: [received('depositsReturned')],
    ends: atRelease,
  },
  assetReturn: {
    label: { vi: 'Trả lại tài sản, giấy tờ', en: 'Return of the asset and its papers' },
    kind: 'duty',
    ...ofAuctionHouse,
    absent: [beforeAuctionLaw],
    variants: [
      until2025({
        ref: 'AU27',
        articles: ['LDG.52.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: return3,
      }),
      recalledSince2025({
        ref: 'AU27',
        articles: ['LDG.52.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: return3,
      }),
    ],
    opens: [{ act: 'HOLD_AUCTION', starts: (turn) => afterSession(turn, 'failed') }],
    meets: [received('assetReturned')],
    ends: atRelease,
  },
  auctionFileKept: {
    label: { vi: 'Lưu hồ sơ đấu giá', en: 'The file of the auction is kept' },
    // Nothing is done on its last day: the duty to keep the file then ends by itself.
    kind: 'right',
    whose: 'auctionHouse',
    absent: [beforeAuctionLaw],
    variants: [
      until2025({ ref: 'AU29', articles: ['LDG.54'], length: { n: 5, unit: 'years' }, sentence: keep5 }),
      recalledSince2025({
        ref: 'AU29',
        articles: ['LDG.54'],
        length: { n: 5, unit: 'years' },
        sentence: keep5,
      }),
    ],
    opens: [{ act: 'HOLD_AUCTION', starts: (turn) => afterSession(turn) }],
    meets: [],
  },
} satisfies Record<string, EnforcementLimit>

/** Counted back from the day of the session, by the kind of the thing and the procedure. */
function beforeSession({ act, after }: Turn, mayBeShort: boolean) {
  const asset = act.asset === undefined ? undefined : after.assets[act.asset]
  if (asset === undefined) return []
  const kind = typeof act.data['kind'] === 'string' ? act.data['kind'] : asset.kind
  const short = mayBeShort && act.data['shortened'] !== undefined
  const lengthKind = short ? (kind === 'movable' ? 'shortenedMovable' : 'shortenedRealEstate') : kind
  return [{ from: vietnamDay(act, 'sessionAt'), asset: asset.ref, lengthKind }]
}

/** From the day of the session, where its notice is on the record: an auction recorded without one opens nothing. */
function afterSession({ act, before }: Turn, result?: string) {
  const published = before.assets[act.asset ?? '']?.auctions?.sessionOn
  if (act.asset === undefined || published === undefined) return []
  if (result !== undefined && act.data['result'] !== result) return []
  return [{ from: act.on, asset: act.asset }]
}

function received(what: string) {
  return {
    act: 'RECORD_AUCTION_PAPERS' as const,
    matches: ({ act, limit }: Turn & { limit: { asset?: string } }) =>
      act.asset === limit.asset && act.data['what'] === what,
    day: (act: Turn['act']) => dayIn(act, 'receivedOn'),
  }
}
