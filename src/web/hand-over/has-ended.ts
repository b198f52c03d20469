/** Whether a delegation is over on a day: its last day is past, or it was ended; from `endedOn` on it holds no more. */
export function hasEnded(
  { untilOn, endedOn }: { untilOn: string; endedOn: string | null },
  day: string,
): boolean {
  return untilOn < day || (endedOn !== null && endedOn <= day)
}
