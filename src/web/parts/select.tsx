// biome-ignore lint/style/noRestrictedImports: this is the one place where it is given a name.
import { Select as AntSelect, type SelectProps } from 'antd'
import { type ReactElement, useLayoutEffect, useRef } from 'react'

type Option = NonNullable<SelectProps['options']>[number]

/**
 * The list of choices of the pages: Ant Design's, whose open list has no name of its own and tells readers of the screen
 * three of its lines only. Ours is called as its field is, and holds every line.
 */
export function Select<Value = string, O extends Option = Option>(props: SelectProps<Value, O>) {
  return (
    <AntSelect<Value, O> virtual={false} popupRender={(list) => <NamedList>{list}</NamedList>} {...props} />
  )
}

/** Names the list after the field that opens it: by the label of that field, or by what it is called. */
function NamedList({ children }: { children: ReactElement }) {
  const node = useRef<HTMLDivElement>(null)
  // A search that finds nothing puts another list in the place of the first: asked after every drawing.
  useLayoutEffect(() => {
    const list = node.current?.querySelector('[role="listbox"]')
    const field = list && document.querySelector<HTMLInputElement>(`input[aria-controls="${list.id}"]`)
    const name = field?.getAttribute('aria-label') ?? field?.labels?.[0]?.textContent
    if (list && name) list.setAttribute('aria-label', name)
  })
  return <div ref={node}>{children}</div>
}
