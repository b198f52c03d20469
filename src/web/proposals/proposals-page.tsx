import { Button } from 'antd'
import { useState } from 'react'
import { useProposals } from '../api/proposals.ts'
import { usePerson } from '../api/session.ts'
import type { BatchItemResult, Person, ProposalLine } from '../api/types.ts'
import { Flash, type FlashNote } from '../parts/flash.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { useAddress } from '../parts/use-address.ts'
import { usePhone } from '../parts/use-phone.ts'
import { useSpeech } from '../words/language.tsx'
import { BatchBar } from './batch-bar.tsx'
import { BatchResults } from './batch-results.tsx'
import { ProposalList } from './proposal-list.tsx'
import { ProposalReader } from './proposal-reader.tsx'

const views = ['waiting', 'mine'] as const
type View = (typeof views)[number]

/** "Chờ ký": what waits for this person's signature, and what he submitted himself; the paper beside the list. */
export function ProposalsPage() {
  const { t } = useSpeech()
  const person = usePerson().data ?? null
  usePageTitle(t.proposals.title)
  return person === null ? <Loading>{t.loading}</Loading> : <ProposalsDesk person={person} />
}

function ProposalsDesk({ person }: { person: Person }) {
  const { t } = useSpeech()
  const waiting = useProposals({ state: 'waiting' })
  const mine = useProposals({ author: person.id })
  const { read, keep } = useAddress()
  const asked = views.find((name) => name === read('ds'))
  // "?xem=" asks for one proposal, as the worklist does.
  const wanted = read('xem')
  const isOwn = mine.data?.pages.some((page) => page.proposals.some(({ id }) => id === wanted)) ?? false
  const isEmptyQueue = waiting.data?.pages[0]?.proposals.length === 0
  // Who has nothing to sign but has submitted something comes to see that.
  const view =
    asked ?? (isOwn || (isEmptyQueue && mine.data?.pages[0]?.proposals.length) ? 'mine' : 'waiting')
  const list = { waiting, mine }[view]
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t.proposals.title}</h1>
      </div>
      <div className="views views-2" role="tablist" aria-label={t.proposals.title}>
        {views.map((name) => {
          const pages = { waiting, mine }[name].data?.pages ?? []
          const count = pages.flatMap((page) => page.proposals).length
          return (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={view === name}
              className={`view view-${count === 0 ? 'none' : 'calm'}`}
              onClick={() => keep({ ds: name, xem: '' })}
            >
              <strong>
                {count}
                {pages.at(-1)?.next ? '+' : ''}
              </strong>
              <span>{t.proposals.views[name]}</span>
            </button>
          )
        })}
      </div>
      {list.isLoadingError ? (
        <Trouble error={list.error} retry={() => void list.refetch()} />
      ) : list.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : (
        <Proposals
          key={view}
          view={view}
          read={wanted}
          setRead={(id) => keep({ ds: view, xem: id })}
          lines={list.data.pages.flatMap((page) => page.proposals)}
        >
          {list.hasNextPage && (
            <p className="more">
              <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t.more}
              </Button>
            </p>
          )}
        </Proposals>
      )}
    </div>
  )
}

interface ProposalsProps {
  view: View
  /** The proposal that is read. */
  read: string
  setRead: (id: string) => void
  lines: readonly ProposalLine[]
  children: React.ReactNode
}

function Proposals({ view, read, setRead, lines, children }: ProposalsProps) {
  const { t } = useSpeech()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [batch, setBatch] = useState<{ lines: ProposalLine[]; results: BatchItemResult[] } | null>(null)
  const [flash, setFlash] = useState<FlashNote | null>(null)
  const chosen = lines.filter(({ id }) => picked.has(id))
  const isPhone = usePhone()
  // On a telephone the paper lies below the list: whoever chooses one is taken there.
  const show = (id: string) => {
    setRead(id)
    if (isPhone)
      window.setTimeout(() => document.querySelector('.reader')?.scrollIntoView({ block: 'start' }), 0)
  }
  const shown = lines.find(({ id }) => id === read)?.id ?? lines[0]?.id ?? null
  return (
    <>
      <Flash note={flash} close={() => setFlash(null)} />
      {batch !== null && <BatchResults {...batch} close={() => setBatch(null)} />}
      {view === 'waiting' && lines.length > 0 && (
        <BatchBar
          lines={lines}
          chosen={chosen}
          choose={(ids) => setPicked(new Set(ids))}
          done={(settled, results) => {
            setPicked(new Set())
            setFlash(null)
            setBatch({ lines: [...settled], results })
          }}
        />
      )}
      {lines.length === 0 ? (
        <section className="card">
          <Empty>{t.proposals.none[view]}</Empty>
        </section>
      ) : (
        <div className="reading-columns">
          <div>
            <ProposalList
              lines={lines}
              shown={shown}
              show={show}
              {...(view === 'waiting' ? { picked, setPicked } : {})}
            />
            {children}
          </div>
          {shown !== null && (
            <ProposalReader
              key={shown}
              id={shown}
              tell={(text) => setFlash((before) => ({ text, nth: (before?.nth ?? 0) + 1 }))}
            />
          )}
        </div>
      )}
    </>
  )
}
