import type { ChainSlot } from '../../rules/move';
import type { Nth } from '../../rules/scenario';
import { useWords } from '../game';
import { failurePhrase } from './choice-phrase';
import { useSeat } from './seat';

/** The four words of every chain, and the hands that none may leave out. */
const LINKS = ['actor', 'forum', 'by', 'consequence', 'hands'] as const;
type Link = (typeof LINKS)[number];

const LINK_OF: Readonly<Record<ChainSlot, Link>> = {
  actor: 'actor',
  forum: 'forum',
  proposed: 'forum',
  standard: 'by',
  trace: 'by',
  consequence: 'consequence',
  hands: 'hands',
};

interface Strip {
  readonly chain: { readonly nth: Nth; readonly at: ChainSlot | null };
  readonly withHands: boolean;
}

/** A weighed chain at a glance: whole links in a row, the broken one lit and askew, what fell with it open. */
export function ChainStrip({ chain: { nth, at }, withHands }: Strip) {
  const words = useWords();
  const { read, debate } = useSeat();
  const failure = read(failurePhrase(debate, nth));
  const links = LINKS.filter((link) => link !== 'hands' || withHands);
  const broken = at === null ? links.length : links.indexOf(LINK_OF[at]);
  const says =
    at === null
      ? words.t('verdict.chain-held', { failure })
      : words.t('verdict.chain-broke', { failure, link: words.t(`slots.${at}.name`) });
  return (
    <div class="strip" data-testid="strip" data-broken={at ?? undefined}>
      <p class="meta">{says}</p>
      <ol aria-hidden="true">
        {links.map((link, i) => (
          <li key={link} class={i < broken ? 'pill' : i === broken ? 'pill pill--broken' : 'pill pill--fallen'}>
            {words.t(`verdict.links.${link}`)}
          </li>
        ))}
      </ol>
    </div>
  );
}
