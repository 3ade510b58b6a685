import { useEffect, useState } from 'preact/hooks';

/** The same width as in picture.css. */
const WIDE = '(min-width: 960px)';

/** Whether there is room for a picture beside the questions. */
export function useWide(): boolean {
  const [wide, setWide] = useState(matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const tell = (): void => setWide(query.matches);
    query.addEventListener('change', tell);
    return () => query.removeEventListener('change', tell);
  }, []);
  return wide;
}
