/** A text in the two languages the office reads: Vietnamese (binding wording) and English. */
export interface Bilingual {
  vi: string
  en: string
}
