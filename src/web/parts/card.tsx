import { type ReactNode, useId } from 'react'

interface CardProps {
  title: ReactNode
  aside?: ReactNode
  className?: string
  id?: string
  children: ReactNode
}

/** A section under a heading, told as one region to screen readers. */
export function Card({ title, aside, className = '', id, children }: CardProps) {
  const heading = useId()
  return (
    <section className={`card ${className}`.trim()} aria-labelledby={heading} id={id}>
      <div className="card-head">
        <h2 id={heading}>{title}</h2>
        {aside !== undefined && <div className="card-aside">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
