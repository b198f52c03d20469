import type { RequestMatter } from './matter.ts'

/** What those who hold a debtor's money, income, things and securities are asked for or told. */
export const coercionMatters = {
  accountDeduction: {
    label: { vi: 'Thực hiện quyết định khấu trừ tiền trong tài khoản', en: 'Deduct from the account' },
    basis: ['D152.49.3', 'L26.76.2', 'D62.21.3'],
  },
  handOverMoney: {
    label: {
      vi: 'Yêu cầu người thứ ba giao nộp tiền của người phải thi hành án',
      en: 'Demand on a third party for the debtor’s money',
    },
    basis: ['L106.74.2', 'D152.50.2', 'D62.23.1'],
  },
  payDebtorsDebt: {
    label: {
      vi: 'Yêu cầu người phải trả tiền cho người phải thi hành án theo bản án giao nộp',
      en: 'Demand on somebody who owes the debtor under a judgment',
    },
    basis: ['L106.74.4', 'D62.23.3'],
  },
  exploitationContract: {
    label: { vi: 'Yêu cầu ký hợp đồng khai thác tài sản', en: 'Sign a contract to exploit the asset' },
    basis: ['L106.77.2.c', 'L26.108.3'],
  },
  persuadeChildHandover: {
    label: {
      vi: 'Phối hợp chính quyền, đoàn thể thuyết phục giao người chưa thành niên',
      en: 'Persuasion, with the commune and others, to hand a child over',
    },
    basis: ['L106.93.1'],
  },
  securitiesOwnership: {
    label: {
      vi: 'Chuyển quyền sở hữu chứng khoán cho người được thi hành án',
      en: 'Transfer of securities to the creditor',
    },
    basis: ['D152.72.2'],
  },
  assetHeldByBank: {
    label: {
      vi: 'Thông báo nghĩa vụ cho tổ chức tín dụng đang thu giữ, xử lý tài sản',
      en: 'Notice to a bank that is processing the asset',
    },
    basis: ['D152.42.5'],
  },
  assetHeldByBody: {
    label: {
      vi: 'Thông báo nghĩa vụ cho cơ quan đang cưỡng chế tài sản',
      en: 'Notice to another body that is coercing the asset',
    },
    basis: ['D152.42.5'],
  },
} as const satisfies Record<string, RequestMatter>
