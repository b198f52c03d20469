import { Button } from 'antd'
import { Component, type ReactNode } from 'react'
import { useSpeech } from '../words/language.tsx'

interface ErrorFenceProps {
  children: ReactNode
}

/** Catches what goes wrong while drawing and says so in a sentence, instead of leaving an empty page. */
export class ErrorFence extends Component<ErrorFenceProps, { failure: unknown }> {
  override state = { failure: null }
  static getDerivedStateFromError(failure: unknown) {
    return { failure }
  }
  override render() {
    return this.state.failure === null ? this.props.children : <Failed failure={this.state.failure} />
  }
}

// What the browsers say when the code of a page does not come: no connection, or a newer version of the pages.
const notFetched = /import(?:ed|ing) (?:a )?module|preload CSS/i

function Failed({ failure }: { failure: unknown }) {
  const { t } = useSpeech()
  const isMissing = failure instanceof Error && notFetched.test(failure.message)
  return (
    <div className="notice notice-trouble" role="alert">
      <p>{isMissing ? t.errors.pageNotFetched : t.errors.drawing}</p>
      <Button onClick={() => window.location.reload()}>{t.errors.reload}</Button>
    </div>
  )
}
