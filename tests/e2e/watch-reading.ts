import type { CDPSession } from '@playwright/test';
import { expect } from './kring';

/** Patches every way to read text in the world of the content script itself, and returns what it read of what. */
export async function watchReading(cdp: CDPSession, id: string): Promise<() => Promise<string[]>> {
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  const [contextId] = worlds;
  const run = async (expression: string): Promise<unknown> =>
    (await cdp.send('Runtime.evaluate', { contextId: contextId!, expression, returnByValue: true })).result
      .value;
  await run(`(${instrument.toString()})()`);
  return async () => (await run('globalThis.kringReads.splice(0)')) as string[];
}

function instrument(): void {
  const reads: string[] = [];
  const name = (node: unknown): string => {
    if (!(node instanceof Element)) return Object.prototype.toString.call(node);
    if (node.hasAttribute('data-client-number')) return 'record key';
    return node.id ? `${node.localName}#${node.id}` : node.localName;
  };
  const watch = (owner: object, property: string): void => {
    const known = Object.getOwnPropertyDescriptor(owner, property);
    if (!known) throw new Error(`no ${property}`);
    const { get, value } = known as { get?: () => unknown; value?: (...input: unknown[]) => unknown };
    Object.defineProperty(owner, property, {
      ...known,
      ...(get && {
        get(this: unknown) {
          reads.push(`${property} of ${name(this)}`);
          return get.call(this);
        },
      }),
      ...(value && {
        value(this: unknown, ...input: unknown[]) {
          reads.push(`${property} of ${name(this)}`);
          return value.apply(this, input);
        },
      }),
    });
  };
  for (const [owner, properties] of [
    [Node.prototype, ['textContent', 'nodeValue', 'cloneNode']],
    [HTMLElement.prototype, ['innerText', 'outerText']],
    [Element.prototype, ['innerHTML', 'outerHTML', 'getHTML']],
    [CharacterData.prototype, ['data', 'substringData']],
    [HTMLInputElement.prototype, ['value']],
    [HTMLTextAreaElement.prototype, ['value', 'textLength']],
    [HTMLSelectElement.prototype, ['value']],
    [HTMLOptionElement.prototype, ['text']],
    [Range.prototype, ['toString', 'cloneContents']],
    [Selection.prototype, ['toString']],
    [XMLSerializer.prototype, ['serializeToString']],
  ] as const)
    for (const property of properties) watch(owner, property);
  Object.assign(globalThis, { kringReads: reads });
}
