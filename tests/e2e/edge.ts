import type { CDPSession } from '@playwright/test';

/** What the tab at the edge says, in its closed root. */
export async function edge(cdp: CDPSession): Promise<string> {
  interface Node {
    readonly nodeName: string;
    readonly nodeValue: string;
    readonly attributes?: readonly string[];
    readonly children?: readonly Node[];
    readonly shadowRoots?: readonly Node[];
  }
  const find = (node: Node): string | undefined => {
    const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
    if (node.nodeName === 'BUTTON' && node.attributes?.includes('edge'))
      return node.attributes.includes('hidden') ? '' : below.map((each) => each.nodeValue).join('');
    for (const each of below) {
      const found = find(each);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  return find(root) ?? '';
}
