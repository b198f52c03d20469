import '@xyflow/react/dist/style.css'
import { useQuery } from '@tanstack/react-query'
import { Controls, type Edge, MarkerType, type Node, ReactFlow } from '@xyflow/react'
import { Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { useMachines } from '../api/law.ts'
import type { Chart, ChartMove, ChartState, Words } from '../api/types.ts'
import { useDesk } from '../matter/desk.tsx'
import { Card } from '../parts/card.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { type Box, type Line, layOut } from './lay-out.ts'
import { litStates } from './lit-states.ts'
import { RoutedEdge } from './routed-edge.tsx'

/** The charts the engine runs, drawn from its own data, with the present state lit and the ways out of it in words. */
export function ChartTab() {
  const { t } = useSpeech()
  const { matter, names } = useDesk()
  const machines = useMachines()
  const [shown, show] = useState('case')
  if (machines.isLoadingError) return <Trouble error={machines.error} retry={() => void machines.refetch()} />
  if (machines.isPending) return <Loading>{t.loading}</Loading>
  const { assets, path } = matter.view
  const asset = assets.find(({ id }) => id === shown)
  const chart = asset === undefined ? machines.data.machines.case : machines.data.machines.asset
  const name = asset === undefined ? t.chart.matter : names.asset(asset.id)
  return (
    <Card
      title={t.matter.tabs.chart}
      className="chart-card"
      aside={
        assets.length > 0 && (
          <Segmented
            size="small"
            value={asset === undefined ? 'case' : shown}
            onChange={show}
            options={[
              { value: 'case', label: t.chart.matter },
              ...assets.map(({ id }) => ({ value: id, label: names.asset(id) })),
            ]}
          />
        )
      }
    >
      <ChartDrawing
        chart={chart}
        lit={litStates(chart, asset === undefined ? path : asset.state)}
        name={name}
      />
    </Card>
  )
}

function ChartDrawing({ chart, lit, name }: { chart: Chart; lit: readonly string[]; name: string }) {
  const { t, say } = useSpeech()
  const layout = useQuery({
    queryKey: ['chart', chart.id, chart.states.length, chart.moves.length],
    queryFn: () => layOut(chart),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [picked, pick] = useState<string | null>(null)
  const present = picked ?? deepestOf(chart, lit)
  const drawn = useMemo(
    () => ({
      nodes: nodesOf(chart, layout.data?.boxes ?? [], lit, say),
      edges: edgesOf(chart, layout.data?.lines ?? [], present, say),
    }),
    [chart, layout.data, lit, say, present],
  )
  if (layout.isLoadingError) return <Trouble error={layout.error} />
  if (layout.isPending) return <Loading>{t.loading}</Loading>
  const state = chart.states.find(({ id }) => id === present)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing beside words that say the same. */}
      <div className="chart" role="group" aria-label={t.chart.label(name)}>
        <ReactFlow
          key={chart.id}
          nodes={drawn.nodes}
          edges={drawn.edges}
          onNodeClick={(_event, node) => pick(node.id)}
          nodesDraggable={false}
          nodesConnectable={false}
          edgesFocusable={false}
          edgeTypes={edgeTypes}
          fitView
          // The whole chart is too large to be read at once: it opens on the state the matter stands in.
          fitViewOptions={present === null ? { padding: 0.06 } : { nodes: [{ id: present }], maxZoom: 0.85 }}
          minZoom={0.2}
          maxZoom={1.6}
          proOptions={{ hideAttribution: true }}
        >
          <Controls showInteractive={false} />
        </ReactFlow>
      </div>
      <p className="muted small">{t.chart.help}</p>
      {state && <WaysOut chart={chart} state={state} isHere={lit.includes(state.id)} />}
    </>
  )
}

/** The moves out of a state in words: what the drawing shows, for whoever reads by ear or on paper. */
function WaysOut({ chart, state, isHere }: { chart: Chart; state: ChartState; isHere: boolean }) {
  const { t, say } = useSpeech()
  const inside = ancestors(chart, state)
  const moves = chart.moves.filter(({ from }) => inside.includes(from))
  const going = moves.filter(({ from, to }) => to !== null && to !== from)
  const staying = moves.filter(({ from, to }) => to === null || to === from)
  const labelOf = (id: string | null) => {
    const found = chart.states.find((one) => one.id === id)
    return found === undefined ? '' : say(found.label)
  }
  return (
    <div className="ways-out">
      <h3>
        {t.chart.outOf(say(state.label))}
        {isHere && <small> ({t.chart.here})</small>}
      </h3>
      {going.length === 0 && <Empty>{t.chart.noWayOut}</Empty>}
      <ul>
        {distinct(going).map((move) => (
          <li key={`${move.act}${move.to}`}>
            {say(move.label)} → <strong>{labelOf(move.to)}</strong>
          </li>
        ))}
      </ul>
      {staying.length > 0 && (
        <details className="fold">
          <summary>
            {t.chart.stays} ({distinct(staying).length})
          </summary>
          <p className="fold-body small">
            {distinct(staying)
              .map((move) => say(move.label))
              .join(' · ')}
          </p>
        </details>
      )}
    </div>
  )
}

function distinct(moves: readonly ChartMove[]): ChartMove[] {
  return [...new Map(moves.map((move) => [`${move.act}${move.to}`, move])).values()]
}

function ancestors(chart: Chart, state: ChartState): string[] {
  const parent = chart.states.find(({ id }) => id === state.parent)
  return parent === undefined ? [state.id] : [state.id, ...ancestors(chart, parent)]
}

function nodesOf(
  chart: Chart,
  boxes: readonly Box[],
  lit: readonly string[],
  say: (words: Words) => string,
): Node[] {
  const byId = new Map(chart.states.map((state) => [state.id, state]))
  return boxes.map((box) => {
    const state = byId.get(box.id)
    const isGroup = state?.type === 'compound' || state?.type === 'parallel'
    const isLit = lit.includes(box.id)
    return {
      id: box.id,
      position: { x: box.x, y: box.y },
      data: { label: state === undefined ? box.id : say(state.label) },
      ...(box.parent === null ? {} : { parentId: box.parent, extent: 'parent' as const }),
      width: box.width,
      height: box.height,
      selectable: true,
      className: [
        'state',
        isGroup ? 'is-group' : '',
        state?.type === 'final' ? 'is-final' : '',
        isLit ? 'is-lit' : '',
      ].join(' '),
    }
  })
}

function edgesOf(
  chart: Chart,
  lines: readonly Line[],
  present: string | null,
  say: (words: Words) => string,
): Edge[] {
  return lines.map(({ id, from, to, corners }) => {
    const isOut = from === present
    const names = distinct(chart.moves.filter((move) => move.from === from && move.to === to)).map((move) =>
      say(move.label),
    )
    const label = names.length > 1 ? `${names[0]} +${names.length - 1}` : names[0]
    return {
      id,
      source: from,
      target: to,
      type: 'routed',
      data: { corners, ...(isOut && label !== undefined ? { label } : {}) },
      markerEnd: { type: MarkerType.ArrowClosed, color: isOut ? '#0d5c53' : '#9aa39e' },
      className: isOut ? 'move is-out' : 'move',
      zIndex: isOut ? 5 : 1,
    }
  })
}

const edgeTypes = { routed: RoutedEdge }

/** The state a chart stands in, of several regions that of the first. */
function deepestOf(chart: Chart, lit: readonly string[]): string | null {
  const leaves = lit.filter((id) => !chart.states.some(({ parent }) => parent === id))
  return leaves[0] ?? null
}
