import { Button } from 'antd'
import type { Option } from '../api/types.ts'
import { useDesk } from '../matter/desk.tsx'
import { showAssetName } from '../words/assets.ts'
import { useSpeech } from '../words/language.tsx'
import { keyOf } from './group-acts.ts'
import { RefusalList } from './refusal-list.tsx'

interface RefusedActProps {
  option: Option
  mayPropose: boolean
  isOpen: boolean
  toggle: () => void
}

/** An act that is refused today: its name, and why once it is opened. */
export function RefusedAct({ option, mayPropose, isOpen, toggle }: RefusedActProps) {
  const { t, say } = useSpeech()
  const { asOf, openAct } = useDesk()
  return (
    <li className="refused-act" id={`tu-choi-${keyOf(option)}`}>
      <button type="button" className="refused-name" aria-expanded={isOpen} onClick={toggle}>
        {say(option.label)}
        {option.asset !== undefined && <small> {showAssetName(option.asset, t)}</small>}
      </button>
      {isOpen && mayPropose && (
        <p className="remedy">
          <Button
            size="small"
            type="primary"
            ghost
            onClick={() => openAct(option.act, option.asset, { proposal: {} })}
          >
            {t.proposals.submit}
          </Button>
        </p>
      )}
      {isOpen && (
        <RefusalList
          refusals={option.refusals}
          day={asOf}
          act={option.act}
          {...(option.asset === undefined ? {} : { asset: option.asset })}
        />
      )}
    </li>
  )
}
