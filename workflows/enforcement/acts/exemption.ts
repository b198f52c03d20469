import { dayBeforeAct, dong, fields, freeText, maybe, oneOf, paperNumber, ref } from '../act-data.ts'
import { exemptionKinds } from '../facts/exemption.ts'
import { desk, type EnforcementAct } from './act.ts'

const obligation = ref('khoản thu nộp ngân sách nhà nước')
const heldOn = (what: string) => maybe(dayBeforeAct(`${what}; bỏ trống là ngày của hành vi`))

/** Exempting from or reducing what is owed to the State (xét miễn, giảm khoản thu nộp ngân sách nhà nước). */
export const exemptionActs = {
  PROPOSE_EXEMPTION: {
    label: { vi: 'Đề nghị miễn, giảm nghĩa vụ thi hành án', en: 'Propose an exemption or a reduction' },
    scope: 'case',
    rows: ['EXM-1', 'EXM-2', 'EXM-3', 'E01', 'E02'],
    basis: ['L106.42', 'L106.43', 'L26.61', 'L26.62.1'],
    by: ['head'],
    byRef: 'EXM-3',
    data: fields({
      obligation,
      kind: oneOf(exemptionKinds, 'đề nghị'),
      amount: dong('số tiền đề nghị miễn, giảm (đồng)'),
      hardship: maybe(
        oneOf(
          ['naturalDisaster', 'fireDamage', 'accident', 'lastingIllness', 'greatMerit'],
          'hoàn cảnh khó khăn kéo dài hoặc lập công lớn',
        ),
      ),
      number: maybe(paperNumber),
      content: maybe(freeText('tài liệu trong hồ sơ')),
    }),
    papers: [{ kind: 'exemptionProposal', numberFrom: 'number' }],
  },
  RECORD_EXEMPTION_STEP: {
    label: { vi: 'Ghi nhận việc Tòa án xét miễn, giảm', en: 'Record how the court proceeds on an exemption' },
    scope: 'case',
    rows: ['EXM-4', 'EXM-5', 'E03', 'E04', 'E05', 'E07', 'E08'],
    basis: ['L106.44', 'L106.45', 'L26.63.2', 'L26.64.2'],
    by: desk,
    byRef: 'EXM-4',
    data: fields({
      obligation,
      step: oneOf(
        [
          'fileReceived',
          'fileAccepted',
          'sessionOpened',
          'decisionSent',
          'decisionReceivedBySameLevel',
          'decisionReceivedByHigherLevel',
          'fileReceivedByHigherCourt',
          'protestSessionOpened',
        ],
        'việc đã diễn ra',
      ),
      happenedOn: heldOn('ngày diễn ra'),
    }),
  },
  RECORD_EXEMPTION_DECISION: {
    label: { vi: 'Nhận quyết định của Tòa án về miễn, giảm', en: 'Take in the court’s decision' },
    scope: 'case',
    rows: ['EXM-4', 'E05'],
    basis: ['L106.44', 'L26.63.4'],
    by: desk,
    byRef: 'EXM-4',
    data: fields({
      obligation,
      outcome: oneOf(['granted', 'grantedInPart', 'refused'], 'quyết định của Tòa án'),
      amount: maybe(dong('số tiền được miễn, giảm (đồng); bỏ trống khi không chấp nhận')),
      decidedOn: heldOn('ngày ra quyết định'),
      number: maybe(paperNumber),
    }),
  },
  RECORD_EXEMPTION_PROTEST: {
    label: { vi: 'Ghi nhận kháng nghị việc miễn, giảm', en: 'Record a protest against an exemption' },
    scope: 'case',
    rows: ['EXM-5', 'E06', 'E07'],
    basis: ['L106.45', 'L26.64.1'],
    by: desk,
    byRef: 'EXM-5',
    data: fields({
      obligation,
      level: oneOf(['sameLevel', 'higherLevel'], 'Viện kiểm sát kháng nghị'),
      receivedOn: heldOn('ngày Tòa án nhận kháng nghị'),
    }),
  },
  RECORD_EXEMPTION_RULING: {
    label: { vi: 'Nhận kết quả xét kháng nghị', en: 'Take in the ruling on the protest' },
    scope: 'case',
    rows: ['EXM-5', 'E08'],
    basis: ['L106.45', 'L26.64.3'],
    by: desk,
    byRef: 'EXM-5',
    data: fields({
      obligation,
      outcome: oneOf(['decisionUpheld', 'protestWithdrawn', 'changedOnProtest', 'refused'], 'kết quả'),
      amount: maybe(dong('số tiền được miễn, giảm sau cùng (đồng)')),
      decidedOn: heldOn('ngày ra quyết định'),
    }),
  },
  RECORD_EXEMPTION_EFFECT: {
    label: { vi: 'Quyết định miễn, giảm có hiệu lực', en: 'The exemption takes effect' },
    scope: 'case',
    rows: ['EXM-5', 'E06'],
    basis: ['L106.45', 'L26.64.1', 'L26.64.3'],
    by: desk,
    byRef: 'EXM-5',
    data: fields({ obligation }),
  },
} as const satisfies Record<string, EnforcementAct>
