import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { POLICY_NAMES } from '../../src/workbench/bots/policy';

/** Runs a command of the workbench the way npm does, without npm's own two lines. */
function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/workbench/${command}.ts`, ...args],
    {
      encoding: 'utf8',
      input: '',
    },
  );
  return { status, stdout, stderr };
}

describe('commands', { timeout: 120_000 }, () => {
  test('[L1] play prints one JSON document, the same bytes for the same seed', () => {
    const args = ['s05-closed-contour', '--bot', 'skill-1', '--position', 'keys-now', '--seed', '1', '--json'];
    const { status, stdout } = run('play', ...args);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      scenario: 's05-closed-contour',
      position: 'keys-now',
      seed: 1,
      points: 100,
      level: 4,
      dimensions: { A: 4, E: 4, D: 4, T: 4, C: 4 },
    });
    expect(run('play', ...args).stdout).toBe(stdout);
  });
  test('play over many seeds brings the sample and the exact figures side by side', () => {
    const { stdout } = run('play', 's13', '--bot', 'random', '--seeds', '20', '--json');
    const { summary } = JSON.parse(stdout) as { summary: Record<string, unknown> };
    expect(summary).toMatchObject({ bot: 'random', seeds: 20, exact: { pLevel3: expect.any(Number) } });
  });
  test('a wrong question is answered with code 2 and one coded sentence that names the others', () => {
    const { status, stdout, stderr } = run('play', 's05', '--bot', 'clever');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('[wrong-argument]');
    for (const name of POLICY_NAMES) expect(stderr).toContain(name);
    expect(run('explore', 's77').stderr).toContain('[unknown-scenario]');
    expect(run('replay', 'tests/replays/none.json').stderr).toContain('[file-missing]');
    expect(run('new-scenario', 'Baursaks').stderr).toContain('[wrong-argument]');
  });
  test('a hearing is played by hand until the input ends', () => {
    const { status, stdout } = run('play', 's00', '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('The counter says Aruzhan took forty-one baursaks.');
  });
});
