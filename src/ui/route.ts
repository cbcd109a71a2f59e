/** Where the player is; it stands in the address, so that the back button and a sent link work. */
export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'library' }
  | { readonly kind: 'settings' }
  /** `again` begins anew instead of taking up what was left, on the given side if there is one. */
  | { readonly kind: 'hearing'; readonly id: string; readonly again: boolean; readonly position: string | null };

/** Reads the part of the address after `#`; anything unknown is home. Never throws. */
export function readRoute(hash: string): Route {
  const [place, id, again, position] = hash.replace(/^#?\/?/, '').split('/');
  if (place === 'hearing' && id) {
    return { kind: 'hearing', id, again: again === 'again', position: position || null };
  }
  if (place === 'library' || place === 'settings') return { kind: place };
  return { kind: 'home' };
}

/** The address of a place, as a link holds it. */
export function hashOf(route: Route): string {
  if (route.kind === 'home') return '#/';
  if (route.kind !== 'hearing') return `#/${route.kind}`;
  const again = route.again ? '/again' : '';
  return `#/hearing/${route.id}${again}${again && route.position ? `/${route.position}` : ''}`;
}
