import { groundOf, openGround } from '../facts/interruption.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { cureByAct, type EnforcementRequirement, textOf } from './requirement.ts'

const onGround = {
  vi: 'Chỉ đình chỉ khi có căn cứ luật định đã được ghi nhận.',
  en: 'Enforcement is terminated only on a recorded ground of the law.',
}
const dropped = {
  vi: 'Đình chỉ theo thỏa thuận, theo yêu cầu thì đương sự không được yêu cầu thi hành lại phần đó.',
  en: 'What was terminated by agreement or request is not enforced again.',
}
const handedOverFirst = {
  vi: 'Bản án bị hủy sau khi người mua nộp đủ tiền: giao xong tài sản mới đình chỉ.',
  en: 'A judgment annulled after the buyer paid in full: the asset is handed over before the termination.',
}
const onlyThatPart = {
  vi: 'Bản án bị hủy một phần thì chỉ đình chỉ phần bị hủy, phần còn lại tiếp tục thi hành.',
  en: 'Annulled in part: only that part is terminated, the rest goes on.',
}
const stopped = {
  vi: 'Chỉ thu hồi quyết định đình chỉ khi Tòa án đình chỉ thủ tục phá sản, phục hồi.',
  en: 'A termination is withdrawn only when the court stops the insolvency proceedings.',
}
const otherLaw = {
  vi: 'Luật của ngày này không có căn cứ đó.',
  en: 'The law of this day does not know this ground.',
}
const groundsOf2008 = [
  'creditorGone',
  'debtorGone',
  'childGrownOrGone',
  'droppedByAgreement',
  'dutyExempted',
  'judgmentAnnulled',
  'bankruptcyOpened',
]

