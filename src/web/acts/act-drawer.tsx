import { Drawer } from 'antd'
import { useEffect, useRef } from 'react'
import type { Option } from '../api/types.ts'
import { useDesk } from '../matter/desk.tsx'
import { MoneyHeld } from '../matter/money-tab.tsx'
import { usePhone } from '../parts/use-phone.ts'
import { showAssetName } from '../words/assets.ts'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { ActForm } from './act-form.tsx'
import { keyOf } from './group-acts.ts'
import { RefusalList } from './refusal-list.tsx'

/** A form that is open: its act, what it is filled with, and whether it is submitted for somebody else's signature. */
export interface OpenedAct {
  option: Option
  fill?: Readonly<Record<string, unknown>>
  proposal?: { replaces?: string }
}

interface ActDrawerProps {
  opened: OpenedAct | null
  close: () => void
  done: (opened: OpenedAct, day: string) => void
}

/** The acts that pay out of what is held: how much that is stands above the sum that is asked for. */
const ofHeldMoney = new Set(['DISBURSE', 'DEPOSIT'])

/** The form of one act at the side; the matter stays in view, to be read while one types. */
export function ActDrawer({ opened, close, done }: ActDrawerProps) {
  const { t, say } = useSpeech()
  const { asOf } = useDesk()
  const isPhone = usePhone()
  const option = opened?.option ?? null
  const refusals = (option?.refusals ?? []).filter(
    ({ requirement }) => opened?.proposal === undefined || requirement !== 'mayGiveAct',
  )
  const isOpen = option !== null
  const wasOpen = useRef(false)
  useEffect(() => {
    if (isOpen) wasOpen.current = true
    if (isOpen || !wasOpen.current) return undefined
    const timer = window.setTimeout(returnFocus, closing)
    return () => window.clearTimeout(timer)
  }, [isOpen])
  return (
    <Drawer
      open={isOpen}
      onClose={close}
      mask={false}
      size={520}
      className="act-drawer"
      rootClassName="act-drawer-root"
      destroyOnHidden
      title={
        option === null ? null : (
          <>
            {opened?.proposal === undefined ? say(option.label) : t.proposals.formTitle(say(option.label))}
            {option.asset !== undefined && <small>{showAssetName(option.asset, t)}</small>}
          </>
        )
      }
    >
      {opened !== null && option !== null && (
        <>
          {isPhone && <MatterName />}
          {ofHeldMoney.has(option.act) && <MoneyHeld />}
          {refusals.length > 0 && (
            <div className="trouble">
              <p className="trouble-title">{t.acts.nowRefused}</p>
              <RefusalList
                refusals={refusals}
                day={asOf}
                act={option.act}
                {...(option.asset === undefined ? {} : { asset: option.asset })}
              />
            </div>
          )}
          <ActForm
            // Another filling is another form; what was typed so far stays in its draft.
            key={`${keyOf(option)}${opened.proposal?.replaces ?? ''}${JSON.stringify(opened.fill ?? null)}`}
            act={option.act}
            {...(option.asset === undefined ? {} : { asset: option.asset })}
            fields={option.fields}
            draftKey={keyOf(option)}
            {...(opened.fill === undefined ? {} : { fill: opened.fill })}
            {...(opened.proposal === undefined ? {} : { proposal: opened.proposal })}
            close={close}
            done={(day) => done(opened, day)}
          />
        </>
      )}
    </Drawer>
  )
}

// The drawer slides out before it lets go of the focus.
const closing = 350

/** Where the form was opened by an address, or its button is gone, the focus goes to the search of acts: to the next act. */
function returnFocus(): void {
  if (document.activeElement === document.body || document.activeElement === null)
    document.querySelector<HTMLElement>('#duoc-lam-gi .acts-find input')?.focus({ preventScroll: true })
}

/** Which matter the form is of: on a telephone it covers the page that would say so. */
function MatterName() {
  const { t } = useSpeech()
  const { view } = useDesk().matter
  const debtors = view.parties.filter(({ role }) => role === 'debtor').map(({ name }) => name ?? t.noName)
  return (
    <p className="form-matter muted small">
      {nameMatter({ number: view.number, judgmentNumber: view.judgment.number }, t)} · {debtors.join(', ')}
    </p>
  )
}
