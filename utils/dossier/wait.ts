const STEP_MS = 25;

/** Waits until `holds`, at most `within` milliseconds. @returns whether it came to hold. */
export async function happens(holds: () => boolean, within: number): Promise<boolean> {
  for (let waited = 0; waited < within; waited += STEP_MS) {
    await pause(STEP_MS);
    if (holds()) return true;
  }
  return false;
}

/** Does it come to hold within `arrive` milliseconds, and still hold `stay` milliseconds later? */
export async function comesAndStays(holds: () => boolean, arrive: number, stay: number): Promise<boolean> {
  if (!(await happens(holds, arrive))) return false;
  await pause(stay);
  return holds();
}

/** Lets the page go on for a while, in milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
