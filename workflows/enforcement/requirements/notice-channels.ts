import type { Miss, Words } from '../../../src/engine/vocabulary.ts'
import { papersSent, servedPaper } from '../facts.ts'
import { channelDay } from '../time-limits/valid-notice.ts'
import { oldLawKnownFrom, since2026, until2026 } from '../variant.ts'
import { dayAfter } from './day-after.ts'
import { cureByAct, cureByWaiting, type EnforcementRequirement, type Given, textOf } from './requirement.ts'

const ofTheLaw = {
  vi: 'Chỉ thông báo theo hình thức mà luật đang có hiệu lực quy định.',
  en: 'Notice is given only by a channel the law in force knows.',
}
const byHandFirst = {
  vi: 'Quyết định thi hành án phải giao trực tiếp (trừ Đ.18, 19); khi đã có môi trường số, văn bản khác chỉ giao trực tiếp khi có căn cứ.',
  en: 'The enforcement decision is delivered by hand (but for Arts 18, 19); once digital notice is open, other papers go by hand only on a ground.',
}
const onlyAnnounced = {
  vi: 'Chỉ thông báo trên môi trường số sau khi Bộ Tư pháp công bố đủ điều kiện.',
  en: 'Digital notice only after the Ministry of Justice has announced that the conditions are met.',
}
const refusalMinutes = {
  vi: 'Từ chối nhận thì lập biên bản có chữ ký của người chứng kiến.',
  en: 'A refusal to take the paper is minuted with a witness.',
}
const receiverNamed = {
  vi: 'Giao cho người cùng cư trú thì biên bản ghi rõ người nhận thay.',
  en: 'Minutes of delivery to a co-resident name the person who took it.',
}
const postingLast = {
  vi: 'Chỉ niêm yết khi không rõ địa chỉ hoặc không giao trực tiếp được, có biên bản và người chứng kiến.',
  en: 'Public posting only where the address is unknown or delivery failed, with minutes and a witness.',
}
const mediaTwice = {
  vi: 'Thông báo trên phương tiện thông tin đại chúng phải có căn cứ và thực hiện hai lần liên tiếp.',
  en: 'Notice in the media needs a ground and is given twice in a row.',
}
const channelsDay = {
  vi: 'Ngày thông báo hợp lệ là ngày hình thức thông báo quy định.',
  en: 'The day of valid notice is the one its channel fixes.',
}

