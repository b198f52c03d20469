import { holidays2024 } from './2024.ts'
import { holidays2025 } from './2025.ts'
import { holidays2026 } from './2026.ts'
import type { YearOfHolidays } from './year-of-holidays.ts'

/**
 * The years whose days off the Government has decided, by year. A new decision is a new file here and one line;
 * every other year is projected from the law and marked `computed`.
 */
export const officialYears: ReadonlyMap<number, YearOfHolidays> = new Map(
  [holidays2024, holidays2025, holidays2026].map((holidays) => [holidays.year, holidays]),
)
