import type { RequestMatter } from './matter.ts'

/** What people and bodies outside are asked or told about an asset that is to be seized or was. */
export const seizureMatters = {
  registryInformation: {
    label: { vi: 'Cơ quan đăng ký cung cấp thông tin về tài sản', en: 'Registry information on an asset' },
    basis: ['L26.89.1'],
  },
  licensingOpinion: {
    label: {
      vi: 'Ý kiến của cơ quan cấp phép về quyền khai thác tài nguyên',
      en: 'Licensing authority’s opinion on a right to natural resources',
    },
    basis: ['D152.59'],
  },
  handInTitle: {
    label: { vi: 'Nộp giấy chứng nhận, giấy tờ đăng ký', en: 'Hand in the certificate and papers' },
    basis: ['L106.80.2.c', 'D152.55.5', 'L26.111.1'],
  },
  mortgageeReports: {
    label: {
      vi: 'Người nhận cầm cố, thế chấp báo khi hết nghĩa vụ, xử lý tài sản',
      en: 'The pledgee reports payment or processing',
    },
    basis: ['D152.55.3', 'L26.90.2'],
  },
  removeOthersThings: {
    label: { vi: 'Di dời tài sản của người khác khỏi tài sản kê biên', en: 'Remove others’ things' },
    basis: ['L106.81.2', 'L26.113.1.b'],
  },
  agreeOnOthersThings: {
    label: {
      vi: 'Hướng dẫn thỏa thuận về tài sản của người khác trên đất',
      en: 'Guide the owners to agree on things on the land',
    },
    basis: ['L26.113.1.a'],
  },
  selfCustody: {
    label: { vi: 'Người phải thi hành án tự bảo quản tài sản', en: 'The debtor keeps the thing himself' },
    basis: ['D152.24.3'],
  },
  explainSeizedState: {
    label: {
      vi: 'Cơ quan đã kê biên giải thích về hiện trạng tài sản',
      en: 'The seizing body explains the state of the asset',
    },
    basis: ['L106.60'],
  },
  explainSeizureJudgment: {
    label: {
      vi: 'Tòa án giải thích, xem xét lại phần tuyên kê biên',
      en: 'The court explains or reviews the seizure in the judgment',
    },
    basis: ['L106.60', 'L106.13.3'],
  },
} as const satisfies Record<string, RequestMatter>
