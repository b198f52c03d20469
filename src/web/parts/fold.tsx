import type { ReactNode } from 'react'

/** Something folded under its own line: a plain `details`, so that it opens by keyboard and prints when open. */
export function Fold({
  summary,
  children,
  className = '',
  open,
}: {
  summary: ReactNode
  children: ReactNode
  className?: string
  open?: boolean
}) {
  return (
    <details className={`fold ${className}`.trim()} open={open}>
      <summary>{summary}</summary>
      <div className="fold-body">{children}</div>
    </details>
  )
}
