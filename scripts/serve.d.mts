export interface Served {
  /** "http://127.0.0.1:<port>"; the same port answers as localhost. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** See serve.mjs. */
export function serve(options?: {
  readonly port?: number;
  readonly folders?: Readonly<Record<string, string>>;
}): Promise<Served>;
