import { spawnSync } from 'node:child_process';

const run = (args: readonly string[]): boolean =>
  spawnSync('apt-get', args, {
    // Standard output belongs to the command that asked, which may be printing JSON.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Installs Debian packages when this machine has apt and lets us use it (root); otherwise changes nothing and says no. */
export const installByApt = (packages: readonly string[]): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return run(['update', '-q']) && run(['install', '-y', '-q', '--no-install-recommends', ...packages]);
};
