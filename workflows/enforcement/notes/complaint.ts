import type { LegalNote } from './note.ts'

export const complaintNotes: readonly LegalNote[] = [
  {
    ref: 'Q22',
    articles: ['L26.165.4'],
    sentence: {
      vi: 'Thủ trưởng, Chấp hành viên làm chậm hoặc trái pháp luật thì bị kỷ luật, truy cứu trách nhiệm, bồi thường.',
      en: 'A head or officer who is late or acts against the law answers for it and makes good the damage.',
    },
    why: {
      vi: 'Chế tài chung sau mọi thời hạn; hệ thống chỉ ghi nhận vi phạm.',
      en: 'The general sanction behind every term; the system records the breach.',
    },
  },
  {
    ref: 'SUP-1',
    articles: ['L106.12', 'L106.15'],
    sentence: {
      vi: 'Viện kiểm sát kiểm sát; Quốc hội, Hội đồng nhân dân, Mặt trận giám sát việc thi hành án.',
      en: 'The procuracy controls, and the elected bodies and the Front supervise, enforcement.',
    },
    why: {
      vi: 'Quyền của cơ quan ngoài, không có thời hạn; kháng nghị, kiến nghị có dòng riêng.',
      en: 'Powers of bodies outside without a term; protests and recommendations have rows of their own.',
    },
    acts: ['RECEIVE_PROTEST'],
  },
]
