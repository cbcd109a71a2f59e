import { ScenarioError } from '../../scenarios/read-scenario';

/** What could not be shown, and where in which file that lies. */
export function Trouble({ problem }: { problem: Error }) {
  if (!(problem instanceof ScenarioError)) return <p class="trouble">{problem.message}</p>;
  return (
    <div class="trouble">
      <p>
        <code>{problem.file}</code> has not the shape of a hearing yet:
      </p>
      <ul>
        {problem.problems.map(({ path, problem: says }) => (
          <li key={`${path}${says}`}>
            <code>{path || 'the file'}</code> {says}
          </li>
        ))}
      </ul>
    </div>
  );
}
