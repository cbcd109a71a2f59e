import { useSeat } from './seat';

/** `?debug`: the step, the number of the record's next entry, the seed and the last ruling, for whoever looks for a fault. */
export function DebugNote() {
  const { screen, debate, told, objection, sitting } = useSeat();
  const ruling = objection ?? told?.happenings ?? [];
  return (
    <pre class="debug" data-testid="debug">
      {JSON.stringify({
        step: screen.step,
        n: debate.moves + 1,
        seed: debate.seed,
        position: debate.position,
        scenario: sitting.scenario.id,
      })}
      {'\n'}
      {JSON.stringify(ruling)}
    </pre>
  );
}
