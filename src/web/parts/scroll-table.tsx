import type { ReactNode } from 'react'

interface ScrollTableProps {
  label: string
  isBusy: boolean
  children: ReactNode
}

/** Holds a table wider than the page: it scrolls by itself, by keyboard too. */
export function ScrollTable({ label, isBusy, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
    <section className="table-scroll" tabIndex={0} aria-label={label} aria-busy={isBusy}>
      {children}
    </section>
  )
}
