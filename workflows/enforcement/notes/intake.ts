import type { LegalNote } from './note.ts'

/** Rows on time, force of the laws and transition that are plain information. */
export const intakeNotes: readonly LegalNote[] = [
  {
    ref: 'TIM-9',
    articles: ['D152.PL'],
    sentence: {
      vi: 'Năm thi hành án từ ngày 01/10 đến hết ngày 30/9; báo cáo năm nộp trước ngày 31/3.',
      en: 'The enforcement year runs from 1 October to 30 September; the annual report is due by 31 March.',
    },
    why: {
      vi: 'Kỳ thống kê, không phải thời hạn của một việc; điều kiện DEC-6 dùng ngày 30/9 cho cấp dưỡng.',
      en: 'A period of statistics, no term of a matter; condition DEC-6 uses 30 September for support.',
    },
  },
  {
    ref: 'TRN-3',
    articles: ['L106.116.1'],
    sentence: {
      vi: 'Việc đã kết thúc trước ngày 01/7/2026 còn khiếu nại, tố cáo, kháng nghị thì giải quyết theo Luật 26/2008.',
      en: 'Complaints and protests on a matter that ended before 1 July 2026 are settled under Law 26/2008.',
    },
    why: {
      vi: 'Cho biết luật nào áp dụng; không đặt thời hạn, không ngăn hành vi nào.',
      en: 'It says which law governs; it sets no term and bars nothing.',
    },
  },
  {
    ref: 'TRN-4',
    articles: ['L106.53.1'],
    sentence: {
      vi: 'Đã ra quyết định theo yêu cầu của người phải thi hành án trước ngày 01/7/2026 thì họ không chịu phí theo Luật mới.',
      en: 'Where the debtor asked and was given a decision before 1 July 2026, he bears no fee under the new law.',
    },
    why: {
      vi: 'Miễn phí cho một nhóm; mức phí năm 2026 chưa có trong hệ thống.',
      en: 'It frees one group of the fee; the rates of 2026 are not in the tables.',
    },
    acts: ['DISBURSE'],
  },
  {
    ref: 'TRN-5',
    articles: ['L106.116.5', 'D151.58'],
    sentence: {
      vi: 'Văn phòng Thừa phát lại đổi tên, đổi thẻ Thừa hành viên trước ngày 01/7/2027; trong thời gian đó vẫn hoạt động.',
      en: 'Private offices and their officers change name and card before 1 July 2027 and work on meanwhile.',
    },
    why: {
      vi: 'Việc của văn phòng, không phải bước của một việc thi hành án; hồ sơ họ chuyển sang là VPO-3.',
      en: 'A duty of the offices, no step of a matter; a file they hand over is VPO-3.',
    },
  },
  {
    ref: 'TRN-6',
    articles: ['L106.116.6'],
    sentence: {
      vi: 'Kho vật chứng ngoài trụ sở cơ quan thi hành án bàn giao cho Bộ Công an trước ngày 01/7/2028.',
      en: 'Evidence stores outside the agencies go to the Ministry of Public Security before 1 July 2028.',
    },
    why: {
      vi: 'Việc của các bộ, không phải bước của một việc thi hành án.',
      en: 'A duty of ministries, no step of a matter.',
    },
  },
  {
    ref: 'TRN-7',
    articles: ['L106.115', 'D152.114'],
    sentence: {
      vi: 'Luật 106/2025 và Nghị định 152/2026 có hiệu lực từ ngày 01/7/2026; Luật 26/2008 và Nghị định 62/2015 hết hiệu lực từ ngày đó.',
      en: 'Law 106/2025 and Decree 152/2026 are in force from 1 July 2026; Law 26/2008 and Decree 62/2015 end then.',
    },
    why: {
      vi: 'Ngày hiệu lực nằm ở từng quy định trong các bảng.',
      en: 'The days of force stand in each record of these tables.',
    },
  },
]
