interface BarProps {
  /** What the bar shows, in words. */
  label: string
  /** Its parts from the left, with the name of the colour of each. */
  parts: readonly { value: number; tone: string }[]
  /** The length of the whole: the bar of the greatest value is as long as there is room. */
  most: number
  /** Where a line stands across the bar. */
  mark?: number | undefined
}

/** One bar of a chart, in parts, drawn as long as its row is wide. */
export function Bar({ label, parts, most, mark }: BarProps) {
  const scale = (value: number) => (most === 0 ? 0 : (value / most) * 100)
  let end = 0
  return (
    <svg className="bar" role="img" aria-label={label} viewBox="0 0 100 10" preserveAspectRatio="none">
      <rect className="bar-ground" width={100} height={10} />
      {parts.map(({ value, tone }) => {
        const start = end
        end += scale(value)
        return <rect key={tone} className={`tone-${tone}`} x={start} width={scale(value)} height={10} />
      })}
      {mark !== undefined && <rect className="bar-mark" x={scale(mark) - 0.3} width={0.6} height={10} />}
    </svg>
  )
}
