import { newLaw } from '../variant.ts'

const circular = {
  vi: 'Thông tư 13/2021/TT-BTP chưa có toàn văn để đối chiếu; chưa rõ còn áp dụng sau 30/6/2026 hay không.',
  en: 'The text of circular 13/2021 was not at hand; whether it still applies after 30 June 2026 is not known.',
}
/** A term that only circular 13/2021/TT-BTP has (quy trình giải quyết đơn khiếu nại, tố cáo). */
export const circularFrom = { from: '2022-02-15', status: 'unverified', note: circular } as const
/** Days on which these tables have no such term. */
export const circularUnknown = [
  {
    from: newLaw,
    why: {
      vi: 'Luật mới giao Bộ trưởng quy định quy trình; chưa có văn bản.',
      en: 'The new law leaves the procedure to the Minister; no text was at hand.',
    },
  },
  {
    to: '2022-02-14',
    why: {
      vi: 'Trước Thông tư 13/2021/TT-BTP, các bảng không có thời hạn này.',
      en: 'Before circular 13/2021 the tables have no such term.',
    },
  },
] as const
