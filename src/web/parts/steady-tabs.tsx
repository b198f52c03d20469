import { Tabs, type TabsProps } from 'antd'
import { useEffect, useRef } from 'react'

/**
 * Tabs whose row stands still while one is pressed. Left alone, the press moves the focus, the focus scrolls the row, and
 * a tab that is only half in view has slipped from under the finger before it is let go: nothing opens.
 */
export function SteadyTabs(props: TabsProps) {
  const tabs = useRef<{ nativeElement: HTMLDivElement | null }>(null)
  useEffect(() => {
    const node = tabs.current?.nativeElement
    const hold = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('.ant-tabs-tab')) event.preventDefault()
    }
    node?.addEventListener('mousedown', hold)
    return () => node?.removeEventListener('mousedown', hold)
  }, [])
  return (
    <Tabs
      {...props}
      ref={tabs}
      onTabClick={(_key, { target }) => {
        const tab = target instanceof Element ? target.closest('.ant-tabs-tab') : null
        tab?.querySelector<HTMLElement>('[role="tab"]')?.focus()
      }}
    />
  )
}
