import { createStore } from '../../ui/store';
import { useStore } from '../../ui/use-store';

/** The tools of the page, by the name in the address. */
export const TOOLS = ['graph', 'replay', 'gallery'] as const;
export type Tool = (typeof TOOLS)[number];

/** Where the author is; it stands in the address, so that a link shows a colleague the same. */
export interface Address {
  readonly tool: Tool;
  readonly asked: URLSearchParams;
}

function readAddress(): Address {
  const [name = '', query = ''] = location.hash.replace(/^#?\/?/, '').split('?');
  return { tool: TOOLS.find((tool) => tool === name) ?? 'graph', asked: new URLSearchParams(query) };
}

const address = createStore<Address>(readAddress());
addEventListener('hashchange', () => address.set(readAddress()));

export const useAddress = (): Address => useStore(address);

/** The address with these changes; `null` takes a part away. */
export function addressWith(tool: Tool, changes: Readonly<Record<string, string | null>> = {}): string {
  const asked = new URLSearchParams(address.get().asked);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) asked.delete(name);
    else asked.set(name, value);
  }
  const query = asked.toString();
  return `#/${tool}${query === '' ? '' : `?${query}`}`;
}

/** Changes the address where the author stands; a slider would otherwise fill the back button's memory. */
export function changeAddress(changes: Readonly<Record<string, string | null>>): void {
  history.replaceState(null, '', addressWith(address.get().tool, changes));
  address.set(readAddress());
}
