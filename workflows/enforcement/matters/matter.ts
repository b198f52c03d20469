import type { Words } from '../../../src/engine/vocabulary.ts'
import type { ArticleId } from '../articles.ts'

/** What somebody outside may be asked for, or told of, with a term to answer (SEND_REQUEST, RECORD_ANSWER). */
export interface RequestMatter {
  label: Words
  basis: readonly ArticleId[]
}
