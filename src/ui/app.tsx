import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Game, GameContext, useGame } from './game';
import { HomeScreen } from './home/home-screen';
import { LibraryScreen } from './home/library-screen';
import { hashOf, type Route } from './route';
import type { Sitting } from './sitting';
import { TroubleNote } from './trouble-note';
import { useStore } from './use-store';

/** The whole page: the screen of the route, and whatever trouble must be told. */
export function App({ game }: { game: Game }) {
  return (
    <GameContext.Provider value={game}>
      <Screen />
      <TroubleNote />
    </GameContext.Provider>
  );
}

function Screen() {
  const { route } = useGame();
  const place = useStore(route);
  switch (place.kind) {
    case 'hearing':
      return <HearingPlace route={place} />;
    case 'library':
      return <LibraryScreen />;
    default:
      return <HomeScreen settingsOpen={place.kind === 'settings'} />;
  }
}

type HearingView = ComponentType<{ sitting: Sitting }>;

/** A hearing arrives in pieces: its code, its structure, its words. Until then the room is there, and quiet. */
function HearingPlace({ route }: { route: Route & { kind: 'hearing' } }) {
  const game = useGame();
  const sitting = useStore(game.sitting);
  const trouble = useStore(game.trouble);
  const [view, setView] = useState<{ readonly View: HearingView } | null>(null);
  useEffect(() => {
    let gone = false;
    const told = (): void => game.trouble.set({ says: 'no-words', code: 'screen' });
    Promise.all([import('./hearing/hearing-screen'), import('./open-sitting')]).then(async ([screen, opening]) => {
      await opening.openSitting(game, route);
      if (gone) return;
      setView({ View: screen.HearingScreen });
      if (route.again && game.route.get() === route) {
        location.replace(hashOf({ ...route, again: false, position: null }));
      }
    }, told);
    return () => {
      gone = true;
    };
  }, [route]);
  if (trouble?.says === 'no-hearing') return <HomeScreen settingsOpen={false} />;
  if (view === null || sitting === null || sitting.scenario.id !== route.id) return <div class="quiet-room" />;
  const { View } = view;
  return <View key={sitting.seat} sitting={sitting} />;
}
