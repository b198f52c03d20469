import type { ComplianceKind } from './kind.ts'

/** K01–K11: the decision, its papers, verification and classification. */
export const decisionKinds = {
  K01: {
    label: { vi: 'Chậm ra quyết định thi hành án', en: 'Enforcement decision late' },
    sentence: {
      vi: 'Quyết định thi hành án ra sau thời hạn.',
      en: 'The enforcement decision was made after its term.',
    },
    criteria: ['other'],
    weight: 3,
    limits: ['decisionOnRequest', 'decisionExOfficio', 'interimChange', 'requestCompletion'],
  },
  K02: {
    label: {
      vi: 'Nhầm chủ động / theo yêu cầu; bỏ sót khoản',
      en: 'Ex officio and on request confused; an item left out',
    },
    sentence: {
      vi: 'Quyết định thi hành án không đúng loại, hoặc bỏ sót khoản của bản án.',
      en: 'The enforcement decision is of the wrong kind, or leaves out an item of the judgment.',
    },
    criteria: ['basis', 'content'],
    weight: 3,
    bars: [
      'commonGroundIsOfTheLaw',
      'commonGroundExOfficioIsOfTheLaw',
      'obligationIsDue',
      'onlyPropertyParts',
      'onlyForTheSumPaid',
      'officeIsCompetent',
      'noDecisionStands',
      'withinLimitation',
      'lateRequestIsAccepted',
    ],
    views: [
      {
        id: 'leftOut',
        whose: 'head',
        asks: 'leftOut',
        kind: 'exOfficio',
        act: 'ISSUE_ENFORCEMENT_DECISION',
        field: 'obligations',
        sentence: {
          vi: 'Quyết định chỉ nêu một số khoản; khoản còn lại đã đến hạn mà chưa có quyết định.',
          en: 'The decision names some items only; another that is due has no decision yet.',
        },
        articles: ['L106.36.1', 'L106.36.2', 'L26.36.1', 'L26.36.2'],
        threshold: 'leftOut',
        status: 'openPoint',
        note: {
          vi: 'Hồ sơ không lưu toàn văn bản án; chỉ so được với các nghĩa vụ đã nhập khi mở việc.',
          en: 'The record does not hold the judgment in full; compared is only with the obligations entered at the intake.',
        },
      },
    ],
  },
  K03: {
    label: { vi: 'Chậm gửi quyết định cho Viện kiểm sát', en: 'Decision sent late to the procuracy' },
    sentence: {
      vi: 'Quyết định gửi Viện kiểm sát sau thời hạn, hoặc chưa gửi.',
      en: 'The decision was sent to the procuracy after its term, or not at all.',
    },
    criteria: ['sending'],
    weight: 2,
    limits: ['sendToProcuracy', 'urgentSecurityToProcuracy', 'monthlyList'],
    bars: ['paperToSendExists'],
  },
  K04: {
    label: { vi: 'Chậm hoặc không thông báo', en: 'Notice late or missing' },
    sentence: {
      vi: 'Văn bản thông báo cho đương sự sau thời hạn, hoặc thông báo không đúng hình thức.',
      en: 'The paper was served after its term, or not in the form of the law.',
    },
    criteria: ['other'],
    weight: 2,
    limits: ['notifyParties', 'interimNotice', 'costNotice', 'seizureNotice', 'tellMortgagee', 'tellCompany'],
    bars: [
      'channelIsOfTheLaw',
      'decisionGoesByHand',
      'digitalIsAnnounced',
      'refusalIsWitnessed',
      'receiverIsNamed',
      'postingHasGround',
      'mediaNoticeIsAllowed',
      'validDayIsTheChannels',
      'registeredPostHasGround',
      'abroadWaitIsOver',
      'coercionDecisionGoesSafely',
    ],
  },
  K05: {
    label: { vi: 'Chậm lập hồ sơ', en: 'File opened late' },
    sentence: {
      vi: 'Hồ sơ thi hành án lập sau thời hạn kể từ ngày được phân công.',
      en: 'The file was opened after its term from the assignment.',
    },
    criteria: ['other'],
    weight: 1,
    limits: ['openFile'],
  },
  K06: {
    label: { vi: 'Chậm xác minh lần đầu', en: 'First verification late' },
    sentence: {
      vi: 'Xác minh điều kiện thi hành án lần đầu sau thời hạn, hoặc chưa xác minh.',
      en: 'The first verification of means came after its term, or not at all.',
    },
    criteria: ['other'],
    weight: 3,
    limits: ['firstVerification'],
    bars: ['meansAreVerified', 'noMeansAreFound'],
  },
  K07: {
    label: { vi: 'Quá kỳ xác minh lại', en: 'Periodic verification overdue' },
    sentence: {
      vi: 'Xác minh lại, xác minh định kỳ hoặc xác minh thông tin mới sau thời hạn.',
      en: 'A further, periodic or new-information verification came after its term.',
    },
    criteria: ['other'],
    weight: 2,
    limits: [
      'reverification',
      'periodicVerification',
      'newInformationVerification',
      'verificationOnCoercionRequest',
    ],
    bars: ['meansAreFoundAgain'],
  },
  K08: {
    label: { vi: 'Không báo kết quả xác minh', en: 'Result of verification not told' },
    sentence: {
      vi: 'Sau hai lần xác minh chưa có điều kiện mà không thông báo bằng văn bản cho người được thi hành án.',
      en: 'After two verifications without means the creditor was not told in writing.',
    },
    criteria: ['other'],
    weight: 1,
    views: [
      {
        id: 'creditorNotTold',
        whose: 'officer',
        asks: 'notTold',
        act: 'VERIFY_CONDITIONS',
        field: 'result',
        equals: 'noMeans',
        times: 2,
        told: 'SERVE_NOTICE',
        role: 'creditor',
        to: '2026-06-30',
        sentence: {
          vi: 'Hai lần xác minh chưa có điều kiện, chưa có thông báo nào cho người được thi hành án sau lần thứ hai.',
          en: 'Twice verified without means; no notice to the creditor after the second time.',
        },
        articles: ['L26.44.2'],
        threshold: 'tellCreditor',
        status: 'openPoint',
        note: {
          vi: 'Luật 26/2008 Đ.44(2) buộc thông báo bằng văn bản, không nêu số ngày; Luật 106/2025 không nhắc lại.',
          en: 'Law 26/2008 Art. 44(2) orders a written notice without days; Law 106/2025 does not repeat it.',
        },
      },
    ],
  },
  K09: {
    label: { vi: 'Không hoặc chậm công khai người chưa có điều kiện', en: 'Publication late or missing' },
    sentence: {
      vi: 'Công khai, sửa, chấm dứt công khai thông tin người chưa có điều kiện thi hành án sau thời hạn.',
      en: 'Information on a debtor without means was published, corrected or taken down after its term.',
    },
    criteria: ['other'],
    weight: 1,
    limits: ['publishNotEnforceable', 'updatePublication', 'endPublication'],
    bars: ['isDeclaredNotEnforceable'],
  },
  K10: {
    label: { vi: 'Phân loại sai', en: 'Wrongly classified' },
    sentence: {
      vi: 'Việc xếp chưa có điều kiện trong khi còn tài sản kê biên, hoặc phân loại sau thời hạn.',
      en: 'A matter counted as without means while an asset is seized, or classified after its term.',
    },
    criteria: ['basis', 'content'],
    weight: 2,
    limits: ['notEnforceableDecision'],
    bars: ['isNotWithoutMeans', 'postponementIsStated'],
    views: [
      {
        id: 'assetHeld',
        whose: 'officer',
        asks: 'assetHeld',
        standings: ['notEnforceable', 'separateBook'],
        takenBy: ['SEIZE', 'SEIZE_MORE'],
        givenUpBy: ['RELEASE_SEIZURE', 'HAND_OVER', 'RETURN_TO_DEBTOR', 'DEBTOR_REDEEMS'],
        sentence: {
          vi: 'Việc đang xếp chưa có điều kiện nhưng còn tài sản đang kê biên.',
          en: 'The matter is classified as without means, yet an asset is still seized.',
        },
        articles: ['L26.44a.1', 'L106.38.1'],
        status: 'openPoint',
        note: {
          vi: 'Chỉ là dấu hiệu: luật cho xếp chưa có điều kiện khi tài sản kê biên không bán được.',
          en: 'A sign only: the law lets a matter be so classified when a seized asset cannot be sold.',
        },
      },
    ],
  },
  K11: {
    label: { vi: 'Chuyển sổ theo dõi riêng không đúng', en: 'Separate book, wrongly or late' },
    sentence: {
      vi: 'Chuyển sổ theo dõi riêng sau thời hạn, hoặc khi chưa đủ điều kiện.',
      en: 'Moved to the separate book after the term, or without its conditions.',
    },
    criteria: ['basis'],
    weight: 1,
    limits: ['moveToSeparateBook'],
    bars: ['separateBookIsDue', 'requestMayBeReturned', 'meansAreProven'],
  },
} as const satisfies Readonly<Record<string, ComplianceKind>>
