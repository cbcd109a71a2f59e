import { useEffect, useState } from 'preact/hooks';
import type { Phrase } from '../../hearing/phrase';
import { type Language, languages, selfNames } from '../../language/languages';
import { shownText } from '../../scenarios/proofreading/words/shown-text';
import { openGroup } from '../beats';
import { useGame, useWords } from '../game';
import { useSeat } from '../hearing/seat';
import { readIn } from '../read-phrase';
import { Drawer } from './drawer';

type Told = Readonly<Partial<Record<Language, readonly string[]>>>;

/** The lines on the screen in the other two languages, one under another, each as soon as its words have come; the game's own language stays. */
export function TonguesDrawer({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { trouble } = useGame();
  const { sitting, screen, read } = useSeat();
  const [told, setTold] = useState<Told>({});
  const others = languages.filter((one) => one !== words.language);
  const phrases: readonly Phrase[] = [
    ...screen.prompt,
    ...screen.lines.flatMap(({ says, answer }) => (answer ? [says, answer] : [says])),
    ...(openGroup(screen.groups)?.options ?? []).flatMap(({ id, says }) =>
      id === '' || id.includes(' ') ? [] : [says],
    ),
  ];
  useEffect(() => {
    const { id } = sitting.scenario;
    for (const language of others) {
      Promise.all(phrases.map((phrase) => readIn(words, { scenario: id, phrase, language }))).then(
        (lines) => setTold((before) => ({ ...before, [language]: lines })),
        () => trouble.set({ says: 'no-words', code: language }),
      );
    }
  }, [words.language]);
  return (
    <Drawer id="tongues" title={words.t('tongues.title')} onClose={onClose}>
      <ul class="tongue-lines">
        {phrases.map((phrase, i) => (
          <li key={phrase.path.join('/')}>
            <p>{shownText(read(phrase))}</p>
            {others.map((language) => {
              const says = told[language]?.[i];
              if (says === undefined) return null;
              return (
                <p key={language} lang={language} class="tongue-line">
                  <span class="meta">{selfNames[language]}</span>
                  {shownText(says)}
                </p>
              );
            })}
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
