import { isProcessedElsewhere } from '../facts/delegation.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { actInstead, cureByAct, type EnforcementRequirement } from './requirement.ts'

const never = (vi: string, en: string) => ({ remedy: { kind: 'none', why: { vi, en } } }) as const
const say = (vi: string, en: string) => ({ vi, en })

const localFirst = say(
  'Ủy thác thi hành án sau khi đã xử lý xong tài sản tạm giữ, kê biên trên địa bàn, trừ tài sản đang tranh chấp tại Tòa án.',
  'A matter is delegated once the assets seized here are dealt with, but for one in dispute before the court.',
)
const orderOfPlaces = say(
  'Ủy thác theo thứ tự: nơi đương sự thỏa thuận, nơi có tài sản đủ, nơi có tổng giá trị tài sản lớn nhất.',
  'The place is that agreed by the parties, else where the assets suffice, else where most of them are.',
)
const withdrawOwn = say(
  'Đã ra quyết định thi hành án thì khi ủy thác phải thu hồi một phần hoặc toàn bộ quyết định đó.',
  'Who delegates after an enforcement decision withdraws it in part or whole.',
)
const noRefusal = say(
  'Không được từ chối ủy thác, trừ khi quyết định nhầm lẫn, sai sót về nội dung hoặc thẩm quyền.',
  'A delegation is not refused, but for an error of content or competence.',
)
const mustHaveComeIn = say(
  'Việc này phải là việc nhận ủy thác.',
  'The matter must be one that was delegated to this office.',
)
const assetHere = say(
  'Phải có quyết định ủy thác xử lý tài sản đã nhận.',
  'A delegation to process an asset must have been received.',
)
const mustHaveGoneOut = say('Phải có quyết định ủy thác đã ra.', 'Something must have been delegated.')
const newFrom2022 = say(
  'Ủy thác xử lý tài sản chỉ có từ ngày 01/3/2022 (Luật 03/2022/QH15).',
  'Delegation to process an asset exists only from 1 March 2022.',
)

