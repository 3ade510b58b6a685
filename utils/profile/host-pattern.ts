/** The match pattern of a site: its scheme and host, with every page. Match patterns know no port. */
export function hostPattern({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`;
}
