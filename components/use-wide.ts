import { useEffect, useState } from 'preact/hooks';

/** The same width as in picture.css. */
const WIDE = '(min-width: 960px)';

/** Whether there is room for a picture beside the questions, or for what another media query asks. */
export function useWide(asked = WIDE): boolean {
  const [wide, setWide] = useState(matchMedia(asked).matches);
  useEffect(() => {
    const query = matchMedia(asked);
    const tell = (): void => setWide(query.matches);
    query.addEventListener('change', tell);
    return () => query.removeEventListener('change', tell);
  }, [asked]);
  return wide;
}
