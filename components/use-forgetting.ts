import { useEffect } from 'preact/hooks';
import { forgetLayout } from '../utils/ecogram/layout';
import { forgetTexts } from './text-width';

/** What was measured and laid out holds names: it goes when the picture leaves the screen. */
export function useForgetting(): void {
  useEffect(
    () => () => {
      forgetLayout();
      forgetTexts();
    },
    [],
  );
}
