/**
 * The name of a form among those begun: its act and its asset.
 * @param {{ act: string, asset?: string }} option
 */
export function keyOf({ act, asset }) {
  return `${act}~${asset ?? ''}`
}
