/**
 * The program cannot start (or go on), for a reason a person can act on. `message` is one plain sentence:
 * what was found and what would be right. Whoever catches it prints the sentence alone, without a stack.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError'
}
