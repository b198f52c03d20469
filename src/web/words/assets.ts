import type { Dictionary } from './vietnamese.ts'

/** "Tài sản 1": the reference the API gives an asset, as people say it. */
export function showAssetName(ref: string, t: Dictionary): string {
  return `${t.asset} ${/^a\d+$/.test(ref) ? ref.slice(1) : ref}`
}
