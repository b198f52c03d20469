import type { ReactNode } from 'react'
import type { Place } from './places.ts'

const drawings: Record<Place['icon'] | 'bell' | 'menu' | 'search' | 'print' | 'plus' | 'cross', ReactNode> = {
  work: (
    <>
      <path d="M4 6.5h3M4 12h3M4 17.5h3" />
      <path d="M10 6.5h10M10 12h10M10 17.5h10" />
    </>
  ),
  list: (
    <>
      <path d="M4 5h16v14H4z" />
      <path d="M4 10h16M9.5 10v9" />
    </>
  ),
  sign: (
    <>
      <path d="M4 20l1.2-4.5L15.7 5a1.9 1.9 0 0 1 2.7 0l.6.6a1.9 1.9 0 0 1 0 2.7L8.5 18.8z" />
      <path d="M12.5 20H20" />
    </>
  ),
  results: (
    <>
      <path d="M4 17a8 8 0 1 1 16 0" />
      <path d="M12 17l4-5.5M3.5 20h17" />
    </>
  ),
  watch: (
    <>
      <path d="M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5s-7-2-9.5-6.5z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  plan: (
    <>
      <path d="M5 4.5h14v16H5z" />
      <path d="M8.50 10l1.50 1.5L12.50 9M8.50 15.5l1.50 1.50 2.5-2.5M15 10.5h1.5M15 16h1.5" />
    </>
  ),
  people: (
    <>
      <circle cx="8.5" cy="8" r="3" />
      <path d="M3 19c0-3.3 2.4-5.5 5.5-5.5S14 15.7 14 19M14.5 9H21M18.5 6.5L21 9l-2.5 2.5" />
    </>
  ),
  calendar: (
    <>
      <path d="M4 6h16v14H4z" />
      <path d="M4 10.5h16M8.5 3.5v4M15.5 3.5v4" />
    </>
  ),
  schedule: (
    <>
      <path d="M4 6h16v14H4z" />
      <path d="M4 10.5h16M8.5 3.5v4M15.5 3.5v4M8 14h2M14 14h2M8 17h2" />
    </>
  ),
  compliance: (
    <>
      <path d="M12 3.5l7 2.5v5.5c0 4.3-2.8 7.4-7 9-4.2-1.6-7-4.7-7-9V6z" />
      <path d="M8.8 12l2.2 2.2 4.2-4.6" />
    </>
  ),
  journal: (
    <>
      <path d="M6 4h12v16H6z" />
      <path d="M9.5 8.5h5M9.5 12h5M9.5 15.5h3M4 7.5h3M4 12h3M4 16.5h3" />
    </>
  ),
  settings: (
    <>
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="17" r="2" />
    </>
  ),
  law: (
    <>
      <path d="M12 4v16M7 20h10M5 7h14" />
      <path d="M5 7l-2.5 6.5h5zM19 7l-2.5 6.5h5z" />
    </>
  ),
  help: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M9.7 9.6a2.4 2.4 0 1 1 3.4 2.2c-.8.4-1.1.9-1.1 1.8M12 16.6v.2" />
    </>
  ),
  bell: <path d="M6 17V11a6 6 0 1 1 12 0v6l1.5 1.5h-15zM10 20.5h4" />,
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  search: (
    <>
      <circle cx="11" cy="11" r="6" />
      <path d="M15.5 15.5L20 20" />
    </>
  ),
  print: <path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z" />,
  plus: <path d="M12 5v14M5 12h14" />,
  cross: <path d="M6 6l12 12M18 6L6 18" />,
}

/** A line drawing beside a word; the word carries the meaning. */
export function Icon({ name, size = 20 }: { name: keyof typeof drawings; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  )
}
