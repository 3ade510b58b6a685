// Runs before everything else: optional dependencies fail silently, and on an old Node the tools fail in strange ways.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Kring needs Node 22.18 or later and found ${process.versions.node}. On Linux and Windows "npm ci" brings its own; ` +
      'elsewhere install a newer Node and run "npm ci" again.\n',
  );
  process.exit(1);
}
