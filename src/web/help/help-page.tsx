import { Input } from 'antd'
import { useState } from 'react'
import { plain } from '../format/sentence.ts'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { useSpeech } from '../words/language.tsx'
import { glossary } from './glossary.ts'

/** "Trợ giúp": how the pages work, the keys, and the words of the trade in both languages. */
export function HelpPage() {
  const { t } = useSpeech()
  const [text, setText] = useState('')
  usePageTitle(t.help.title)
  const typed = plain(text.trim())
  const found = glossary
    .map((group) => ({
      ...group,
      terms: group.terms.filter(([vi, en]) => typed === '' || plain(`${vi} ${en}`).includes(typed)),
    }))
    .filter((group) => group.terms.length > 0)
  return (
    <div className="page help">
      <div className="page-head">
        <h1>{t.help.title}</h1>
      </div>
      <div className="help-columns">
        <Card title={t.help.howTitle}>
          <ul className="help-how">
            {t.help.how.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Card>
        <Card title={t.help.keys}>
          <dl className="help-keys">
            {t.help.keyRows.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </Card>
      </div>
      <Card
        title={t.help.glossaryTitle}
        aside={
          <Input
            type="search"
            size="small"
            allowClear
            aria-label={t.help.glossaryFind}
            placeholder={t.help.glossaryFind}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        }
      >
        {found.length === 0 && <Empty>{t.help.none}</Empty>}
        <div className="glossary">
          {found.map((group) => (
            <section key={group.title.vi} aria-label={group.title.vi}>
              <h3>
                {group.title.vi} <small lang="en">{group.title.en}</small>
              </h3>
              <dl>
                {group.terms.map(([vi, en]) => (
                  <div key={vi}>
                    <dt lang="vi">{vi}</dt>
                    <dd lang="en">{en}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </Card>
    </div>
  )
}
