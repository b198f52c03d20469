import { useEffect } from 'react'

/** Names the document after the page, so that its tab, its history and its print say what it is. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Thi Hành`
  }, [title])
}
