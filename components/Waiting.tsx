import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from './context';

/** By then a panel of our own has long been confirmed, in milliseconds. */
const PATIENCE = 6000;

/** Before the background has confirmed this frame, and for good where it never does: somebody else embedded us. */
export function Waiting(): JSX.Element {
  const t = useMessages();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="waiting" role="status">
      {long ? t.app.unconfirmed : t.app.waiting}
    </p>
  );
}
