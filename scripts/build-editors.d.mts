/** See build-editors.mjs. The two folders: web pages, and an unpacked extension. */
export function buildEditors(): Promise<{ readonly editors: string; readonly harness: string }>;
