import type { Settings } from '../../keeping/settings';
import { formatPercent } from '../../language/format-number';
import { useGame, useWords } from '../game';
import { LanguageChoice } from '../home/language-choice';
import { useStore } from '../use-store';
import { ChoiceRow } from './choice-row';
import { Drawer } from './drawer';

const SIZES = [100, 115, 130] as const;
const PACES = ['full', 'brisk', 'still'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;
const ON_OFF = [true, false] as const;

/** What a player can set: it changes how the game is read, seen and heard, never how it is judged. */
export function SettingsDrawer({ onClose }: { onClose: () => void }) {
  const { settings, keeping } = useGame();
  const words = useWords();
  const now = useStore(settings);
  const change = (changes: Partial<Settings>): void => settings.set({ ...now, ...changes });
  const onOff = (value: boolean): string => words.t(value ? 'settings.on' : 'settings.off');
  return (
    <Drawer id="settings" title={words.t('settings.title')} onClose={onClose}>
      <LanguageChoice />
      <ChoiceRow
        name={words.t('settings.text')}
        choices={SIZES}
        chosen={now.text}
        label={(size) => formatPercent(words.language, size / 100)}
        onChoose={(text) => change({ text })}
      />
      <ChoiceRow
        name={words.t('settings.pace')}
        choices={PACES}
        chosen={now.pace}
        label={(pace) => words.t(`settings.paces.${pace}`)}
        onChoose={(pace) => change({ pace })}
      />
      <ChoiceRow
        name={words.t('settings.theme')}
        choices={THEMES}
        chosen={now.theme}
        label={(theme) => words.t(`settings.themes.${theme}`)}
        onChoose={(theme) => change({ theme })}
      />
      <ChoiceRow
        name={words.t('settings.sound')}
        choices={ON_OFF}
        chosen={now.sound}
        label={(sound) => words.t(sound ? 'settings.sounds.on' : 'settings.sounds.off')}
        onChoose={(sound) => change({ sound })}
      />
      <Volume name={words.t('settings.cues')} value={now.cues} onChange={(cues) => change({ cues })} />
      <Volume name={words.t('settings.ambience')} value={now.ambience} onChange={(ambience) => change({ ambience })} />
      <ChoiceRow
        name={words.t('settings.captions')}
        choices={ON_OFF}
        chosen={now.captions}
        label={onOff}
        onChoose={(captions) => change({ captions })}
      />
      <ChoiceRow
        name={words.t('settings.hints')}
        choices={ON_OFF}
        chosen={now.hints}
        label={onOff}
        onChoose={(hints) => change({ hints })}
      />
      <p class="meta">{words.t(keeping.lasting ? 'settings.kept' : 'settings.not-kept')}</p>
    </Drawer>
  );
}

function Volume({ name, value, onChange }: { name: string; value: number; onChange: (volume: number) => void }) {
  return (
    <label class="volume">
      <span>{name}</span>
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        value={Math.round(value * 100)}
        onInput={(event) => onChange(Number(event.currentTarget.value) / 100)}
      />
    </label>
  );
}
