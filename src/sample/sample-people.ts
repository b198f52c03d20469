import type { Role } from '../engine/vocabulary.ts'

/** The sample office and its people. Every name is invented. */
export const sampleOffice = {
  code: 'quan1',
  name: 'Thi hành án dân sự Quận 1, Thành phố Hồ Chí Minh (cơ quan mẫu)',
}

export const samplePassword = 'thi-hanh-mau'

/** One account for each role, and a second officer. `superior` names another account here. */
export const samplePeople: readonly {
  username: string
  displayName: string
  role: Role
  superior?: string
}[] = [
  { username: 'thutruong', displayName: 'Đinh Khắc Mẫn', role: 'head' },
  { username: 'truongphong', displayName: 'Lê Thị Hòa An', role: 'divisionHead', superior: 'thutruong' },
  { username: 'chv1', displayName: 'Phan Văn Cẩn', role: 'officer', superior: 'truongphong' },
  { username: 'chv2', displayName: 'Hồ Thị Minh Tỏ', role: 'officer', superior: 'truongphong' },
  { username: 'chv3', displayName: 'Đoàn Thị Kê', role: 'officer', superior: 'truongphong' },
  { username: 'chv4', displayName: 'Tô Văn Biên', role: 'officer', superior: 'truongphong' },
  { username: 'chv5', displayName: 'Lưu Thị Giao', role: 'officer', superior: 'truongphong' },
  { username: 'chv6', displayName: 'Mạc Văn Soát', role: 'officer', superior: 'truongphong' },
  { username: 'thuky', displayName: 'Vũ Đức Ghi', role: 'clerk', superior: 'truongphong' },
  { username: 'vanthu', displayName: 'Ngô Thị Sổ', role: 'registrar', superior: 'thutruong' },
  { username: 'ketoan', displayName: 'Trịnh Văn Đếm', role: 'accountant', superior: 'thutruong' },
  { username: 'thamtra', displayName: 'Bùi Thị Xét', role: 'examiner', superior: 'thutruong' },
  { username: 'kiemsat', displayName: 'Cao Văn Kiểm', role: 'procurator' },
  { username: 'quantri', displayName: 'Mai Thị Vận', role: 'administrator' },
]
