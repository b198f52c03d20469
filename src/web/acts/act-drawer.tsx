import { Drawer } from 'antd'
import type { Option } from '../api/types.ts'
import { useDesk } from '../matter/desk.tsx'
import { showAssetName } from '../words/assets.ts'
import { useSpeech } from '../words/language.tsx'
import { ActForm } from './act-form.tsx'
import { keyOf } from './group-acts.ts'
import { RefusalList } from './refusal-list.tsx'

interface ActDrawerProps {
  option: Option | null
  close: () => void
  done: (option: Option, day: string) => void
}

/** The form of one act at the side; the matter stays in view, to be read while one types. */
export function ActDrawer({ option, close, done }: ActDrawerProps) {
  const { t, say } = useSpeech()
  const { asOf } = useDesk()
  return (
    <Drawer
      open={option !== null}
      onClose={close}
      mask={false}
      size={520}
      className="act-drawer"
      rootClassName="act-drawer-root"
      destroyOnHidden
      title={
        option === null ? null : (
          <>
            {say(option.label)}
            {option.asset !== undefined && <small>{showAssetName(option.asset, t)}</small>}
          </>
        )
      }
    >
      {option !== null && (
        <>
          {!option.allowed && (
            <div className="trouble">
              <p className="trouble-title">{t.acts.nowRefused}</p>
              <RefusalList
                refusals={option.refusals}
                day={asOf}
                act={option.act}
                {...(option.asset === undefined ? {} : { asset: option.asset })}
              />
            </div>
          )}
          <ActForm
            key={keyOf(option)}
            act={option.act}
            {...(option.asset === undefined ? {} : { asset: option.asset })}
            fields={option.fields}
            draftKey={keyOf(option)}
            close={close}
            done={(day) => done(option, day)}
          />
        </>
      )}
    </Drawer>
  )
}
