import type { Length } from '../../calendar/due-date.ts'

/** The limitation of the request, said once: the clock and the condition both read it here (L106 Đ.34(2), L26 Đ.30.1). */
export const limitationLengths = {
  law2025: { n: 5, unit: 'years' },
  law2008: { n: 5, unit: 'years' },
} satisfies Record<string, Length>
