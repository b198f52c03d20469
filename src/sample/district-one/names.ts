import type { Random } from './random.ts'

const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
]
const middles = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Minh', 'Thanh', 'Hữu', 'Kim', 'Quốc', 'Thu']
const given = [
  'Mẫu',
  'Thử',
  'Ví',
  'Dụ',
  'Nháp',
  'Giả',
  'Định',
  'Tạm',
  'Phỏng',
  'Minh Họa',
  'Tập',
  'Mường',
  'Tượng',
  'Vờ',
  'Dựng',
]
const firms = [
  'Mây Trôi',
  'Sông Vắng',
  'Gió Ngược',
  'Đá Nổi',
  'Tre Xanh',
  'Bến Cũ',
  'Đồi Gió',
  'Trăng Khuyết',
  'Suối Cạn',
  'Lá Rơi',
]
const banks = ['Ngân hàng Mẫu', 'Ngân hàng Ví Dụ', 'Ngân hàng Thử Nghiệm', 'Quỹ tín dụng Bến Cũ']

/** An invented person: every given name says that it is made up. */
export function namePerson(random: Random): string {
  return `${random.pick(families)} ${random.pick(middles)} ${random.pick(given)}`
}

/** An invented firm. */
export function nameFirm(random: Random): string {
  return `Công ty ${random.pick(['TNHH', 'CP'])} ${random.pick(firms)} ${random.between(1, 99)}`
}

/** An invented bank. */
export function nameBank(random: Random): string {
  return random.pick(banks)
}
