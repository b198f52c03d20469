import { Dropdown } from 'antd'
import { useLocation } from 'wouter'
import { useSignOut } from '../api/session.ts'
import type { Person } from '../api/types.ts'
import { dropDrafts } from '../parts/drafts.ts'
import { useSpeech } from '../words/language.tsx'
import { showRole } from '../words/roles.ts'

/** Who is signed in, and the way out. */
export function PersonBox({ person }: { person: Person }) {
  const { t } = useSpeech()
  const [, go] = useLocation()
  const signOut = useSignOut()
  const leave = async () => {
    await signOut.mutateAsync().catch(() => {})
    // Whoever sits down next reads nothing that was half typed.
    dropDrafts()
    go('/dang-nhap')
  }
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'settings', label: t.places.settings, onClick: () => go('/cai-dat') },
          { key: 'out', label: t.session.signOut, onClick: () => void leave() },
        ],
      }}
    >
      <button type="button" className="person" aria-haspopup="menu">
        <span className="person-mark" aria-hidden="true">
          {initials(person.displayName)}
        </span>
        <span className="person-name">
          {person.displayName}
          <small>{showRole(person.role, t)}</small>
        </span>
      </button>
    </Dropdown>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  return `${words.at(0)?.charAt(0) ?? ''}${words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : ''}`
}
