import type { CDPSession, Page } from 'playwright-core';

/** One thing that a screen reader meets: what it is, what it is called, and the element behind it. */
export interface Met {
  readonly role: string;
  readonly name: string;
  readonly element: number;
}

/** The page as a screen reader has it, and nothing else of the page. */
export interface Reader {
  /** Everything met from the top to the end, in order. */
  read(): Promise<readonly Met[]>;
  /** Goes to one thing and activates it, as a screen reader does. @throws Error when it cannot take the focus. */
  activate(met: Met): Promise<void>;
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** In reading order: the tree comes level by level, and is walked to the leaves. */
const inOrder = (nodes: readonly Node[]): readonly Node[] => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: Node | undefined): readonly Node[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => walk(byId.get(id)))] : [];
  return walk(nodes[0]);
};

const readTree = async (session: CDPSession): Promise<readonly Met[]> => {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] };
  return inOrder(nodes)
    .filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
    .map(({ role, name, backendDOMNodeId }) => ({
      role: role?.value ?? '',
      name: name?.value ?? '',
      element: backendDOMNodeId ?? 0,
    }));
};

/** Opens the browser's own accessibility tree of a page. */
export const openReader = async (page: Page): Promise<Reader> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  return {
    read: () => readTree(session),
    async activate({ element }) {
      await session.send('DOM.focus', { backendNodeId: element });
      await page.keyboard.press('Enter');
    },
  };
};
