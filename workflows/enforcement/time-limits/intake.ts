import type { Facts } from '../facts.ts'
import { limitationEnds } from '../limitation.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { answersLimit, untilAnswered } from './answer.ts'
import { limitationLengths } from './limitation-lengths.ts'
import { atTheEnd, dayIn, type EnforcementLimit, onItsDay } from './time-limit.ts'

const decideInTime = {
  vi: 'Ra quyết định thi hành án trong 05 ngày làm việc từ ngày nhận đủ yêu cầu và bản án.',
  en: 'Issue the decision within 5 working days of the request and the judgment.',
}

const explainMatters = ['explainUnclear', 'explainUnclearComplex'] as const
const courtMatters: readonly string[] = [...explainMatters, 'reviewPetition']
const circularNotAtHand = {
  vi: 'Văn bản Thông tư liên tịch 11/2016 không có trong tay.',
  en: 'The text of Joint Circular 11/2016 was not at hand.',
}

/** From the judgment to the enforcement decision (tiếp nhận, thời hiệu, ra quyết định). */
export const intakeLimits = {
  limitation: {
    label: { vi: 'Thời hiệu yêu cầu thi hành án', en: 'Limitation of the request' },
    kind: 'right',
    whose: 'party',
    limitation: true,
    remindBefore: [],
    variants: [
      since2026({
        ref: 'LIM-1',
        articles: ['L106.34.2', 'BLDS.151', 'BLDS.148.5'],
        length: limitationLengths.law2025,
        sentence: {
          vi: 'Đương sự có quyền yêu cầu trong 05 năm.',
          en: 'A party may request enforcement within 5 years.',
        },
      }),
      until2026({
        ref: 'T06',
        from: '2009-07-01',
        articles: ['L26.30.1'],
        length: limitationLengths.law2008,
        sentence: {
          vi: 'Đương sự có quyền yêu cầu trong 05 năm.',
          en: 'A party may request enforcement within 5 years.',
        },
      }),
    ],
    opens: [],
    meets: [
      {
        act: 'RECEIVE_REQUEST',
        day: (act) => dayIn(act, 'filedOn'),
        matches: ({ act, limit }) => {
          const named = act.data['obligations']
          return limit.obligation === undefined || !Array.isArray(named) || named.includes(limit.obligation)
        },
      },
    ],
    // A decision ends what it decides; instalments nobody has asked for run on.
    ends: [
      { act: 'ISSUE_ENFORCEMENT_DECISION', matches: ({ limit }) => limit.obligation === undefined },
      { act: 'REFUSE_REQUEST' },
    ],
    extensions: [
      {
        act: 'RECORD_EXCLUDED_TIME',
        matches: () => true,
        until: (_act, { limit, after, calendar }) =>
          limitationEnds(calendar, limit.from, limitationLengths.law2025, after.intake.excluded).extended,
      },
    ],
  },
  judgmentTransfer: {
    label: { vi: 'Chuyển giao bản án, quyết định', en: 'Transfer of the judgment' },
    kind: 'duty',
    whose: 'outside',
    warns: true,
    remindBefore: [],
    variants: [
      since2026({
        ref: 'INT-1',
        articles: ['L106.33.1'],
        status: 'openPoint',
        lengths: {
          ordinary: { length: { n: 15, unit: 'days' } },
          bankruptcy: { length: { n: 15, unit: 'days' } },
        },
        sentence: {
          vi: 'Cơ quan ra bản án chuyển giao theo luật tố tụng; luật không quy định thì trong 15 ngày từ ngày có hiệu lực.',
          en: 'The court transfers the judgment as procedural law says; where silent, within 15 days of legal effect.',
        },
        note: {
          vi: 'Thời hạn của từng luật tố tụng chưa có trong các bảng; ở đây tính 15 ngày cho mọi bản án, chỉ nhắc.',
          en: 'The terms of each procedural law are not in the tables; 15 days are counted for all, and only told.',
        },
      }),
      until2026({
        ref: 'T01',
        articles: ['L26.28.1'],
        lengths: {
          ordinary: { length: { n: 30, unit: 'days' } },
          bankruptcy: { length: { n: 30, unit: 'days' } },
          atOnce: { length: { n: 15, unit: 'days' }, ref: 'T02', articles: ['L26.28.2'] },
          interimMeasure: { length: { n: 0, unit: 'immediately' }, ref: 'T03', articles: ['L26.28.3'] },
        },
        sentence: {
          vi: 'Tòa án chuyển giao bản án trong 30 ngày từ ngày có hiệu lực; bản án thi hành ngay 15 ngày từ ngày ra; biện pháp khẩn cấp tạm thời: ngay.',
          en: 'The court transfers within 30 days of legal effect; judgments enforced at once, 15 days of issue; interim measures at once.',
        },
      }),
    ],
    opens: [],
    meets: [{ act: 'RECEIVE_JUDGMENT', day: (act) => dayIn(act, 'receivedOn') }],
    ends: [{ act: 'ISSUE_ENFORCEMENT_DECISION' }, ...atTheEnd],
  },
  stateCreditorAsks: {
    label: {
      vi: 'Người được thi hành án (tài sản nhà nước) yêu cầu; quá hạn thì cơ quan quản lý chỉ đạo',
      en: 'The State-owned creditor requests; after it its managing body directs it to',
    },
    kind: 'right',
    whose: 'creditor',
    variants: [
      since2026({
        ref: 'LIM-5',
        articles: ['D152.9.8'],
        length: { n: 1, unit: 'years' },
        sentence: {
          vi: 'Hết 01 năm từ ngày có hiệu lực mà không yêu cầu thì cơ quan quản lý trực tiếp, đại diện chủ sở hữu phải chỉ đạo yêu cầu.',
          en: 'After 1 year from legal effect without a request, the managing body or owner must direct it.',
        },
      }),
      until2026({
        ref: 'T11',
        from: '2015-09-01',
        articles: ['D62.3.3'],
        length: { n: 1, unit: 'years' },
        sentence: {
          vi: 'Hết 01 năm từ ngày có hiệu lực mà không yêu cầu thì cơ quan quản lý trực tiếp, đại diện chủ sở hữu phải chỉ đạo yêu cầu.',
          en: 'After 1 year from legal effect without a request, the managing body or owner must direct it.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_JUDGMENT',
        starts: ({ act, before }) =>
          typeof act.data['stateCreditor'] === 'string'
            ? [
                {
                  from: before.judgment.effectiveOn ?? before.judgment.date,
                  recipient: act.data['stateCreditor'],
                },
              ]
            : [],
      },
    ],
    meets: [{ act: 'RECEIVE_REQUEST', day: (act) => dayIn(act, 'filedOn') }],
    ends: atTheEnd,
  },
  requestCompletion: {
    label: { vi: 'Đề nghị bổ sung yêu cầu', en: 'Ask to complete the request' },
    kind: 'duty',
    whose: 'registrar',
    absent: absentBefore2026(
      'Luật 26/2008 không quy định thời hạn này.',
      'Law 26/2008 states no such period.',
    ),
    variants: [
      since2026({
        ref: 'INT-5',
        articles: ['D152.9.6'],
        length: { n: 1, unit: 'workingDays' },
        sentence: {
          vi: 'Đơn chưa đủ thì đề nghị bổ sung trong 01 ngày làm việc.',
          en: 'Ask to complete an incomplete request within 1 working day.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_REQUEST',
        starts: (turn) => (turn.act.data['complete'] === false ? onItsDay(turn) : []),
      },
    ],
    meets: [{ act: 'ASK_TO_COMPLETE_REQUEST' }],
    ends: [{ act: 'ISSUE_ENFORCEMENT_DECISION' }, { act: 'REFUSE_REQUEST' }],
  },
  requestRefusal: {
    label: { vi: 'Từ chối yêu cầu', en: 'Refuse the request' },
    kind: 'right',
    whose: 'head',
    remindBefore: [],
    variants: [
      since2026({
        ref: 'INT-6',
        articles: ['L106.34.4'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Từ chối bằng văn bản trong 05 ngày làm việc từ ngày nhận yêu cầu.',
          en: 'Refuse in writing within 5 working days of the request.',
        },
      }),
      until2026({
        ref: 'T14',
        articles: ['L26.31.5'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Từ chối bằng văn bản trong 05 ngày làm việc từ ngày nhận yêu cầu.',
          en: 'Refuse in writing within 5 working days of the request.',
        },
      }),
    ],
    opens: [{ act: 'RECEIVE_REQUEST', starts: onItsDay }],
    meets: [{ act: 'REFUSE_REQUEST' }],
    ends: [{ act: 'ISSUE_ENFORCEMENT_DECISION' }, { act: 'RECEIVE_REQUEST' }],
  },
  decisionOnRequest: {
    label: { vi: 'Ra quyết định thi hành án theo yêu cầu', en: 'Decision on request' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'DEC-4',
        articles: ['L106.34.3'],
        length: { n: 5, unit: 'workingDays' },
        lengths: {
          fromOffice: {
            length: { n: 5, unit: 'workingDays' },
            ref: 'VPO-3',
            articles: ['L106.31.6', 'D151.44'],
          },
        },
        sentence: decideInTime,
      }),
      until2026({
        ref: 'D01',
        articles: ['L26.36.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: decideInTime,
      }),
    ],
    opens: [
      { act: 'RECEIVE_REQUEST', starts: onItsDay },
      {
        act: 'RECEIVE_OFFICE_FILE',
        refs: ['DEC-4'],
        starts: ({ act }) => [{ from: dayIn(act, 'receivedOn'), lengthKind: 'fromOffice' }],
      },
      // Where the law sets a condition, the days run from the news that it is met.
      {
        act: 'RECEIVE_CONDITION',
        refs: ['DEC-4'],
        starts: ({ act, before }) => [{ from: notBeforeTheRequest(before, dayIn(act, 'receivedOn')) }],
      },
      // Law 106 counts from the request AND the judgment: the first copy that comes after the request starts it anew.
      {
        act: 'RECEIVE_JUDGMENT',
        refs: ['DEC-4'],
        starts: ({ act, before }) =>
          completesRequest(before) ? [{ from: notBeforeTheRequest(before, dayIn(act, 'receivedOn')) }] : [],
      },
    ],
    meets: [{ act: 'ISSUE_ENFORCEMENT_DECISION' }],
    ends: [
      { act: 'REFUSE_REQUEST' },
      { act: 'RECEIVE_REQUEST' },
      { act: 'RECEIVE_CONDITION', matches: ({ limit }) => limit.ref === 'DEC-4' },
      {
        act: 'RECEIVE_JUDGMENT',
        matches: ({ limit, before }) => limit.ref === 'DEC-4' && completesRequest(before),
      },
    ],
  },
  decisionExOfficio: {
    label: { vi: 'Ra quyết định thi hành án chủ động', en: 'Decision ex officio' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'DEC-1',
        articles: ['L106.33.2', 'L106.33.3.a'],
        lengths: {
          ordinary: { length: { n: 5, unit: 'workingDays' } },
          interimMeasure: { length: { n: 0, unit: 'immediately' }, ref: 'DEC-2', articles: ['L106.33.3.b'] },
          bankruptcy: { length: { n: 3, unit: 'workingDays' }, ref: 'DEC-3', articles: ['L106.33.3.c'] },
        },
        sentence: {
          vi: 'Chủ động ra quyết định: 05 ngày làm việc; biện pháp khẩn cấp tạm thời: ngay; phá sản: 03 ngày làm việc.',
          en: 'Decide ex officio: 5 working days; interim measures: at once; bankruptcy: 3 working days.',
        },
      }),
      until2026({
        ref: 'D02',
        articles: ['L26.36.2'],
        lengths: {
          ordinary: { length: { n: 5, unit: 'workingDays' } },
          interimMeasure: { length: { n: 0, unit: 'immediately' }, ref: 'D03', articles: ['L26.36.2.đ'] },
          bankruptcy: { length: { n: 3, unit: 'workingDays' }, ref: 'D04', articles: ['L26.36.2.e'] },
        },
        sentence: {
          vi: 'Chủ động ra quyết định: 05 ngày làm việc; biện pháp khẩn cấp tạm thời: ngay; phá sản: 03 ngày làm việc.',
          en: 'Decide ex officio: 5 working days; interim measures: at once; bankruptcy: 3 working days.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_JUDGMENT',
        starts: ({ act, before }) =>
          before.kind === 'exOfficio'
            ? [{ from: dayIn(act, 'receivedOn'), lengthKind: before.judgment.type }]
            : [],
      },
    ],
    meets: [{ act: 'ISSUE_ENFORCEMENT_DECISION' }],
  },
  interimChange: {
    label: {
      vi: 'Ra quyết định theo biện pháp khẩn cấp tạm thời đã thay đổi',
      en: 'Decide on the changed interim measure',
    },
    kind: 'duty',
    whose: 'head',
    absent: absentBefore2026(
      'Luật 26/2008: theo thời hạn ra quyết định khi nhận quyết định mới (D03).',
      'Law 26/2008: the term of a decision on what is received (D03).',
    ),
    variants: [
      since2026({
        ref: 'DEC-13',
        articles: ['L106.62.4'],
        length: { n: 0, unit: 'immediately' },
        sentence: {
          vi: 'Biện pháp khẩn cấp tạm thời thay đổi, bổ sung: ra ngay quyết định mới, thu hồi quyết định cũ; phần đã thi hành thì báo cơ quan ra quyết định.',
          en: 'Interim measure changed: a new decision at once and the old one withdrawn; what was done is told to the issuing body.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_CHANGE',
        starts: ({ act }) =>
          act.data['what'] === 'interimChanged' ? [{ from: dayIn(act, 'receivedOn') }] : [],
      },
    ],
    meets: [{ act: 'ISSUE_ENFORCEMENT_DECISION' }],
    ends: atTheEnd,
  },
  officerChangeAnswer: {
    label: { vi: 'Trả lời yêu cầu thay đổi Chấp hành viên', en: 'Answer a request to change the officer' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'ASG-3',
        articles: ['D152.13'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Thay đổi Chấp hành viên hoặc trả lời nêu lý do trong 03 ngày làm việc từ ngày nhận yêu cầu.',
          en: 'Change the officer or answer with reasons within 3 working days of the request.',
        },
      }),
      until2026({
        ref: 'D10',
        from: '2015-09-01',
        articles: ['D62.10'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Thay đổi Chấp hành viên hoặc trả lời nêu lý do trong 05 ngày làm việc từ ngày nhận yêu cầu.',
          en: 'Change the officer or answer with reasons within 5 working days of the request.',
        },
      }),
    ],
    opens: [
      {
        act: 'REQUEST_OFFICER_CHANGE',
        starts: ({ act }) => [{ from: dayIn(act, 'receivedOn'), recipient: String(act.data['party']) }],
      },
    ],
    meets: [
      { act: 'CHANGE_OFFICER', matches: () => true },
      { act: 'REFUSE_OFFICER_CHANGE', matches: () => true },
    ],
    ends: atTheEnd,
  },
  prisonerMoneyWaits: {
    label: { vi: 'Nhận khoản phạm nhân đã nộp', en: 'Collect what a prisoner paid in' },
    kind: 'right',
    whose: 'creditor',
    variants: [
      since2026({
        ref: 'LIM-4',
        articles: ['D152.10.3'],
        length: { n: 1, unit: 'years' },
        sentence: {
          vi: 'Hết 01 năm từ ngày được thông báo hợp lệ mà không nhận thì sung quỹ nhà nước.',
          en: 'Not collected within 1 year of valid notice, it goes to the State.',
        },
      }),
      until2026({
        ref: 'T10',
        from: '2015-09-01',
        articles: ['D62.4.6'],
        length: { n: 1, unit: 'years' },
        sentence: {
          vi: 'Hết 01 năm từ ngày được thông báo hợp lệ mà không nhận thì sung quỹ nhà nước.',
          en: 'Not collected within 1 year of valid notice, it goes to the State.',
        },
      }),
    ],
    ...untilAnswered('collectPrisonerMoney'),
  },
  judgmentExplained: {
    label: { vi: 'Tòa án giải thích bản án', en: 'The court explains the judgment' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'SUP-2',
        articles: ['L106.13.3'],
        lengths: {
          explainUnclear: { length: { n: 30, unit: 'days' } },
          explainUnclearComplex: { length: { n: 45, unit: 'days' } },
        },
        sentence: {
          vi: 'Tòa án trả lời trong 30 ngày, phức tạp 45 ngày, từ ngày nhận yêu cầu.',
          en: 'The court answers within 30 days, complex ones 45, of the request.',
        },
      }),
      until2026({
        ref: 'D11',
        articles: ['L26.179.2'],
        lengths: {
          explainUnclear: { length: { n: 15, unit: 'days' } },
          explainUnclearComplex: { length: { n: 30, unit: 'days' } },
        },
        sentence: {
          vi: 'Tòa án giải thích trong 15 ngày, phức tạp không quá 30 ngày, từ ngày nhận yêu cầu.',
          en: 'The court explains within 15 days, complex ones 30, of the request.',
        },
      }),
    ],
    opens: explainMatters.flatMap((matter) => untilAnswered(matter, () => matter).opens),
    meets: [
      {
        act: 'RECORD_ANSWER',
        matches: ({ act, limit }) =>
          explainMatters.some((matter) => matter === limit.lengthKind && answersLimit(act, limit, matter)),
      },
    ],
    ends: atTheEnd,
  },
  courtAnswerIsFollowed: {
    label: { vi: 'Xử lý sau khi Tòa án trả lời', en: 'Act on the answer of the court' },
    kind: 'duty',
    whose: 'head',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Luật 106/2025, Nghị định 152/2026 không đặt thời hạn này (hoãn rồi tiếp tục: Đ.46).',
          en: 'Law 106/2025 and Decree 152/2026 set no such term (postponed and resumed: Art. 46).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'D12',
        from: '2016-08-01',
        articles: ['TL11.9.2'],
        status: 'unverified',
        note: circularNotAtHand,
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Trong 05 ngày làm việc từ ngày nhận trả lời: tiếp tục, thu hồi, sửa đổi hoặc ra quyết định mới.',
          en: 'Within 5 working days of the answer: go on, withdraw, amend or decide anew.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_ANSWER',
        starts: ({ act }) => (courtMatters.includes(String(act.data['matter'])) ? [{ from: act.on }] : []),
      },
    ],
    meets: [
      { act: 'WITHDRAW_DECISION' },
      { act: 'AMEND_DECISION' },
      { act: 'CONTINUE_ENFORCEMENT' },
      { act: 'RESUME' },
      { act: 'ISSUE_ENFORCEMENT_DECISION' },
    ],
    ends: atTheEnd,
  },
  reviewPetition: {
    label: { vi: 'Trả lời kiến nghị giám đốc thẩm, tái thẩm', en: 'Answer to a petition for review' },
    kind: 'duty',
    whose: 'outside',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Luật 106/2025 Đ.13 không đặt thời hạn 90 ngày.',
          en: 'Law 106/2025 Art. 13 sets no term of 90 days.',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'D13',
        articles: ['L26.170.2.b'],
        length: { n: 90, unit: 'days' },
        status: 'openPoint',
        note: {
          vi: 'Thông tư liên tịch 11/2016 Đ.10.1 nói 03 tháng, phức tạp 04 tháng; ở đây theo Luật.',
          en: 'Joint Circular 11/2016 Art. 10.1 says 3 months, complex 4; here the Law is followed.',
        },
        sentence: {
          vi: 'Tòa án nhân dân cấp cao trả lời kiến nghị trong 90 ngày từ ngày nhận.',
          en: 'The High Court answers the petition within 90 days of receiving it.',
        },
      }),
    ],
    ...untilAnswered('reviewPetition'),
  },
} satisfies Record<string, EnforcementLimit>

// What came before the request was there when it came: the days run from the later of the two.
function notBeforeTheRequest({ request }: Facts, day: string): string {
  return request !== undefined && request.filedOn > day ? request.filedOn : day
}

function completesRequest(before: Facts): boolean {
  return before.request !== undefined && before.judgmentReceivedOn === undefined
}
