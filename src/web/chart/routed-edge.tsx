import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react'
import type { Line } from './lay-out.ts'

/** A move along the corners the layout gave it, rounded; its words stand where it ends. */
export function RoutedEdge({
  id,
  data,
  markerEnd,
}: EdgeProps<Edge<{ corners: Line['corners']; label?: string }>>) {
  const corners = data?.corners ?? []
  const last = corners.at(-1)
  if (last === undefined) return null
  return (
    <>
      <BaseEdge id={id} path={pathOf(corners)} markerEnd={markerEnd ?? ''} />
      {data?.label !== undefined && (
        <EdgeLabelRenderer>
          <span
            className="move-label"
            style={{ transform: `translate(-50%, -100%) translate(${last.x}px, ${last.y - 12}px)` }}
          >
            {data.label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  )
}

/** How many points before a corner its rounding begins. */
const bend = 7

/** A line through corners, each of them rounded. */
function pathOf(corners: Line['corners']): string {
  return corners
    .map(({ x, y }, index) => {
      const before = corners[index - 1]
      const after = corners[index + 1]
      if (before === undefined) return `M ${x} ${y}`
      if (after === undefined) return `L ${x} ${y}`
      const into = towards({ x, y }, before)
      const out = towards({ x, y }, after)
      return `L ${into.x} ${into.y} Q ${x} ${y} ${out.x} ${out.y}`
    })
    .join(' ')
}

function towards(from: { x: number; y: number }, to: { x: number; y: number }) {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const part = length === 0 ? 0 : Math.min(bend, length / 2) / length
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}
