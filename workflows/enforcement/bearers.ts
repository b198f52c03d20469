import type { Bearer, Words } from '../../src/engine/vocabulary.ts'

/**
 * Who acts, whose time limit it is, or who takes part in a matter, in words for people. The pages, the refusals and the book
 * of the law all read it here. The head of a unit bears the title of the law (106/2025 Đ.23(2)); people also say Trưởng phòng.
 */
export const bearerWords = {
  officer: { vi: 'Chấp hành viên', en: 'Enforcement officer' },
  clerk: { vi: 'Thư ký', en: 'Clerk' },
  head: { vi: 'Thủ trưởng', en: 'Head of agency' },
  divisionHead: { vi: 'Chấp hành viên trưởng', en: 'Division head' },
  examiner: { vi: 'Thẩm tra viên', en: 'Examiner' },
  accountant: { vi: 'Kế toán', en: 'Accountant' },
  registrar: { vi: 'Văn thư', en: 'Registrar' },
  procurator: { vi: 'Kiểm sát viên', en: 'Procurator' },
  administrator: { vi: 'Quản trị', en: 'Administrator' },
  party: { vi: 'Đương sự', en: 'Party' },
  debtor: { vi: 'Người phải thi hành án', en: 'Judgment debtor' },
  creditor: { vi: 'Người được thi hành án', en: 'Judgment creditor' },
  related: { vi: 'Người có quyền lợi, nghĩa vụ liên quan', en: 'Related party' },
  buyer: { vi: 'Người mua tài sản', en: 'Buyer' },
  auctionHouse: { vi: 'Tổ chức đấu giá', en: 'Auction house' },
  office: { vi: 'Cơ quan thi hành án', en: 'Enforcement agency' },
  outside: { vi: 'Cơ quan, tổ chức, cá nhân khác', en: 'Another body or person' },
} satisfies Readonly<Record<Bearer | 'related', Words>>
