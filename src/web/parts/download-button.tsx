import { App, Button } from 'antd'
import { useEffect, useState } from 'react'
import { fetchFile } from '../api/client.ts'
import { describeError } from '../format/describe-error.ts'
import { useSpeech } from '../words/language.tsx'

interface DownloadButtonProps {
  label: string
  path: string
  query?: Record<string, string | undefined>
}

/** Fetches a file and saves it; while it is being made a bar runs, with for how long it has been; it fills as the file comes. */
export function DownloadButton({ label, path, query = {} }: DownloadButtonProps) {
  const { t } = useSpeech()
  const { message } = App.useApp()
  const [since, setSince] = useState<number | null>(null)
  const [come, setCome] = useState<{ bytes: number; total: number | null }>(nothingYet)
  const seconds = useSeconds(since)
  const save = async () => {
    setSince(Date.now())
    setCome(nothingYet)
    try {
      const { name, content } = await fetchFile(path, query, (bytes, total) => setCome({ bytes, total }))
      const address = URL.createObjectURL(content)
      const link = document.createElement('a')
      link.href = address
      link.download = name
      link.click()
      setTimeout(() => URL.revokeObjectURL(address), 60_000)
      void message.success(t.exports.saved(name))
    } catch (error) {
      void message.error(describeError(error, t))
    }
    setSince(null)
  }
  const isBusy = since !== null
  return (
    <span className="download" aria-live="polite">
      <Button loading={isBusy} onClick={() => void save()}>
        {label}
      </Button>
      {isBusy && seconds > 0 && (
        <span className="download-bar">
          <progress
            aria-label={label}
            {...(come.total === null ? {} : { value: come.bytes, max: come.total })}
          />
          <small>
            {come.bytes === 0 ? t.exports.making(seconds) : t.exports.coming(Math.round(come.bytes / 1024))}
          </small>
        </span>
      )}
    </span>
  )
}

const nothingYet = { bytes: 0, total: null }

/** Whole seconds since a moment, counted while it is set. */
function useSeconds(since: number | null): number {
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (since === null) return undefined
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [since])
  return since === null ? 0 : Math.max(0, Math.floor((now - since) / 1000))
}
