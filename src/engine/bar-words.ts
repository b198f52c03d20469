import type { Words } from './vocabulary.ts'

/** What is said of an act whose order was set aside, where no rule has a sentence for it. */
const outOfOrder: Words = { vi: 'Không đúng trình tự.', en: 'Out of order.' }

/** What is said of an act that somebody gave who may not. */
export const withoutPower: Words = {
  vi: 'Người này không có thẩm quyền thực hiện hành vi.',
  en: 'This person may not give this act.',
}

/** What is said of a bar that was set aside and has no variant of its own in the tables on that day. */
export function sayBar(requirement: string, sentence: Words | undefined): Words {
  return sentence ?? (requirement === 'mayGiveAct' ? withoutPower : outOfOrder)
}
