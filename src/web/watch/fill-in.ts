import type { WatchThresholds } from '../api/watch.ts'
import { groupDigits } from '../format/money.ts'

/** A sentence of a list with the thresholds it names: "trên 12 tháng", "trên 20.000.000.000 đồng". */
export function fillIn(sentence: string, thresholds: WatchThresholds): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = (thresholds as unknown as Readonly<Record<string, number>>)[key]
    return value === undefined ? whole : groupDigits(value)
  })
}
