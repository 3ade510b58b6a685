import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { config } from '../../wxt.config';

/** The components with which the panel shows a view, and the styles that only these need. */
const LEFT_OUT = /[/\\](PictureStep|LivePicture|Together)$|\.\/(picture|take|together|views)\.css$/;

function withoutViews(): Plugin {
  return {
    name: 'kring-without-views',
    enforce: 'pre',
    resolveId(source) {
      const name = LEFT_OUT.exec(source);
      return name ? `\0nothing/${name[1] ?? ''}` : undefined;
    },
    load(id) {
      const name = /^\0nothing\/(.*)$/.exec(id)?.[1];
      if (name === undefined) return undefined;
      return name ? `export const ${name} = () => null;` : 'export {};';
    },
  };
}

/** The store build without the ecogram and the other views, only to see what they weigh. */
export default defineConfig({
  ...config,
  outDirTemplate: 'bench-without-views',
  vite: async (env) => {
    const { plugins, ...rest } = (await config.vite?.(env)) ?? {};
    return { ...rest, plugins: [withoutViews(), plugins] };
  },
});
