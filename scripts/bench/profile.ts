/** Reading a profile and checking all of it: against JSON.parse of the same text, and per question for more of them. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { ReadProfile } from '../../utils/profile/read.ts';
import { ratio, round, type Figure } from './figures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, '.output/bench-profile');
const COUNTS = [10, 100, 1000] as const;
const RUNS = 25;
/** Questions read in one run, so that each run takes long enough to be timed. */
const QUESTIONS = 4000;

type Read = (text: string) => ReadProfile;

/** How long it takes to read profiles of 10, 100 and 1,000 questions, each with words of its own. */
export async function measureProfile(): Promise<Figure[]> {
  const read = await loadReader();
  const texts = COUNTS.map((count) => ({
    count,
    text: profileOf(count),
    ours: [] as number[],
    bare: [] as number[],
  }));
  for (const { count, text } of texts) {
    const result = read(text);
    const found = result.ok
      ? (result.profile.sets ?? []).flatMap(({ questions = [] }) => questions).length
      : 0;
    if (found !== count || !result.ok || result.problems.length > 0)
      throw new Error(`of ${count} questions ${found} were read`);
  }
  for (let run = -3; run < RUNS; run++) {
    // In turns, so that other work on the machine touches all alike. The first ones are a warm-up.
    for (const { count, text, ours, bare } of texts) {
      const mine = timed(() => read(text), QUESTIONS / count);
      const its = timed(() => JSON.parse(text) as unknown, QUESTIONS / count);
      if (run < 0) continue;
      ours.push(mine);
      bare.push(its);
    }
  }
  const [few, , many] = texts.map(({ ours }) => ours);
  return [
    ...texts.map(({ count, text, ours, bare }) => {
      const one = (times: readonly number[]): number[] => times.map((time) => (time * count) / QUESTIONS);
      return ratio(
        `reading a profile of ${count} questions, against JSON.parse of it`,
        one(ours),
        one(bare),
        {
          note: `${round(text.length / 1000)} thousand characters`,
        },
      );
    }),
    ratio('reading a question of a profile, among 1,000 against among 10', many ?? [], few ?? [], {
      atMost: 1.5,
      note: `each side ${QUESTIONS} questions`,
    }),
  ];
}

/** The reader as the extension gets it: bundled. */
async function loadReader(): Promise<Read> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      ssr: join(ROOT, 'utils/profile/read.ts'),
      outDir: OUT,
      rollupOptions: { output: { entryFileNames: 'read.mjs' } },
    },
  });
  return ((await import(pathToFileURL(join(OUT, 'read.mjs')).href)) as { readProfile: Read }).readProfile;
}

function timed(work: () => unknown, times: number): number {
  const from = performance.now();
  for (let time = 0; time < times; time++) work();
  return performance.now() - from;
}

/** Sets of ten questions or, where that would be more sets than fit, of more. */
function profileOf(count: number): string {
  const sets = Math.min(50, count / 10);
  return JSON.stringify({
    kring: 1,
    name: 'Team van de meting',
    sets: Array.from({ length: sets }, (_, set) => ({
      id: `set-${set}`,
      title: `Vragen ${set}`,
      questions: Array.from({ length: count / sets }, (_, at) => ({
        id: `vraag-${set}-${at}`,
        ask: {
          je: `Met wie drink je weleens koffie, keer ${at}?`,
          u: `Met wie drinkt u weleens koffie, keer ${at}?`,
        },
        why: 'Een lichte vraag om mee te beginnen. Wie langskomt, zegt iets over een gewone dag.',
        topic: 'koffie drinken',
        answer: 'people',
      })),
    })),
  });
}
