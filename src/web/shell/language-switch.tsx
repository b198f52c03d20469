import { type Language, useSpeech } from '../words/language.tsx'

const languages: readonly { code: Language; short: string; name: string }[] = [
  { code: 'vi', short: 'VI', name: 'Tiếng Việt' },
  { code: 'en', short: 'EN', name: 'English' },
]

/** Vietnamese or English, as two buttons of which one is pressed. */
export function LanguageSwitch() {
  const { language, setLanguage } = useSpeech()
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons of a toolbar are no fieldset.
    <div className="language" role="group" aria-label="Ngôn ngữ / Language">
      {languages.map(({ code, short, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-label={`${short}, ${name}`}
          aria-pressed={language === code}
          onClick={() => setLanguage(code)}
        >
          {short}
        </button>
      ))}
    </div>
  )
}
