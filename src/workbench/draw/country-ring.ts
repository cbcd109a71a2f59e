import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Degrees } from './project-point';

const require = createRequire(import.meta.url);

/** As much of a TopoJSON file as one country needs. */
interface Atlas {
  readonly transform: { readonly scale: Degrees; readonly translate: Degrees };
  readonly arcs: readonly (readonly Degrees[])[];
  readonly objects: { readonly countries: { readonly geometries: readonly Country[] } };
}

interface Country {
  readonly properties: { readonly name: string };
  /** For each part of the land its rings; a number names an arc, a negative one the same arc backwards. */
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

/**
 * The mainland of a country that has islands too, as one closed ring without
 * holes: Natural Earth 4.1 at 1 : 50,000,000, public domain, as world-atlas packs it.
 * Throws when the atlas does not know the country.
 */
export function countryRing(name: string): readonly Degrees[] {
  const path = require.resolve('world-atlas/countries-50m.json');
  const { arcs, transform, objects } = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  const country = objects.countries.geometries.find(({ properties }) => properties.name === name);
  if (!country) throw new Error(`world-atlas knows no ${name}: look up the name in countries-50m.json.`);
  const unpack = (arc: readonly Degrees[]): readonly Degrees[] => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
  };
  const along = (arc: number): readonly Degrees[] =>
    arc < 0 ? [...unpack(arcs[~arc] ?? [])].reverse() : unpack(arcs[arc] ?? []);
  // Arcs share their ends: each begins where the one before it stopped.
  const rings = country.arcs.map(([outer = []]) => outer.flatMap((arc) => along(arc).slice(1)));
  return rings.reduce((longest, ring) => (ring.length > longest.length ? ring : longest), []);
}
