import { App, Button, Checkbox } from 'antd'
import { useState } from 'react'
import { settleMany, useRefreshProposals } from '../api/proposals.ts'
import type { BatchItemResult, ProposalLine } from '../api/types.ts'
import { describeError } from '../format/describe-error.ts'
import { useSpeech } from '../words/language.tsx'
import { ReasonForm } from './reason-form.tsx'

interface BatchBarProps {
  lines: readonly ProposalLine[]
  chosen: readonly ProposalLine[]
  choose: (ids: readonly string[]) => void
  done: (lines: readonly ProposalLine[], results: BatchItemResult[]) => void
}

/** Signs or sends back many at once. Each is judged by itself; the server answers one by one. */
export function BatchBar({ lines, chosen, choose, done }: BatchBarProps) {
  const { t } = useSpeech()
  const { message } = App.useApp()
  const refresh = useRefreshProposals()
  const [isSending, setSending] = useState(false)
  const [asksReason, askReason] = useState(false)
  const settle = async (reason: string | null) => {
    setSending(true)
    try {
      const { results } = await settleMany(chosen, reason)
      askReason(false)
      done(chosen, results)
    } catch (error) {
      void message.error(describeError(error, t))
    } finally {
      setSending(false)
      void refresh()
    }
  }
  const count = chosen.length
  return (
    <div className="batch-bar">
      <Checkbox
        checked={count === lines.length}
        indeterminate={count > 0 && count < lines.length}
        onChange={({ target }) => choose(target.checked ? lines.slice(0, 500).map(({ id }) => id) : [])}
      >
        {count === 0 ? t.proposals.pickAll : t.proposals.picked(count)}
      </Checkbox>
      {count > 0 && !asksReason && (
        <>
          <Button type="primary" loading={isSending} onClick={() => void settle(null)}>
            {t.proposals.signMany(count)}
          </Button>
          <Button disabled={isSending} onClick={() => askReason(true)}>
            {t.proposals.sendBackMany(count)}
          </Button>
        </>
      )}
      {count > 0 && asksReason && (
        <ReasonForm
          label={t.proposals.sendBackMany(count)}
          isSending={isSending}
          send={(reason) => void settle(reason)}
          cancel={() => askReason(false)}
        />
      )}
    </div>
  )
}