/** Channels of notice and what each asks for (hình thức thông báo). */
export const noticeChannelRequirements = {
  channelIsOfTheLaw: {
    asksData: true,
    variants: [
      since2026({ ref: 'NTF-3', articles: ['L106.35.3'], sentence: ofTheLaw }),
      until2026({ ref: 'N01', articles: ['L26.39.3'], sentence: ofTheLaw }),
    ],
    check(given) {
      const channel = textOf(given, 'channel')
      const isNew = given.variant.ref === 'NTF-3'
      if (isNew && channel === 'registeredPost')
        return useInstead(
          'Gửi bảo đảm không còn tính từ ngày gửi: dùng bưu chính, ngày ký nhận.',
          'The day of sending no longer counts: use post, with the day signed.',
        )
      if (!isNew && channel === 'ministryPortal')
        return useInstead(
          'Trước 01/7/2026 chưa có hình thức này: dùng thông báo cho người ở nước ngoài.',
          'Before 1 July 2026 there is no such channel: use notice abroad.',
        )
      return null
    },
  },
  decisionGoesByHand: {
    asksData: true,
    absent: [
      {
        from: oldLawKnownFrom,
        to: '2015-08-31',
        why: {
          vi: 'Nghị định 62/2015 chưa có hiệu lực.',
          en: 'Decree 62/2015 was not yet in force.',
        },
      },
    ],
    variants: [
      since2026({ ref: 'NTF-4', articles: ['D152.16.1'], sentence: byHandFirst }),
      until2026({
        ref: 'N09',
        from: '2025-01-01',
        articles: ['D62.12.1'],
        sentence: {
          vi: 'Lần đầu thông báo theo Đ.40-42; từ lần thứ hai mới qua VNeID, khi người nhận đồng ý.',
          en: 'The first notice follows Arts 40-42; VNeID only from the second on and with consent.',
        },
      }),
      until2026({
        ref: 'N09',
        from: '2015-09-01',
        to: '2024-12-31',
        articles: ['D62.12.2'],
        sentence: {
          vi: 'Chưa có VNeID; điện tử (fax, email) chỉ khi người nhận yêu cầu.',
          en: 'No VNeID yet; electronic notice (fax, email) only if the recipient asks for it.',
        },
      }),
    ],
    check(given) {
      const channel = textOf(given, 'channel')
      const ground = textOf(given, 'ground')
      if (given.variant.ref === 'NTF-4') return refuseByDecree152(given, channel, ground)
      if (channel !== 'digital') return null
      if (given.variant.from < '2025-01-01') return ground === 'askedAndPays' ? null : byHand()
      const recipient = textOf(given, 'recipient')
      const isFirst = !given.facts.served.some((one) => one.endsWith(`~${recipient}`))
      return isFirst || ground !== 'consented' ? byHand() : null
    },
  },
  digitalIsAnnounced: {
    asksData: true,
    absent: [
      {
        from: oldLawKnownFrom,
        to: '2026-06-30',
        why: {
          vi: 'Trước 01/7/2026 không cần công bố của Bộ Tư pháp.',
          en: 'Before 1 July 2026 no announcement of the Ministry was needed.',
        },
      },
    ],
    variants: [
      since2026({
        ref: 'NTF-3',
        articles: ['L106.35.3', 'D152.15', 'D152.115.2'],
        sentence: onlyAnnounced,
      }),
    ],
    check(given) {
      if (textOf(given, 'channel') !== 'digital') return null
      const since = textOf(given, 'digitalAnnouncedOn') ?? given.facts.notice.digitalSince
      return since !== undefined && since <= given.act.on ? null : byHand()
    },
  },
  refusalIsWitnessed: {
    asksData: true,
    absent: beforeDecree62(),
    variants: [
      since2026({ ref: 'NTF-5', articles: ['D152.16.6'], sentence: refusalMinutes }),
      until2026({ ref: 'N10', from: '2015-09-01', articles: ['D62.12.4'], sentence: refusalMinutes }),
    ],
    check(given) {
      if (textOf(given, 'channel') !== 'refusedToTake' || given.act.data['witness'] !== undefined) return null
      return useInstead('Ghi người chứng kiến.', 'Name the witness.')
    },
  },
  receiverIsNamed: {
    asksData: true,
    variants: [
      since2026({ ref: 'NTF-5', articles: ['D152.16.3'], sentence: receiverNamed }),
      until2026({ ref: 'N04', articles: ['L26.40.2'], sentence: receiverNamed }),
    ],
    check(given) {
      if (textOf(given, 'channel') !== 'coResident' || given.act.data['receiver'] !== undefined) return null
      return useInstead('Ghi người nhận thay.', 'Name the person who took it.')
    },
  },
  postingHasGround: {
    asksData: true,
    variants: [
      since2026({ ref: 'NTF-6', articles: ['D152.17.1', 'D152.17.3'], sentence: postingLast }),
      until2026({ ref: 'N05', articles: ['L26.40.2', 'L26.42.1'], sentence: postingLast }),
    ],
    check(given) {
      if (textOf(given, 'channel') !== 'posting') return null
      if (!hasGround(given, ['unknownAddress', 'deliveryFailed', 'byLaw'])) return byHand()
      return given.act.data['witness'] === undefined
        ? useInstead('Ghi người chứng kiến niêm yết.', 'Name the witness of the posting.')
        : null
    },
  },
  mediaNoticeIsAllowed: {
    asksData: true,
    variants: [
      since2026({
        ref: 'NTF-7',
        articles: ['D152.18.1', 'D152.18.2'],
        figures: { daysInARow: 2 },
        sentence: mediaTwice,
      }),
      until2026({
        ref: 'N08',
        articles: ['L26.43.1', 'L26.43.2'],
        figures: { daysInARow: 2 },
        sentence: mediaTwice,
      }),
    ],
    check(given) {
      if (textOf(given, 'channel') !== 'media') return null
      const isNew = given.variant.ref === 'NTF-7'
      const manyParties = isNew && servesDecision(given) && hasGround(given, ['manyParties'])
      if (!manyParties && !hasGround(given, ['byLaw', 'askedAndPays'])) return byHand()
      return isTwiceInARow(given)
        ? null
        : useInstead(
            'Ghi ngày lần một, lần hai: phát sóng hai ngày liên tiếp, báo hai số liên tiếp.',
            'Give the days of both: broadcast on two days in a row, newspaper in two issues in a row.',
          )
    },
  },
  validDayIsTheChannels: {
    asksData: true,
    variants: [
      since2026({
        ref: 'NTF-5',
        articles: ['D152.16.3', 'D152.17.3', 'D152.18.2'],
        sentence: channelsDay,
      }),
      until2026({ ref: 'N06', articles: ['L26.41', 'L26.42.3', 'L26.43.2'], sentence: channelsDay }),
    ],
    check(given) {
      const fixed = channelDay(given.act)
      const claimed = textOf(given, 'validOn')
      if (fixed === undefined || claimed === undefined || claimed === fixed) return null
      return useInstead(`Ngày hợp lệ là ${fixed}.`, `The day of valid notice is ${fixed}.`)
    },
  },
  registeredPostHasGround: {
    asksData: true,
    absent: [
      {
        from: oldLawKnownFrom,
        to: '2016-07-31',
        why: {
          vi: 'Thông tư liên tịch 11/2016 chưa có hiệu lực.',
          en: 'Joint Circular 11/2016 was not yet in force.',
        },
      },
      {
        from: '2026-07-01',
        why: { vi: 'Từ 01/7/2026 không còn hình thức này.', en: 'From 1 July 2026 this channel is gone.' },
      },
    ],
    variants: [
      until2026({
        ref: 'N12',
        from: '2016-08-01',
        articles: ['TL11.2.1'],
        status: 'unverified',
        note: {
          vi: 'Văn bản Thông tư liên tịch 11/2016 không có trong tay.',
          en: 'The text of Joint Circular 11/2016 was not at hand.',
        },
        sentence: {
          vi: 'Gửi thư bảo đảm, tính từ ngày gửi, chỉ trong các trường hợp nêu.',
          en: 'Registered post, valid from the day of sending, only in the cases named.',
        },
      }),
    ],
    check(given) {
      if (textOf(given, 'channel') !== 'registeredPost') return null
      return hasGround(given, ['remote', 'manyAddresses', 'oftenAbsent', 'detained', 'creditorDidNotRequest'])
        ? null
        : byHand()
    },
  },
  abroadWaitIsOver: {
    asksData: true,
    absent: [
      {
        from: oldLawKnownFrom,
        to: '2026-06-30',
        why: { vi: 'Hình thức này chỉ có từ 01/7/2026.', en: 'This channel exists only from 1 July 2026.' },
      },
    ],
    variants: [
      since2026({
        ref: 'NTF-8',
        articles: ['L106.35.4', 'D152.19.3'],
        sentence: {
          vi: 'Đăng trên Cổng thông tin Bộ Tư pháp khi hết 06 tháng tương trợ tư pháp mà không đủ kết quả hoặc có trả lời không thực hiện được.',
          en: 'Publish on the Ministry portal after 6 months of legal aid without a full result, or once told it cannot be done.',
        },
      }),
    ],
    check(given) {
      if (textOf(given, 'channel') !== 'ministryPortal') return null
      const recipient = textOf(given, 'recipient')
      const asked = given.facts.requests.findLast(
        (one) => one.matter === 'legalAidAbroad' && (one.to === undefined || one.to === recipient),
      )
      if (asked === undefined)
        return cureByAct('SEND_REQUEST', ['officer', 'clerk'], {
          vi: 'Chưa có hồ sơ tương trợ tư pháp cho người này.',
          en: 'No legal aid has been asked for this person.',
        })
      if (asked.answer !== undefined)
        return asked.answer.result === 'done'
          ? useInstead(
              `Đã có kết quả ngày ${asked.answer.on}: đó là ngày hợp lệ.`,
              `The result came on ${asked.answer.on}: that is the day of valid notice.`,
            )
          : null
      const wait = given.limits.find(
        (limit) =>
          limit.rule === 'legalAidResult' && (limit.recipient === undefined || limit.recipient === recipient),
      )
      return wait !== undefined && given.act.on <= wait.due ? cureByWaiting(dayAfter(wait.due)) : null
    },
  },
  coercionDecisionGoesSafely: {
    asksData: true,
    absent: [
      {
        from: oldLawKnownFrom,
        to: '2026-06-30',
        why: {
          vi: 'Luật 26/2008 không quy định hình thức gửi này.',
          en: 'Law 26/2008 does not say how it is sent.',
        },
      },
    ],
    variants: [
      since2026({
        ref: 'NTF-9',
        articles: ['D152.20.2'],
        sentence: {
          vi: 'Không gửi điện tử được thì quyết định cưỡng chế gửi chuyển phát nhanh có báo phát hoặc giao trực tiếp.',
          en: 'Where it cannot go digitally, a coercion decision goes by express post with advice of receipt or by hand.',
        },
      }),
    ],
    check(given) {
      if (textOf(given, 'channel') !== 'post') return null
      const named = papersSent(given.facts, given.act as never)
      const sent = given.facts.papers.filter((paper) => named.includes(paper.ref))
      if (!sent.some((paper) => paper.kind === 'coercionDecision')) return null
      return cureByAct(
        given.act.act === 'SEND_DECISION' ? 'SEND_DECISION' : 'SEND_TO_PROCURACY',
        ['officer', 'clerk'],
        {
          vi: 'Dùng chuyển phát nhanh có báo phát hoặc giao trực tiếp.',
          en: 'Use express post with advice of receipt, or deliver by hand.',
        },
      )
    },
  },
} satisfies Record<string, EnforcementRequirement>

