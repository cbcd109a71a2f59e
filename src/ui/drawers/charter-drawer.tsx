import type { ComponentChildren } from 'preact';
import { charterPhrase } from '../../hearing/phrase';
import { formatList } from '../../language/format-list';
import type { Actor, Consequence, Forum, Standard, Trace } from '../../rules/scenario';
import { rowsInPlay } from '../charter-rows';
import { useWords } from '../game';
import { useSeat } from '../hearing/seat';
import { Drawer } from './drawer';

/** The Charter: the open rulebook. Of its rows, those that lie on this hearing's table; it decides every chain. */
export function CharterDrawer({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { sitting, screen, debate } = useSeat();
  const rows = rowsInPlay(sitting.scenario, debate, screen.step);
  return (
    <Drawer id="charter" title={words.t('charter.title')} onClose={onClose}>
      <p class="meta">{words.t('charter.label')}</p>
      <Part title={words.t('charter.actors')}>
        {rows.actors.map((actor) => (
          <ActorRow key={actor.id} actor={actor} />
        ))}
      </Part>
      <Part title={words.t('charter.forums')}>
        {rows.forums.map((forum) => (
          <ForumRow key={forum.id} forum={forum} kinds={rows.kinds} />
        ))}
      </Part>
      <Part title={words.t('charter.standards')}>
        {rows.standards.map((standard) => (
          <StandardRow key={standard.id} standard={standard} />
        ))}
      </Part>
      <Part title={words.t('charter.traces')}>
        {rows.traces.map((trace) => (
          <TraceRow key={trace.id} trace={trace} forums={rows.forums} />
        ))}
      </Part>
      <Part title={words.t('charter.consequences')}>
        {rows.consequences.map((consequence) => (
          <ConsequenceRow key={consequence.id} consequence={consequence} rows={rows} />
        ))}
      </Part>
    </Drawer>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="charter-part">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

/** Reads ids of one part of the Charter as a list; nothing for none. */
function useCharterNames(): (part: string, ids: readonly string[]) => string {
  const words = useWords();
  const { read } = useSeat();
  return (part, ids) =>
    formatList(
      words.language,
      ids.map((id) => read(charterPhrase(part, id))),
    );
}

function Row({ name, note, facts }: { name: string; note?: string | undefined; facts: readonly string[] }) {
  return (
    <li class="charter-row">
      <strong>{name}</strong>
      {note && <span class="meta">{note}</span>}
      {facts.map((fact) => (
        <span key={fact} class="charter-fact">
          {fact}
        </span>
      ))}
    </li>
  );
}

function ActorRow({ actor }: { actor: Actor }) {
  const words = useWords();
  const names = useCharterNames();
  const duties =
    actor.duties.length === 0
      ? words.t('charter.no-duty')
      : `${words.t('charter.controls')}: ${names('duties', actor.duties)}`;
  return <Row name={names('actors', [actor.id])} note={names('kinds', [actor.kind])} facts={[duties]} />;
}

function ForumRow({ forum, kinds }: { forum: Forum; kinds: readonly string[] }) {
  const words = useWords();
  const names = useCharterNames();
  if (forum.kind === 'gap') return <Row name={names('forums', [forum.id])} facts={[]} />;
  const over = forum.over.filter((kind) => kinds.includes(kind));
  const depends = kinds.filter((kind) => kind !== 'nobody' && !forum.independentOf.includes(kind));
  const facts = [
    over.length === 0 ? words.t('charter.over-nobody') : `${words.t('charter.over')}: ${names('kinds', over)}`,
    forum.powers.map((power) => words.t(`charter.powers.${power}`)).join(', '),
    ...(depends.length === 0 ? [] : [`${words.t('charter.depends')}: ${names('kinds', depends)}`]),
  ];
  return (
    <Row
      name={names('forums', [forum.id])}
      note={forum.proposed ? words.t('charter.proposed') : undefined}
      facts={facts}
    />
  );
}

function StandardRow({ standard }: { standard: Standard }) {
  const words = useWords();
  const names = useCharterNames();
  const about =
    standard.governs.length === 0
      ? words.t('charter.shows-nothing')
      : `${words.t('charter.about')}: ${names('duties', standard.governs)}`;
  return <Row name={names('standards', [standard.id])} facts={[about]} />;
}

function TraceRow({ trace, forums }: { trace: Trace; forums: readonly Forum[] }) {
  const words = useWords();
  const names = useCharterNames();
  const reached = trace.reaches.filter((id) => forums.some((forum) => forum.id === id));
  return (
    <Row
      name={names('traces', [trace.id])}
      facts={[
        trace.shows.length === 0
          ? words.t('charter.shows-nothing')
          : `${words.t('charter.shows')}: ${names('duties', trace.shows)}`,
        reached.length === 0
          ? words.t('charter.reaches-nobody')
          : `${words.t('charter.reaches')}: ${names('forums', reached)}`,
      ]}
    />
  );
}

function ConsequenceRow({ consequence, rows }: { consequence: Consequence; rows: ReturnType<typeof rowsInPlay> }) {
  const words = useWords();
  const names = useCharterNames();
  const by = consequence.by.filter((id) => rows.forums.some((forum) => forum.id === id));
  const on = consequence.on.filter((kind) => rows.kinds.includes(kind));
  return (
    <Row
      name={names('consequences', [consequence.id])}
      facts={[
        by.length === 0 ? words.t('charter.by-nobody') : `${words.t('charter.by')}: ${names('forums', by)}`,
        ...(on.length === 0 ? [] : [`${words.t('charter.on')}: ${names('kinds', on)}`]),
        words.t(consequence.remedy ? 'charter.remedy' : 'charter.no-remedy'),
      ]}
    />
  );
}
