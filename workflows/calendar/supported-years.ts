/** First year the calendar answers for. */
export const FIRST_YEAR = 1990
/** Last year the calendar answers for. */
export const LAST_YEAR = 2100

/**
 * Promises that `year` is one the calendar answers for.
 * @throws RangeError naming the year, when it is not an integer from 1990 to 2100.
 */
export function requireSupportedYear(year: number): void {
  if (!isSupportedYear(year)) {
    throw new RangeError(
      `Year ${year} is outside the calendar (${FIRST_YEAR}–${LAST_YEAR}); no day in it can be judged.`,
    )
  }
}

/** Whether the calendar answers for `year`. */
export function isSupportedYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
}
