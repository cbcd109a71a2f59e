import type { Scene } from '../../rules/agenda';
import { useWords } from '../game';
import { Icon, type IconName } from '../ornament/icon';

const SCENES: readonly Scene[] = [0, 1, 2, 3, 4, 5, 6, 7];

interface RailProps {
  readonly scene: Scene;
  readonly onOpen: (drawer: 'charter' | 'record' | 'settings') => void;
}

/** The rail above a hearing: the way back, eight scenes as beads on a thread, and what is always one tap away. */
export function Rail({ scene, onOpen }: RailProps) {
  const words = useWords();
  const at = words.t('rail.scene', { at: scene + 1, name: words.t(`rail.scenes.${scene}`) });
  return (
    <header class="rail">
      <a class="small-button" href="#/" aria-label={words.t('rail.back')} data-testid="back">
        <Icon name="back" />
      </a>
      <div class="beads" role="img" aria-label={at} data-testid="scene" data-scene={scene}>
        {SCENES.map((bead) => (
          <span key={bead} class={bead < scene ? 'bead bead--past' : bead === scene ? 'bead bead--now' : 'bead'} />
        ))}
      </div>
      <RailButton name="charter" onOpen={onOpen} />
      <RailButton name="record" onOpen={onOpen} />
      <RailButton name="settings" onOpen={onOpen} />
    </header>
  );
}

function RailButton({
  name,
  onOpen,
}: {
  name: IconName & ('charter' | 'record' | 'settings');
  onOpen: RailProps['onOpen'];
}) {
  const words = useWords();
  return (
    <button
      type="button"
      class="small-button"
      aria-label={words.t(`rail.${name}`)}
      data-testid={`open-${name}`}
      onClick={() => onOpen(name)}
    >
      <Icon name={name} />
    </button>
  );
}