/** Delegation (ủy thác thi hành án, ủy thác xử lý tài sản). */
export const delegationRequirements = {
  localAssetsAreDone: {
    asksData: true,
    variants: [
      since2026({ ref: 'UYT-1', articles: ['L106.49.1', 'D152.26.1'], sentence: localFirst }),
      until2026({ ref: 'U06', articles: ['L26.55.1'], sentence: localFirst }),
    ],
    check({ facts, act }) {
      if (act.data['scope'] === 'asset' || act.data['disputedInCourt'] === true) return null
      const held = Object.values(facts.assets).find(
        (one) => one.seizedOn !== undefined && one.releasedOn === undefined && one.handedOverOn === undefined,
      )
      return held === undefined
        ? null
        : cureByAct(held.salePrice === undefined ? 'RELEASE_SEIZURE' : 'HAND_OVER', ['officer'], {
            vi: `Tài sản ${held.ref} đang xử lý.`,
            en: `Asset ${held.ref} is still being dealt with.`,
          })
    },
  },
  accountMoneyIsNotDelegated: {
    asksData: true,
    absent: absentBefore2026(
      'Bảng luật cũ không có điều này.',
      'The tables of the old law have no such rule.',
    ),
    variants: [
      since2026({
        ref: 'UYT-1',
        articles: ['D152.26.1'],
        sentence: say(
          'Tiền, tài sản số, tài sản khác trong tài khoản được xử lý tại chỗ, không ủy thác.',
          'Money and digital assets in accounts are dealt with from here, not delegated.',
        ),
      }),
    ],
    check: ({ act }) =>
      act.data['accountMoney'] === true ? actInstead('DECIDE_COERCION', ['officer']) : null,
  },
  placeIsInOrder: {
    asksData: true,
    variants: [
      since2026({ ref: 'UYT-1', articles: ['D152.26.2'], sentence: orderOfPlaces }),
      until2026({ ref: 'U10', from: '2015-09-01', articles: ['D62.16.2'], sentence: orderOfPlaces }),
    ],
    check({ act }) {
      const { place, partiesAgreed, otherPlaceSuffices } = act.data
      const wrong =
        (partiesAgreed === true && place !== 'partyAgreement') ||
        (otherPlaceSuffices === true && place === 'mostAssets')
      return wrong ? cureByAct('DELEGATE', ['head']) : null
    },
  },
  delegationIsElsewhere: {
    asksData: true,
    absent: absentBefore2026(
      'Luật cũ có hai cấp: ủy thác giữa các cơ quan trong tỉnh.',
      'The old law had two levels: one delegated inside a province.',
    ),
    variants: [
      since2026({
        ref: 'UYT-7',
        articles: ['L106.32.2', 'L106.49.1'],
        sentence: say(
          'Trong một tỉnh chỉ có một cơ quan thi hành án: giao cho phòng khác là phân công, không phải ủy thác.',
          'A province has one agency: another unit of it is assigned the matter, not delegated.',
        ),
      }),
    ],
    check: ({ act, facts }) =>
      act.data['sameProvince'] === true
        ? actInstead(facts.officer === undefined ? 'ASSIGN_OFFICER' : 'CHANGE_OFFICER', ['head'])
        : null,
  },
  ownDecisionIsWithdrawn: {
    asksData: true,
    variants: [
      since2026({ ref: 'UYT-1', articles: ['L106.49.2'], sentence: withdrawOwn }),
      until2026({ ref: 'U06', articles: ['L26.57.1'], sentence: withdrawOwn }),
    ],
    check: ({ act, facts }) =>
      act.data['withdrawsDecision'] === 'no' && act.data['scope'] !== 'asset' && facts.decision !== undefined
        ? cureByAct('DELEGATE', ['head'])
        : null,
  },
  assetDelegationExists: {
    asksData: true,
    absent: [
      {
        from: '2022-03-01',
        why: say('Luật đã có ủy thác xử lý tài sản.', 'The law has delegation to process an asset.'),
      },
    ],
    variants: [until2026({ ref: 'U08', to: '2022-02-28', articles: ['L26.57.2'], sentence: newFrom2022 })],
    check: ({ act }) =>
      act.data['scope'] === 'asset'
        ? never('Chưa có quy định vào ngày này.', 'There was no such rule on that day.')
        : null,
  },
  delegationCameIn: {
    variants: [
      since2026({ ref: 'UYT-2', articles: ['L106.49.2'], sentence: mustHaveComeIn }),
      until2026({ ref: 'U07', articles: ['L26.57.1'], sentence: mustHaveComeIn }),
    ],
    check: ({ facts }) =>
      facts.delegation.received === undefined
        ? never('Việc này không phải việc nhận ủy thác.', 'This matter was not delegated to the office.')
        : null,
  },
  assetWasDelegatedHere: {
    variants: [
      since2026({ ref: 'UYT-4', articles: ['L106.50'], sentence: assetHere }),
      until2026({ ref: 'U08', from: '2022-03-01', articles: ['L26.57.2'], sentence: assetHere }),
    ],
    absent: [
      { to: '2022-02-28', why: say('Chưa có ủy thác xử lý tài sản.', 'There was no such delegation yet.') },
    ],
    check({ facts, act }) {
      if (facts.delegation.received?.of === 'asset') return null
      return act.act === 'DECIDE_DELEGATED_ASSET'
        ? actInstead('ISSUE_ENFORCEMENT_DECISION', ['head'])
        : never('Không phải tài sản nhận ủy thác.', 'This is no delegated asset.')
    },
  },
  delegationIsNotRefused: {
    asksData: true,
    variants: [
      since2026({ ref: 'UYT-2', articles: ['D152.26.5'], sentence: noRefusal }),
      until2026({ ref: 'U07', articles: ['L26.57.3'], sentence: noRefusal }),
    ],
    check: ({ act, facts }) =>
      act.data['ground'] === 'otherReason'
        ? actInstead(
            facts.delegation.received?.of === 'asset'
              ? 'DECIDE_DELEGATED_ASSET'
              : 'ISSUE_ENFORCEMENT_DECISION',
            ['head'],
          )
        : null,
  },
  nothingHereIsNoRefusal: {
    asksData: true,
    variants: [
      since2026({
        ref: 'UYT-8',
        articles: ['D152.26.4'],
        sentence: say(
          'Không có tài sản, cư trú, trụ sở ở địa phương thì ra quyết định về việc chưa có điều kiện hoặc ủy thác tiếp, không trả lại.',
          'With no asset, residence or seat here one declares it not enforceable or delegates on; it is not sent back.',
        ),
      }),
      until2026({
        ref: 'U07',
        articles: ['L26.57.3'],
        sentence: say(
          'Không có tài sản, cư trú, trụ sở ở địa phương thì xử lý theo Đ.44a hoặc ủy thác tiếp, không trả lại.',
          'With no asset, residence or seat here one proceeds under Art. 44a or delegates on; it is not sent back.',
        ),
      }),
    ],
    check: ({ act }) => (act.data['ground'] === 'nothingHere' ? actInstead('DELEGATE', ['head']) : null),
  },
  somethingIsDelegated: {
    variants: [
      since2026({ ref: 'UYT-6', articles: ['D152.26.8'], sentence: mustHaveGoneOut }),
      until2026({ ref: 'U06', articles: ['L26.57.1'], sentence: mustHaveGoneOut }),
    ],
    check: ({ facts }) =>
      facts.delegation.out.length === 0
        ? never('Việc này chưa ủy thác đi.', 'Nothing of this matter was delegated.')
        : null,
  },
  anAssetIsProcessedElsewhere: {
    variants: [
      since2026({ ref: 'UYT-9', articles: ['D152.27'], sentence: mustHaveGoneOut }),
      until2026({ ref: 'U08', articles: ['L26.57.2'], sentence: mustHaveGoneOut }),
    ],
    check: ({ facts }) =>
      isProcessedElsewhere(facts.delegation)
        ? null
        : never('Không có tài sản nào đang ủy thác xử lý.', 'No asset is being processed elsewhere.'),
  },
} satisfies Record<string, EnforcementRequirement>
