/** Who acts, or whose time limit it is. @type {Record<string, string>} */
const roleWords = {
  officer: 'Chấp hành viên',
  clerk: 'Thư ký',
  head: 'Thủ trưởng',
  divisionHead: 'Trưởng phòng',
  examiner: 'Thẩm tra viên',
  accountant: 'Kế toán',
  registrar: 'Văn thư',
  procurator: 'Kiểm sát viên',
  administrator: 'Quản trị',
  party: 'Đương sự',
  debtor: 'Người phải thi hành án',
  creditor: 'Người được thi hành án',
  related: 'Người có quyền lợi, nghĩa vụ liên quan',
  buyer: 'Người mua tài sản',
  auctionHouse: 'Tổ chức đấu giá',
  office: 'Cơ quan thi hành án',
  outside: 'Cơ quan, tổ chức, cá nhân khác',
}

/**
 * A role or bearer in Vietnamese.
 * @param {string} role
 */
export function showRole(role) {
  return roleWords[role] ?? role
}
