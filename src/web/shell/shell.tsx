import { Button, Drawer } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Person } from '../api/types.ts'
import { useSpeech } from '../words/language.tsx'
import { Bell } from './bell.tsx'
import { Icon } from './icons.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { NotFresh } from './not-fresh.tsx'
import { PersonBox } from './person-box.tsx'
import { listPlaces } from './places.ts'
import { SearchBox } from './search-box.tsx'
import { useScroll } from './use-scroll.ts'

/** What stands around every page: the menu, the search over all matters, the bell, the language, the person. */
export function Shell({ person, children }: { person: Person | null; children: ReactNode }) {
  const { t } = useSpeech()
  const [path] = useLocation()
  const [isMenuOpen, setMenuOpen] = useState(false)
  const main = useRef<HTMLElement>(null)
  useScroll(path)
  // The focus goes to a new page too, so that a reader by ear hears it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new address moves the focus.
  useEffect(() => {
    setMenuOpen(false)
    if (document.activeElement === document.body || document.activeElement?.closest('.menu'))
      main.current?.focus({ preventScroll: true })
  }, [path])
  return (
    <div className="shell">
      <a className="skip-link" href="#noi-dung">
        {t.skip}
      </a>
      <aside className="side">
        <Brand />
        <Menu person={person} path={path} />
        <p className="side-foot">{t.motto}</p>
      </aside>
      <header className="top">
        <Button
          type="text"
          className="menu-button"
          aria-label={t.openMenu}
          icon={<Icon name="menu" />}
          onClick={() => setMenuOpen(true)}
        />
        <span className="top-brand">
          <Brand />
        </span>
        {person === null ? <span className="top-space" /> : <SearchBox />}
        <LanguageSwitch />
        {person === null ? (
          <Link className="sign-in-link" href="/dang-nhap">
            {t.session.signIn}
          </Link>
        ) : (
          <>
            <Bell />
            <PersonBox person={person} />
          </>
        )}
      </header>
      <Drawer
        placement="left"
        size={264}
        open={isMenuOpen}
        onClose={() => setMenuOpen(false)}
        closable={false}
        className="menu-drawer"
        title={<Brand />}
      >
        <Menu person={person} path={path} />
        <LanguageSwitch />
      </Drawer>
      <main id="noi-dung" tabIndex={-1} ref={main}>
        {children}
      </main>
      <NotFresh />
    </div>
  )
}

function Brand() {
  const { t } = useSpeech()
  return (
    <Link className="brand" href="/viec-cua-toi">
      <img src="/mark.svg" alt="" width={28} height={28} />
      <span>{t.brand}</span>
    </Link>
  )
}

function Menu({ person, path }: { person: Person | null; path: string }) {
  const { t } = useSpeech()
  return (
    <nav className="menu" aria-label={t.places.label}>
      {listPlaces(person, t).map((part) => (
        <ul key={part[0]?.path}>
          {part.map((place) => {
            const isHere = path === place.path || (place.path === '/viec' && path.startsWith('/viec/'))
            return (
              <li key={place.path}>
                <Link href={place.path} aria-current={isHere ? 'page' : undefined}>
                  <Icon name={place.icon} />
                  <span>{place.name}</span>
                </Link>
              </li>
            )
          })}
        </ul>
      ))}
    </nav>
  )
}
