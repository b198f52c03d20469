import { Button } from 'antd'
import { Component, type ReactNode } from 'react'
import { useSpeech } from '../words/language.tsx'

/** Catches what goes wrong while drawing and says so in a sentence, instead of leaving an empty page. */
export class ErrorFence extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? <Failed /> : this.props.children
  }
}

function Failed() {
  const { t } = useSpeech()
  return (
    <main className="notice notice-trouble" role="alert">
      <p>{t.errors.drawing}</p>
      <Button onClick={() => window.location.reload()}>{t.errors.reload}</Button>
    </main>
  )
}
