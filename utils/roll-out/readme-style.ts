/** How the page for an administrator looks: plain, and well on paper. */
export const README_STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; color: #1c2426; background: #fff; }
h1, h2 { line-height: 1.25; }
h2 { margin-top: 2.5rem; }
h2, h3 { break-after: avoid; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { border: 1px solid #9aa6a8; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
tr, li { break-inside: avoid; }
td { hyphens: auto; }
code { overflow-wrap: anywhere; hyphens: none; font-family: ui-monospace, Consolas, monospace; font-size: 0.9em; }
.hosts { columns: 20rem 2; }
/* A name or an id that breaks is copied wrongly; where there is room it does not. */
@media print, (min-width: 44rem) { td:nth-child(-n + 2) code { white-space: nowrap; } }
/* In a narrow window a row is a stack, in the order of the heads above it. */
@media screen and (max-width: 43.9rem) {
  table, thead, tbody, tr, th, td { display: block; width: auto; }
  tr { padding: 0.4rem 0; border-top: 1px solid #9aa6a8; }
  th, td { padding: 0; border: 0; }
}
@page { margin: 18mm; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } }
`;
