import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser, type WayToBrowser } from './browser';

const way = (
  name: string,
  path: string | null,
): WayToBrowser & { find: ReturnType<typeof vi.fn<() => string | null>> } => ({
  name,
  find: vi.fn(() => path),
});

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.stubEnv('CHROMIUM_PATH', undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('finding a browser', () => {
  test('takes the first way that works, tries no dearer one, and says which it was', () => {
    const [here, download, apt] = [way('here', null), way('download', '/opt/chrome'), way('apt', '/usr/bin/chromium')];
    expect(findBrowser([here, download, apt])).toBe('/opt/chrome');
    expect(apt.find).not.toHaveBeenCalled();
    expect(console.error).toHaveBeenLastCalledWith('Browser: /opt/chrome (download)');
  });

  test('remembers what it found for the programs it starts', () => {
    findBrowser([way('here', '/opt/chrome')]);
    expect(process.env.CHROMIUM_PATH).toBe('/opt/chrome');
  });

  test('without any, names all that was tried and what to do', () => {
    expect(() => findBrowser([way('here', null), way('apt', null)])).toThrow(/tried here, apt\. .*CHROMIUM_PATH/);
  });

  test('does not pass over a CHROMIUM_PATH that leads nowhere', () => {
    vi.stubEnv('CHROMIUM_PATH', '/no/such/browser');
    expect(() => findBrowser()).toThrow('/no/such/browser');
  });
});
