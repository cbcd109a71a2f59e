import type { ComponentType } from 'preact';
import { addressWith, TOOLS, type Tool, useAddress } from './address';
import { GalleryTool } from './gallery/gallery-tool';
import { GraphTool } from './graph/graph-tool';
import { ReplayTool } from './replay/replay-tool';

const SHOWS: Readonly<Record<Tool, { readonly name: string; readonly Tool: ComponentType }>> = {
  graph: { name: 'Graph', Tool: GraphTool },
  replay: { name: 'Replay', Tool: ReplayTool },
  gallery: { name: 'Gallery', Tool: GalleryTool },
};

/** The authors' page: one tool at a time, and the stage on a page of its own. */
export function WorkbenchPage() {
  const { tool: here } = useAddress();
  const { Tool } = SHOWS[here];
  return (
    <>
      <header class="top">
        <h1>Workbench</h1>
        <nav>
          {TOOLS.map((tool) => (
            <a key={tool} href={addressWith(tool)} aria-current={tool === here ? 'page' : undefined}>
              {SHOWS[tool].name}
            </a>
          ))}
          <a href="./draw/look.html">Stage ↗</a>
          <a href="../">Game ↗</a>
        </nav>
      </header>
      <Tool />
    </>
  );
}
