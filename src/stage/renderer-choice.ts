/** What a page can draw with; software GL counts as none, because Canvas is faster there. */
export type Drawing = 'webgl' | 'canvas';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|virgl/i;

/** Whether a graphics card's own name says that there is no card. */
export function isSoftware(card: string): boolean {
  return SOFTWARE.test(card);
}

/** Asks the browser once, and gives the context back at once. */
export function chooseDrawing(page: Document = document): Drawing {
  try {
    const gl = page.createElement('canvas').getContext('webgl');
    if (!gl) return 'canvas';
    const names = gl.getExtension('WEBGL_debug_renderer_info');
    const card = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return isSoftware(card) ? 'canvas' : 'webgl';
  } catch {
    return 'canvas';
  }
}
