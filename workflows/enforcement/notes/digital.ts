import type { LegalNote } from './note.ts'

const noTerm = {
  vi: 'Quy định chung về môi trường số, không đặt thời hạn hay điều kiện cho một hành vi.',
  en: 'A general rule on the digital environment; it sets no term or condition for an act.',
}

export const digitalNotes: readonly LegalNote[] = [
  {
    ref: 'DIG-1',
    articles: ['L106.5.3'],
    sentence: {
      vi: 'Thủ tục làm trực tiếp hoặc trên môi trường số; thông điệp dữ liệu ký số có giá trị như giấy (từ 20/01/2026).',
      en: 'Procedures run in person or digitally; signed data messages equal paper (since 20 January 2026).',
    },
    why: noTerm,
  },
  {
    ref: 'DIG-2',
    articles: ['L106.5.1', 'L106.20.8'],
    sentence: {
      vi: 'Cơ quan thi hành án tạo lập, cập nhật cơ sở dữ liệu về thi hành án và khai thác cơ sở dữ liệu quốc gia.',
      en: 'Agencies keep the enforcement database and use the national ones.',
    },
    why: noTerm,
  },
  {
    ref: 'DIG-3',
    articles: ['D152.4'],
    sentence: {
      vi: 'Nền tảng số tập trung của Bộ Tư pháp; danh mục dữ liệu, định dạng chưa tìm thấy.',
      en: 'The central platform of the Ministry; its data catalogue was not found.',
    },
    why: noTerm,
  },
  {
    ref: 'DIG-4',
    articles: ['D152.115.2'],
    sentence: {
      vi: 'Bước số bắt buộc chỉ áp dụng khi đủ điều kiện và Bộ Tư pháp công bố trên cổng thông tin.',
      en: 'Mandatory digital steps start only when the Ministry announces them on its portal.',
    },
    why: {
      vi: 'Thông báo qua kênh số đã hỏi ngày công bố (SERVE_NOTICE); dòng này không đặt điều kiện nào khác.',
      en: 'Digital notice already asks for the day of the announcement (SERVE_NOTICE); nothing else is asked here.',
    },
    acts: ['SERVE_NOTICE'],
  },
  {
    ref: 'DIG-5',
    articles: ['D152.12.2'],
    sentence: { vi: 'Hồ sơ thi hành án bằng giấy hoặc điện tử.', en: 'The file is on paper or electronic.' },
    why: noTerm,
    acts: ['OPEN_FILE'],
  },
]
