import { bondOf } from '../utils/ecogram/bond';
import { lineTo } from '../utils/ecogram/line';
import type { Layout, PlacedFigure, Point } from '../utils/ecogram/scene';
import type { Circle } from '../utils/instruments/circle';
import { bondPaths, GAP } from './BondLine';
import { linkPath } from './link-line';

/** Moves one person in a drawing that stands, without drawing the rest again; `at` is in pixels from the middle. */
export function redrawFigure(
  svg: SVGSVGElement,
  { people, links }: Circle,
  layout: Layout,
  start: PlacedFigure,
): (at: Point) => void {
  const { id } = start;
  const figure = svg.querySelector(`[data-figure="${CSS.escape(id)}"]`);
  const lines = [...svg.querySelectorAll(`[data-bond="${CSS.escape(id)}"] path`)];
  const one = people.find((each) => each.id === id);
  const bond = one ? bondOf(one.person, one.toClient, one.fromClient) : null;
  const known = links.flatMap(({ a, b }) => {
    const other = layout.figures.find((each) => each.id === (a === id ? b : a));
    const line = svg.querySelector(`[data-link="${CSS.escape(`${a}:${b}`)}"]`);
    return (a === id || b === id) && other && line ? [{ other, line, first: a === id }] : [];
  });
  return (at) => {
    figure?.setAttribute('transform', `translate(${at.x - start.x} ${at.y - start.y})`);
    const line = lineTo(layout, at, GAP);
    const paths = bond && line ? bondPaths(line, bond) : [];
    lines.forEach((line, index) => line.setAttribute('d', paths[index] ?? ''));
    for (const { other, line, first } of known)
      line.setAttribute('d', first ? linkPath(at, other) : linkPath(other, at));
  };
}