function refuseByDecree152(given: Given, channel?: string, ground?: string): Miss | null {
  if (servesDecision(given)) return channel === 'digital' ? byHand() : null
  const since = given.facts.notice.digitalSince
  const isByHand = channel === 'direct' || channel === 'coResident' || channel === 'post'
  if (!isByHand || since === undefined || since > given.act.on) return null
  if (ground === 'noIdNumber' || ground === 'noDigitalAccess' || ground === 'askedAndPays') return null
  return useInstead(
    'Thông báo trên môi trường số, hoặc nêu căn cứ giao trực tiếp.',
    'Give notice digitally, or name the ground for delivery by hand.',
  )
}

function servesDecision(given: Given): boolean {
  const { decision } = given.facts
  return decision !== undefined && servedPaper(given.facts, given.act) === decision.paper
}

function hasGround(given: Given, grounds: readonly string[]): boolean {
  return grounds.includes(textOf(given, 'ground') ?? '')
}

// Issues of a newspaper in a row may lie days apart; broadcasts are on days in a row.
function isTwiceInARow(given: Given): boolean {
  const first = textOf(given, 'firstPublishedOn')
  const second = textOf(given, 'secondPublishedOn')
  if (first === undefined || second === undefined) return false
  if (textOf(given, 'publishedIn') !== 'broadcast') return first < second
  let last = first
  for (let day = 1; day < Number(given.variant.figures?.['daysInARow']); day++) last = dayAfter(last)
  return second === last
}

function byHand(): Miss {
  return useInstead(
    'Giao trực tiếp, hoặc nêu căn cứ của hình thức này.',
    'Deliver by hand, or name the ground for this channel.',
  )
}

function useInstead(vi: string, en: string): Miss {
  const detail: Words = { vi, en }
  return cureByAct('SERVE_NOTICE', ['officer', 'clerk'], detail)
}

function beforeDecree62() {
  return [
    {
      from: oldLawKnownFrom,
      to: '2015-08-31',
      why: { vi: 'Nghị định 62/2015 chưa có hiệu lực.', en: 'Decree 62/2015 was not yet in force.' },
    },
  ] as const
}
