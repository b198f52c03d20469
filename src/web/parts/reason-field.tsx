import { Input } from 'antd'

interface ReasonFieldProps {
  id: string
  label: string
  value: string
  change: (reason: string) => void
}

/** Asks why something of the office is changed. */
export function ReasonField({ id, label, value, change }: ReasonFieldProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        rows={2}
        maxLength={2000}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </>
  )
}
