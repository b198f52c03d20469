import {
  dayBeforeAct,
  dong,
  fields,
  freeText,
  maybe,
  oneOf,
  paperNumber,
  partyRef,
  ref,
} from '../act-data.ts'
import { desk, type EnforcementAct, officers } from './act.ts'

/** The end of a matter and what comes after it (kết thúc, xác nhận kết quả, lưu trữ). */
export const closingActs = {
  COMPLETE: {
    label: { vi: 'Thi hành xong', en: 'Complete' },
    scope: 'case',
    rows: ['CLO-1', 'M10'],
    basis: ['L106.55', 'L26.52'],
    by: officers,
    byRef: 'CLO-1',
    data: fields({}),
  },
  END_OTHERWISE: {
    label: { vi: 'Kết thúc trong trường hợp khác', en: 'End on another ground' },
    scope: 'case',
    rows: ['CLO-2'],
    basis: ['L106.55', 'D152.32.1'],
    by: officers,
    byRef: 'CLO-2',
    data: fields({
      ground: oneOf(
        [
          'noticeOnly',
          'bankruptcyLaw',
          'papersIrrecoverable',
          'requestReturned',
          'visitationEnded',
          'prosecuted',
        ],
        'trường hợp kết thúc (a–e)',
      ),
      reason: maybe(freeText('căn cứ')),
    }),
  },
  LIST_FOR_PROCURACY: {
    label: { vi: 'Gửi Viện kiểm sát danh sách việc kết thúc', en: 'List the ended matter for the procuracy' },
    scope: 'case',
    rows: ['CLO-3'],
    basis: ['D152.32.2'],
    by: desk,
    byRef: 'CLO-3',
    data: fields({ number: maybe(paperNumber) }),
    papers: [{ kind: 'endedMattersList', numberFrom: 'number' }],
  },
  ASK_FOR_CERTIFICATE: {
    label: { vi: 'Nhận yêu cầu xác nhận kết quả', en: 'Take a request for a certificate of result' },
    scope: 'case',
    rows: ['CLO-4', 'M11', 'TRN-8'],
    basis: ['D152.32.3', 'L26.53'],
    by: desk,
    byRef: 'CLO-4',
    data: fields({
      by: maybe(partyRef('đương sự yêu cầu')),
      receivedOn: maybe(dayBeforeAct('ngày nhận yêu cầu; bỏ trống là ngày của hành vi')),
    }),
  },
  CERTIFY_RESULT: {
    label: { vi: 'Xác nhận kết quả thi hành án', en: 'Certify the result' },
    scope: 'case',
    rows: ['CLO-4', 'M11', 'TRN-8'],
    basis: ['D152.32.3', 'L26.53'],
    by: ['head'],
    byRef: 'CLO-4',
    data: fields({
      number: maybe(paperNumber),
      result: oneOf(['wholePerformed', 'partPerformed', 'instalmentPerformed'], 'kết quả xác nhận'),
    }),
    papers: [{ kind: 'resultCertificate', numberFrom: 'number' }],
  },
  CLOSE_FILE: {
    label: { vi: 'Đóng hồ sơ đưa vào lưu trữ', en: 'Close the file' },
    scope: 'case',
    rows: ['CLO-1', 'M10'],
    basis: ['T04.32'],
    by: [...officers, 'examiner'],
    byRef: 'CLO-1',
    data: fields({
      step: oneOf(
        ['fileSigned', 'fileChecked', 'fileApproved'],
        'Chấp hành viên ký, Thẩm tra viên kiểm tra, Thủ trưởng duyệt',
      ),
    }),
  },
  FINE_AND_SET_TERM: {
    label: { vi: 'Phạt tiền và ấn định thời hạn thực hiện', en: 'Fine and set a term' },
    scope: 'case',
    rows: ['G09', 'G10', 'G11'],
    basis: ['L26.118.1', 'L26.120.2', 'L26.121.1'],
    by: officers,
    byRef: 'G09',
    data: fields({
      obligation: ref('nghĩa vụ'),
      duty: oneOf(['performWork', 'handOverChild', 'takeWorkerBack'], 'loại nghĩa vụ'),
      amount: maybe(dong('mức phạt (đồng)')),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'fineDecision', numberFrom: 'number' }],
  },
} as const satisfies Record<string, EnforcementAct>
