import { useMachines } from '../api/law.ts'
import type { CaseView, RecordEntry } from '../api/types.ts'
import { showDay } from '../format/day.ts'
import { showMoney } from '../format/money.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/notices.tsx'
import { nameChoice } from '../words/choices.ts'
import { useSpeech } from '../words/language.tsx'
import { describeData } from './describe-data.ts'
import { useDesk } from './desk.tsx'
import { describeAsset } from './name-things.ts'

type Asset = CaseView['assets'][number]

/** The assets of a matter, each with its own steps and its rounds of auction. */
export function AssetsTab() {
  const { t } = useSpeech()
  const { assets } = useDesk().matter.view
  if (assets.length === 0)
    return (
      <Card title={t.matter.tabs.assets}>
        <Empty>{t.assets.none}</Empty>
      </Card>
    )
  return assets.map((asset) => <AssetCard key={asset.id} asset={asset} />)
}

function AssetCard({ asset }: { asset: Asset }) {
  const { t } = useSpeech()
  const { matter, names } = useDesk()
  const state = useAssetState()
  const acts = matter.acts.filter(({ assetId }) => assetId === asset.id)
  const rounds = acts.filter(({ act }) => act === 'HOLD_AUCTION')
  const description = describeAsset(matter.acts, asset.id)
  return (
    <Card
      title={`${names.asset(asset.id)}: ${nameChoice(asset.kind, t).toLowerCase()}`}
      aside={<Chip tone="calm">{state(asset.state)}</Chip>}
    >
      <p className="asset-about">
        {[
          description,
          asset.startPrice === undefined ? '' : `${t.assets.startPrice} ${showMoney(asset.startPrice)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h3>{t.assets.steps}</h3>
      <AssetSteps acts={acts} rounds={rounds} />
    </Card>
  )
}

function AssetSteps({ acts, rounds }: { acts: readonly RecordEntry[]; rounds: readonly RecordEntry[] }) {
  const { t, say } = useSpeech()
  const { law, names } = useDesk()
  return (
    <ol className="asset-steps">
      {acts.map((act) => {
        const round = rounds.findIndex(({ seq }) => seq === act.seq)
        const data = describeData(act, law, names, t)
        return (
          <li key={act.seq} className={round === -1 ? undefined : 'is-round'}>
            <span className="entry-day">{showDay(act.on)}</span>
            <span>
              {say(law.act(act.act))}
              {round !== -1 && <Chip tone="quiet">{t.assets.round(round + 1)}</Chip>}
              {data.length > 0 && <small>{data.join(' · ')}</small>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** The words of an asset's state, as the law's chart names it. */
export function useAssetState(): (state: unknown) => string {
  const { say } = useSpeech()
  const machines = useMachines()
  return (state) => {
    const found = machines.data?.machines.asset.states.find(({ name }) => name === String(state))
    return found === undefined ? String(state) : say(found.label)
  }
}
