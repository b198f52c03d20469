import { Type } from 'typebox'
import { dayBeforeAct, fields, freeText, maybe, oneOf, paperNumber } from '../act-data.ts'
import { desk, type EnforcementAct, officers } from './act.ts'

const protest = maybe(
  Type.String({
    pattern: '^kg[0-9]{1,3}$',
    description: 'kháng nghị, kiến nghị (kg1, kg2 …); bỏ trống là văn bản chưa trả lời',
  }),
)
const denunciation = maybe(
  Type.String({
    pattern: '^tc[0-9]{1,3}$',
    description: 'tố cáo (tc1, tc2 …); bỏ trống là tố cáo đang giải quyết',
  }),
)

/** Protests and recommendations of the procuracy, denunciations (kháng nghị, kiến nghị, tố cáo). */
export const protestActs = {
  RECEIVE_PROTEST: {
    label: { vi: 'Nhận kháng nghị, kiến nghị', en: 'Receive a protest or recommendation' },
    scope: 'case',
    rows: ['PRO-1', 'PRO-2', 'PRO-3', 'PRO-5', 'Q17', 'Q18'],
    basis: ['L106.112.2', 'L106.113.1', 'L26.160.2', 'L26.161.1'],
    by: desk,
    byRef: 'PRO-3',
    data: fields({
      protest,
      type: maybe(oneOf(['protest', 'recommendation'], 'kháng nghị hay kiến nghị')),
      procuracy: maybe(
        oneOf(
          ['regional', 'provincial', 'superior', 'supreme'],
          'Viện kiểm sát khu vực, tỉnh, cấp trên trực tiếp (luật cũ), tối cao',
        ),
      ),
      about: maybe(oneOf(['underway', 'endedMatter'], 'việc đang thi hành hay đã kết thúc')),
      basedOn: maybe(
        dayBeforeAct('ngày Viện kiểm sát nhận quyết định, phát hiện vi phạm, nhận thông báo kết thúc'),
      ),
      receivedOn: maybe(dayBeforeAct('ngày nhận; bỏ trống là ngày của hành vi')),
      number: maybe(paperNumber),
      content: maybe(freeText('nội dung')),
    }),
  },
  ANSWER_PROTEST: {
    label: { vi: 'Trả lời kháng nghị, kiến nghị', en: 'Answer the protest or recommendation' },
    scope: 'case',
    rows: ['PRO-3', 'PRO-5', 'Q18'],
    basis: ['L106.113.1', 'L106.113.4', 'L26.161.1'],
    by: ['head'],
    byRef: 'PRO-3',
    data: fields({
      protest,
      result: oneOf(
        ['accepted', 'partlyAccepted', 'rejected'],
        'chấp nhận, chấp nhận một phần, không nhất trí',
      ),
      reasons: maybe(freeText('lý do')),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'protestAnswer', numberFrom: 'number' }],
  },
  CARRY_OUT_PROTEST: {
    label: { vi: 'Thực hiện kháng nghị, kiến nghị đã chấp nhận', en: 'Carry out an accepted protest' },
    scope: 'case',
    rows: ['PRO-3', 'Q19'],
    basis: ['L106.113.1', 'L26.161.1'],
    by: officers,
    byRef: 'PRO-3',
    data: fields({ protest, how: maybe(freeText('việc đã làm')) }),
  },
  RECEIVE_DENUNCIATION: {
    label: { vi: 'Nhận tố cáo', en: 'Receive a denunciation' },
    scope: 'case',
    rows: ['DEN-1', 'Q16'],
    basis: ['L106.110.2', 'D152.75', 'L26.157'],
    by: ['head', 'registrar'],
    byRef: 'DEN-1',
    data: fields({
      denunciation,
      receivedOn: maybe(dayBeforeAct('ngày nhận; bỏ trống là ngày của hành vi')),
      content: maybe(freeText('nội dung (không ghi người tố cáo)')),
    }),
  },
  ACCEPT_DENUNCIATION: {
    label: { vi: 'Thụ lý tố cáo', en: 'Accept the denunciation' },
    scope: 'case',
    rows: ['DEN-1', 'Q16'],
    basis: ['L106.110.2', 'L26.157'],
    by: ['head'],
    byRef: 'DEN-1',
    data: fields({
      denunciation,
      complexity: maybe(oneOf(['ordinaryCase', 'complexCase', 'veryComplexCase'], 'mức độ phức tạp')),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'denunciationAcceptance', numberFrom: 'number' }],
  },
  SETTLE_DENUNCIATION: {
    label: { vi: 'Kết luận, giải quyết tố cáo', en: 'Settle the denunciation' },
    scope: 'case',
    rows: ['DEN-1', 'Q16'],
    basis: ['L106.110.2', 'L26.157'],
    by: ['head'],
    byRef: 'DEN-1',
    data: fields({
      denunciation,
      result: oneOf(['founded', 'partlyFounded', 'unfounded'], 'đúng, đúng một phần, sai'),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'denunciationConclusion', numberFrom: 'number' }],
  },
} as const satisfies Record<string, EnforcementAct>
