import { day, dayBeforeAct, fields, freeText, maybe, oneOf, paperNumber, ref } from '../act-data.ts'
import { requestMatterIds } from '../matters/all-matters.ts'
import { desk, type EnforcementAct } from './act.ts'

const matter = oneOf(requestMatterIds, 'nội dung')
const about = maybe(ref('tài sản hoặc nghĩa vụ liên quan'))
const whom = maybe(ref('đương sự, cơ quan, người được hỏi'))

/** Letters to people and bodies outside that give them a term, and what they answer (yêu cầu, thông báo có thời hạn). */
export const correspondenceActs = {
  SEND_REQUEST: {
    label: { vi: 'Gửi yêu cầu, thông báo có thời hạn', en: 'Send a request or a notice with a term' },
    scope: 'case',
    rows: [],
    basis: ['L106.37.1', 'L26.44.1'],
    by: desk,
    byRef: 'VER-4',
    data: fields({
      matter,
      about,
      to: whom,
      number: maybe(paperNumber),
      receivedOn: maybe(
        dayBeforeAct('ngày bên kia nhận (được thông báo hợp lệ); bỏ trống là ngày của hành vi'),
      ),
      until: maybe(day('thời hạn do Chấp hành viên ấn định, khi luật không nêu số ngày')),
      content: maybe(freeText('nội dung')),
    }),
    papers: [{ kind: 'requestLetter', numberFrom: 'number' }],
  },
  RECORD_ANSWER: {
    label: { vi: 'Ghi nhận trả lời, kết quả', en: 'Record the answer' },
    scope: 'case',
    rows: [],
    basis: ['L106.37.1', 'L26.44.1'],
    by: desk,
    byRef: 'VER-4',
    data: fields({
      matter,
      about,
      from: whom,
      result: oneOf(['done', 'refused', 'noAnswer'], 'kết quả: đã làm, từ chối, không trả lời'),
      content: maybe(freeText('nội dung trả lời')),
    }),
  },
} as const satisfies Record<string, EnforcementAct>
