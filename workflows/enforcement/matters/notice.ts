import type { RequestMatter } from './matter.ts'

export const noticeMatters = {
  information: {
    label: { vi: 'Cung cấp thông tin về điều kiện thi hành án', en: 'Information on means' },
    basis: ['L106.37.1'],
  },
  accountInformation: {
    label: { vi: 'Cung cấp thông tin về tài khoản', en: 'Information on accounts' },
    basis: ['L106.37.6', 'L26.44.6'],
  },
  informationForCreditor: {
    label: {
      vi: 'Cung cấp thông tin theo yêu cầu của người được thi hành án',
      en: 'Information asked by the creditor',
    },
    basis: ['L106.37.6', 'L26.44.6.c'],
  },
  legalAidAbroad: {
    label: { vi: 'Tương trợ tư pháp để thông báo ở nước ngoài', en: 'Legal aid for notice abroad' },
    basis: ['D152.19.2'],
  },
  prisonHandOver: {
    label: { vi: 'Trại giam giao văn bản cho phạm nhân', en: 'Prison hands a paper to a prisoner' },
    basis: ['D152.33.3'],
  },
  prisonInformation: {
    label: {
      vi: 'Trại giam cung cấp thông tin, ký biên bản xác minh',
      en: 'Prison answers on a prisoner or signs the minutes',
    },
    basis: ['D152.21.4'],
  },
  prisonerStatus: {
    label: { vi: 'Trại giam thông báo họ tên, địa chỉ phạm nhân', en: 'Prison tells of a prisoner taken in' },
    basis: ['D152.36.2'],
  },
  delegatedRegistered: {
    label: {
      vi: 'Ủy quyền xác minh bất động sản, động sản phải đăng ký',
      en: 'Delegated verification of real estate or registered movables',
    },
    basis: ['D152.21.5', 'D62.9.2.a'],
  },
  delegatedComplex: {
    label: {
      vi: 'Ủy quyền xác minh tài sản phải đăng ký, khó khăn, phức tạp',
      en: 'Delegated verification of registered property, difficult',
    },
    basis: ['D152.21.5', 'D62.9.2.a'],
  },
  delegatedOther: {
    label: {
      vi: 'Ủy quyền xác minh tài sản, thông tin khác',
      en: 'Delegated verification of other property or information',
    },
    basis: ['D152.21.5', 'D62.9.2.b'],
  },
  delegatedAccount: {
    label: {
      vi: 'Ủy quyền xác minh tài khoản, biện pháp khẩn cấp tạm thời',
      en: 'Delegated verification of accounts or for an interim measure',
    },
    basis: ['D152.21.5'],
  },
  landOpinion: {
    label: {
      vi: 'Ý kiến về quy hoạch, điều kiện cấp giấy chứng nhận, chuyển nhượng',
      en: 'Opinion on planning, certificate and transfer',
    },
    basis: ['D152.21.3', 'D152.56.1'],
  },
  heirsOfCreditor: {
    label: {
      vi: 'Thông báo tìm người thừa kế của người được thi hành án',
      en: 'Public notice to heirs of the creditor',
    },
    basis: ['TL11.3.2'],
  },
  endOfPosting: {
    label: {
      vi: 'Đề nghị Ủy ban nhân dân cấp xã chấm dứt niêm yết',
      en: 'Ask the commune to end the posting',
    },
    basis: ['D152.23.2', 'D62.11.3'],
  },
} as const satisfies Record<string, RequestMatter>