/** Termination (đình chỉ), and taking it back. */
export const terminationRequirements = {
  terminationHasItsGround: {
    asksData: true,
    variants: [
      since2026({ ref: 'DCH-1', articles: ['L106.48'], sentence: onGround }),
      until2026({ ref: 'P11', articles: ['L26.50.1'], sentence: onGround }),
    ],
    check(given) {
      const name = textOf(given, 'ground') ?? ''
      if (given.variant.ref === 'P11' && !groundsOf2008.includes(name))
        return { detail: otherLaw, remedy: { kind: 'none', why: otherLaw } }
      const ground = openGround(given.facts.interruptions, name)
      if (ground === undefined) return cureByAct('RECORD_GROUND', ['registrar', 'clerk', 'officer'])
      if (name !== 'droppedByAgreement' || ground.says['harmsOthers'] !== true) return null
      const why = {
        vi: 'Việc đình chỉ ảnh hưởng đến Nhà nước hoặc người thứ ba.',
        en: 'The termination would harm the State or a third party.',
      }
      return { detail: why, remedy: { kind: 'none', why } }
    },
  },
  feesArePaidBeforeTheDrop: {
    asksData: true,
    absent: absentBefore2026(
      'Nghị định 62/2015 Đ.5 không đặt điều kiện nộp phí trước.',
      'Decree 62/2015 Art. 5 does not ask for fees first.',
    ),
    variants: [
      since2026({
        ref: 'VOL-4',
        articles: ['D152.14.5'],
        sentence: {
          vi: 'Đình chỉ theo thỏa thuận, theo yêu cầu chỉ sau khi đã nộp phí, chi phí đến thời điểm đó.',
          en: 'Termination by agreement or request only after fees and costs to date are paid.',
        },
      }),
    ],
    check(given) {
      if (textOf(given, 'ground') !== 'droppedByAgreement') return null
      const ground = openGround(given.facts.interruptions, 'droppedByAgreement')
      return ground === undefined || ground.says['feesPaidOn'] !== undefined
        ? null
        : cureByAct(
            'RECORD_GROUND',
            ['registrar', 'clerk', 'officer'],
            {
              vi: 'Ghi nhận ngày đã nộp đủ phí, chi phí.',
              en: 'Record the day fees and costs were paid.',
            },
            { ground: 'droppedByAgreement', feesPaidOn: given.act.on },
          )
    },
  },
  annulledSaleIsHandedOver: {
    asksData: true,
    variants: [
      since2026({ ref: 'DCH-3', articles: ['L106.48', 'L106.86.4'], sentence: handedOverFirst }),
      until2026({ ref: 'P11', articles: ['L26.50.1', 'L26.103.2'], sentence: handedOverFirst }),
    ],
    check(given) {
      if (textOf(given, 'ground') !== 'judgmentAnnulled') return null
      const waiting = Object.values(given.facts.assets).find(
        ({ salePrice, paid, handedOverOn }) =>
          salePrice !== undefined && paid !== undefined && paid >= salePrice && handedOverOn === undefined,
      )
      return waiting === undefined
        ? null
        : cureByAct('HAND_OVER', ['officer'], {
            vi: `Tài sản ${waiting.ref} chưa giao cho người mua.`,
            en: `Asset ${waiting.ref} has not been handed to the buyer.`,
          })
    },
  },
  onlyTheAnnulledPartEnds: {
    asksData: true,
    variants: [
      since2026({ ref: 'DCH-7', articles: ['L106.63.2', 'L106.48'], sentence: onlyThatPart }),
      until2026({ ref: 'P15', articles: ['L26.135.2', 'L26.50.1'], sentence: onlyThatPart }),
    ],
    check(given) {
      if (textOf(given, 'ground') !== 'judgmentAnnulled' || textOf(given, 'scope') !== 'whole') return null
      const ground = openGround(given.facts.interruptions, 'judgmentAnnulled')
      return ground?.says['annulled'] === 'part' ? cureByAct('TERMINATE', ['head'], onlyThatPart) : null
    },
  },
  sharesAreFixed: {
    asksData: true,
    absent: absentBefore2026(
      'Luật 26/2008 và Nghị định 62/2015 không có trường hợp này.',
      'Law 26/2008 and Decree 62/2015 do not have this case.',
    ),
    variants: [
      since2026({
        ref: 'DCH-8',
        articles: ['D152.28.2'],
        sentence: {
          vi: 'Chỉ đình chỉ phần của một người liên đới khi bản án xác định rõ phần của từng người, và chỉ phần đó.',
          en: 'A joint debtor is released only where the judgment fixes each share, and only of that share.',
        },
      }),
    ],
    check(given) {
      if (textOf(given, 'ground') !== 'shareReleased') return null
      const ground = openGround(given.facts.interruptions, 'shareReleased')
      if (ground !== undefined && ground.says['fixedShares'] !== true) {
        const why = {
          vi: 'Bản án không xác định phần nghĩa vụ của từng người.',
          en: 'The judgment does not fix the share of each debtor.',
        }
        return { detail: why, remedy: { kind: 'none', why } }
      }
      return textOf(given, 'scope') === 'part' && textOf(given, 'debtor') !== undefined
        ? null
        : cureByAct('TERMINATE', ['head'], {
            vi: 'Nêu người được miễn; chỉ đình chỉ phần của người đó.',
            en: 'Name the debtor released; only that share ends.',
          })
    },
  },
  droppedStaysDropped: {
    variants: [
      since2026({ ref: 'DCH-2', articles: ['L106.48'], sentence: dropped }),
      until2026({ ref: 'P11', from: '2015-09-01', articles: ['D62.5.3'], sentence: dropped }),
    ],
    check({ facts }) {
      const latest = facts.interruptions.terminations.at(-1)
      return latest?.ground === 'droppedByAgreement'
        ? { detail: dropped, remedy: { kind: 'none', why: dropped } }
        : null
    },
  },
  bankruptcyIsStopped: {
    variants: [
      since2026({ ref: 'DCH-6', articles: ['L106.64.2'], sentence: stopped }),
      until2026({ ref: 'P13', articles: ['L26.137.3'], sentence: stopped }),
    ],
    check({ facts }) {
      const latest = facts.interruptions.terminations.at(-1)
      if (latest?.ground !== 'bankruptcyOpened')
        return { detail: stopped, remedy: { kind: 'none', why: stopped } }
      return groundOf(facts.interruptions, latest.seq)?.ended?.because === 'insolvencyStopped'
        ? null
        : cureByAct('RECORD_GROUND_END', ['registrar', 'clerk', 'officer'], undefined, {
            ground: 'bankruptcyOpened',
            because: 'insolvencyStopped',
          })
    },
  },
} satisfies Record<string, EnforcementRequirement>
