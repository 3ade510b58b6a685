import { signal, type ReadonlySignal } from '@preact/signals';

/** Shortest time between two messages that somebody is there, in milliseconds. */
const TELL = 5000;

/** Whether the panel shows nothing until somebody asks it to go on (R9). */
export interface Lock {
  readonly locked: ReadonlySignal<boolean>;
  /** Somebody types or clicks. @returns false when it is locked, or has to be now: then that was not for the panel. */
  readonly use: () => boolean;
  /** Locks when nobody used the panel for too long, by the clock: a timer says nothing after the computer slept. */
  readonly check: () => void;
  readonly lock: () => void;
  /** Somebody asks it to go on. */
  readonly goOn: () => void;
}

/**
 * @param minutes how long the panel may be unused.
 * @param tell says to the background that somebody is there, at most every five seconds.
 */
export function makeLock(minutes: () => number, tell: () => void): Lock {
  const locked = signal(false);
  let used = Date.now();
  let told = -Infinity;
  const inUse = (): void => {
    used = Date.now();
    if (Math.abs(used - told) < TELL) return;
    told = used;
    tell();
  };
  const lock: Lock = {
    locked,
    use() {
      lock.check();
      if (locked.value) return false;
      inUse();
      return true;
    },
    check() {
      // A clock that was set back must not put it off.
      used = Math.min(used, Date.now());
      if (Date.now() - used >= minutes() * 60_000) lock.lock();
    },
    lock() {
      locked.value = true;
    },
    goOn() {
      locked.value = false;
      told = -Infinity;
      inUse();
    },
  };
  return lock;
}
