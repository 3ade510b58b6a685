import type { JSX } from 'preact';
export function TakeAlong(_: { view: string; passersBy: boolean }): JSX.Element {
  return <p />;
}
