import type { Words } from '../../../src/engine/vocabulary.ts'
import type { ArticleId } from '../articles.ts'

/**
 * A row of the law that is plain information: it sets no length, bars nothing, asks for no paper and no signer. Pages
 * show it beside the acts it explains.
 */
export interface LegalNote {
  ref: string
  articles: readonly ArticleId[]
  sentence: Words
  /** Why it is no rule of its own. */
  why: Words
  /** Acts beside which it is shown. */
  acts?: readonly string[]
}
