import type { LegalNote } from './note.ts'

const noSecondHandover = {
  vi: 'Tài sản đã giao, đã ký nhận mà bị chiếm lại thì cơ quan thi hành án không phải giao lại.',
  en: 'An asset handed over and signed for, then retaken, is not handed over again by the office.',
}
const freesTheOffice = {
  vi: 'Quy định chỉ miễn trách nhiệm, không đặt thời hạn hay điều kiện.',
  en: 'It frees the office of a duty and sets no term or condition.',
}

export const handoverNotes: readonly LegalNote[] = [
  {
    ref: 'DEL-8',
    articles: ['D152.67.2'],
    sentence: noSecondHandover,
    why: freesTheOffice,
    acts: ['HAND_OVER'],
  },
  {
    ref: 'G06',
    articles: ['D62.13.4'],
    sentence: noSecondHandover,
    why: freesTheOffice,
    acts: ['HAND_OVER'],
  },
]
