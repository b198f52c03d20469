import ELK from 'elkjs/lib/elk.bundled.js'
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import type { Chart } from '../api/types.ts'

/** Where a state is drawn, inside its parent. */
export interface Box {
  id: string
  parent: string | null
  x: number
  y: number
  width: number
  height: number
}

const nodeWidth = 176
const nodeHeight = 46

/** How a move is drawn: the corners of its line. */
export interface Line {
  id: string
  from: string
  to: string
  corners: { x: number; y: number }[]
}

/** Works out where the states of a chart stand and how its moves run, so that they read from the top down. */
export async function layOut(chart: Chart): Promise<{ boxes: Box[]; lines: Line[] }> {
  const elk = new ELK()
  const root = await elk.layout({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'org.eclipse.elk.json.edgeCoords': 'ROOT',
      'elk.layered.mergeEdges': 'true',
      'elk.layered.spacing.nodeNodeBetweenLayers': '54',
      'elk.spacing.nodeNode': '38',
      'elk.padding': '[top=40,left=20,bottom=20,right=20]',
    },
    children: childrenOf(chart, null),
    edges: edgesOf(chart),
  })
  return { boxes: boxesOf(root.children ?? [], null), lines: linesOf(root.edges ?? []) }
}

function childrenOf(chart: Chart, parent: string | null): ElkNode[] {
  return chart.states
    .filter((state) => state.parent === parent)
    .map((state) => {
      const children = childrenOf(chart, state.id)
      return children.length === 0
        ? { id: state.id, width: nodeWidth, height: nodeHeight }
        : {
            id: state.id,
            children,
            layoutOptions: { 'elk.padding': '[top=44,left=18,bottom=18,right=18]' },
          }
    })
}

function edgesOf(chart: Chart): ElkExtendedEdge[] {
  const pairs = new Set(
    chart.moves.flatMap(({ from, to }) => (to === null || to === from ? [] : [`${from}~${to}`])),
  )
  return [...pairs].map((pair) => {
    const [from = '', to = ''] = pair.split('~')
    return { id: pair, sources: [from], targets: [to] }
  })
}

function linesOf(edges: readonly ElkExtendedEdge[]): Line[] {
  return edges.map(({ id, sources, targets, sections = [] }) => ({
    id,
    from: sources[0] ?? '',
    to: targets[0] ?? '',
    corners: sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]),
  }))
}

function boxesOf(nodes: readonly ElkNode[], parent: string | null): Box[] {
  return nodes.flatMap(({ id, x = 0, y = 0, width = 0, height = 0, children = [] }) => [
    { id, parent, x, y, width, height },
    ...boxesOf(children, id),
  ])
}
