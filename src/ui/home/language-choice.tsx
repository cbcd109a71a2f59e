import { type Language, languages, selfNames } from '../../language/languages';
import { useGame, useWords } from '../game';

/** The three languages by their own names, always in the same order; what is on the screen stays as it is. */
export function LanguageChoice() {
  const { words, settings, trouble } = useGame();
  const { language } = useWords();
  const choose = async (wanted: Language): Promise<void> => {
    settings.set({ ...settings.get(), language: wanted });
    try {
      await words.change(wanted);
    } catch {
      trouble.set({ says: 'no-words', code: wanted });
    }
  };
  return (
    <fieldset class="languages">
      <legend class="unseen">{words.t('languages')}</legend>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          data-testid={`language-${one}`}
          onClick={() => void choose(one)}
        >
          {selfNames[one]}
        </button>
      ))}
    </fieldset>
  );
}
