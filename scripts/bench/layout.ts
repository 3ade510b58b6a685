/** Where the people of an ecogram are put: against what d3-force makes of the same people in the same run. */
import { forceCollide, forceManyBody, forceRadial, forceSimulation } from 'd3-force';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type {
  Figure as Person,
  Frame,
  LabelForm,
  Layout,
  Point,
  SectorKind,
} from '../../utils/ecogram/scene.ts';
import { ratio, round, type Figure } from './figures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, '.output/bench-layout');
const WIDTH = 328;
const TICKS = 300;
/** So many people are compared, and how often each is measured. */
const RUNS: readonly (readonly [number, number])[] = [
  [12, 15],
  [30, 15],
  [60, 9],
  [150, 5],
  [500, 3],
];
const RADII = { near: 0.3, middle: 0.5, far: 0.65, none: 0.78, outside: 0.91 };

const KINDS: readonly SectorKind[] = [
  'gezin',
  'familie',
  'vrienden',
  'buurt',
  'werk',
  'formeel',
  'familie',
  'vrienden',
  'gezin',
  'vereniging',
  'formeel',
  'geloof',
  'school',
  'online',
  '',
];
const CLOSENESS = ['near', 'middle', 'near', 'far', 'middle', undefined, 'far'] as const;
const WORDS = [
  'zus',
  'vriendin van school',
  'buurman van 12',
  'huisarts',
  'moeder',
  'maatschappelijk werker',
  'oom',
  'collega',
];

interface Engine {
  readonly layOut: (figures: readonly Person[], frame: Frame) => Layout;
  readonly frameFor: (count: number, width: number) => Frame;
}

/** How long placing takes, how far people move when somebody is added, and whether labels lie over each other. */
export async function measureLayout(): Promise<Figure[]> {
  const { layOut, frameFor } = await loadEngine();
  for (let warm = 0; warm < 3; warm += 1) layOut(people(60, `warm${warm}`), frameFor(60, WIDTH));
  const figures: Figure[] = [];
  for (const [count, runs] of RUNS) {
    const frame = frameFor(count, WIDTH);
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      // Other people every time: what is remembered of the last layout must not help.
      ours.push(timed(() => layOut(people(count, `${run}`), frame)));
      theirs.push(timed(() => settle(people(count, `${run}`), frame)));
    }
    figures.push(ratio(`layout of ${count} people against d3-force`, ours, theirs));
  }
  const [ten, many] = [oneMore(10), oneMore(150)];
  figures.push({ ...ratio('one more person at 150 against at 10', many, ten), atMost: 2 });
  const moved = { ours: displaced(place), theirs: displaced(settle) };
  figures.push(
    {
      name: 'displaced when one is added, 1 to 60 people, mean',
      value: round(moved.ours.mean, 2),
      unit: '% of the width',
      note: `d3-force: ${round(moved.theirs.mean, 2)}`,
    },
    {
      name: 'displaced when one is added, 1 to 60 people, farthest',
      value: round(moved.ours.farthest, 1),
      unit: '% of the width',
      note: `d3-force: ${round(moved.theirs.farthest, 1)}; where nobody moved: ${moved.ours.still} of 59 times, d3-force ${moved.theirs.still}`,
    },
  );
  for (const count of [12, 30, 60]) {
    const layout = layOut(people(count, 'labels'), frameFor(count, WIDTH));
    const without = layout.figures.filter(({ label }) => !label).length;
    figures.push({
      name: `labels over labels or dots at ${count} people`,
      value: overlaps(layout),
      unit: 'found',
      atMost: 0,
      note: `${without} of ${count} without a label`,
    });
  }
  return figures;

  /** Times of adding one to so many, within one size of the frame. */
  function oneMore(count: number): number[] {
    const frame = frameFor(count + 5, WIDTH);
    return Array.from({ length: 60 }, (_, run) => {
      const [all, one] = [people(count + 1 + (run % 5), 'more'), 1];
      layOut(all.slice(0, -one), frame);
      return timed(() => layOut(all, frame));
    });
  }

  function place(figures: readonly Person[], frame: Frame): readonly Point[] {
    return layOut(figures, frame).figures;
  }

  function displaced(by: (figures: readonly Person[], frame: Frame) => readonly Point[]): {
    mean: number;
    farthest: number;
    still: number;
  } {
    const ways: number[] = [];
    let still = 0;
    let before = by(people(1, 'moved'), frameFor(1, WIDTH));
    for (let count = 2; count <= 60; count += 1) {
      const after = by(people(count, 'moved'), frameFor(count, WIDTH));
      const each = before.map((one, at) => {
        const now = after[at] ?? one;
        return (100 * Math.hypot(now.x - one.x, now.y - one.y)) / WIDTH;
      });
      if (Math.max(...each) < 0.01) still += 1;
      ways.push(...each);
      before = after;
    }
    const mean = ways.reduce((sum, way) => sum + way, 0) / ways.length;
    return { mean, farthest: Math.max(...ways), still };
  }
}

/** The engine as the panel gets it: bundled. */
async function loadEngine(): Promise<Engine> {
  const load = async (name: string): Promise<unknown> => {
    await build({
      configFile: false,
      logLevel: 'error',
      root: ROOT,
      build: {
        ssr: join(ROOT, `utils/ecogram/${name}.ts`),
        outDir: OUT,
        emptyOutDir: false,
        rollupOptions: { output: { entryFileNames: '[name].mjs' } },
      },
    });
    return import(pathToFileURL(join(OUT, `${name}.mjs`)).href);
  };
  return { ...((await load('layout')) as Engine), ...((await load('frame')) as Engine) };
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function people(count: number, run: string): Person[] {
  return Array.from({ length: count }, (_, at) => {
    const kind = KINDS[at % KINDS.length] ?? '';
    const text = `${WORDS[(at * 3) % WORDS.length]} ${at}`;
    return {
      id: `${run}/${at}`,
      kind,
      closeness: CLOSENESS[(at * 3) % CLOSENESS.length],
      role: kind === 'formeel' ? 'professional' : 'network',
      forms: forms(text),
      pin: undefined,
    };
  });
}

function forms(text: string): LabelForm[] {
  const whole = { lines: [text], width: text.length * 6.6, height: 15 };
  return text.length > 10 ? [whole, { lines: [`${text.slice(0, 9)}…`], width: 66, height: 15 }] : [whole];
}

/** What d3-force makes of the same people: apart from each other, at the distance of their ring. */
function settle(figures: readonly Person[], frame: Frame): readonly Point[] {
  const nodes = figures.map(({ closeness, role }) => ({
    x: undefined as number | undefined,
    y: undefined as number | undefined,
    ring: role === 'network' ? RADII[closeness ?? 'none'] : RADII.outside,
  }));
  const half = Math.min(frame.width, frame.height) / 2;
  forceSimulation(nodes)
    .force('charge', forceManyBody().strength(-30))
    .force('ring', forceRadial<(typeof nodes)[number]>(({ ring }) => ring * half).strength(0.8))
    .force('collide', forceCollide(8))
    .stop()
    .tick(TICKS);
  return nodes.map(({ x, y }) => ({ x: x ?? 0, y: y ?? 0 }));
}

function overlaps({ figures }: Layout): number {
  const boxes = figures.flatMap(({ label }, owner) => (label ? [{ owner, ...label.box }] : []));
  let found = 0;
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1))
      if (a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
        found += 1;
    for (const [owner, { x, y }] of figures.entries())
      if (owner !== a.owner && x > a.x && x < a.x + a.width && y > a.y && y < a.y + a.height) found += 1;
  }
  return found;
}
