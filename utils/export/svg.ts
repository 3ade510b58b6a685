import { render, type JSX } from 'preact';

/** What a picture carries for the panel only; a file needs none of it, and an id is nobody's business outside. */
const FOR_THE_PANEL = /^(data-.*|class|tabindex|role|aria-.*)$/;

/**
 * A drawing as an element of its own, that stands in no document: white behind it, and without what only the panel
 * needs. No hook of a context works in it.
 * @param drawing one <svg> with a `viewBox`, that needs no style sheet.
 * @throws when it is none.
 */
export function svgOf(drawing: JSX.Element): SVGSVGElement {
  const box = document.createElement('div');
  render(drawing, box);
  const drawn = box.querySelector('svg');
  const view = drawn?.getAttribute('viewBox')?.split(' ');
  if (!drawn || view?.length !== 4) throw new Error('a drawing is one <svg> with a viewBox');
  const svg = drawn.cloneNode(true) as SVGSVGElement;
  render(null, box);
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const { name } of [...element.attributes])
      if (FOR_THE_PANEL.test(name)) element.removeAttribute(name);
  const ground = document.createElementNS(svg.namespaceURI, 'rect');
  ['x', 'y', 'width', 'height'].forEach((name, at) => ground.setAttribute(name, view[at] ?? '0'));
  ground.setAttribute('fill', '#ffffff');
  svg.prepend(ground);
  return svg;
}

/** A picture as the text of an SVG file. */
export function svgFile(svg: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}
