import { svgFile } from './svg';

/**
 * A picture as a PNG.
 * @param svg with a width and a height in pixels.
 * @param scale pixels of the PNG for each of them: 2 stays sharp on paper and on fine screens.
 * @throws when the browser cannot draw it.
 */
export async function pngOf(svg: SVGSVGElement, scale: number): Promise<Blob> {
  // An address of our own memory is all that `img-src` allows: what stands in a `data:` address may come from anywhere.
  const address = URL.createObjectURL(svgFile(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(Number(svg.getAttribute('width')) * scale);
    canvas.height = Math.round(Number(svg.getAttribute('height')) * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    // Not `toBlob`: Chromium leaves that for when it has nothing else to do, which on a busy computer was seen not to come.
    const [, bytes = ''] = canvas.toDataURL('image/png').split(',');
    return new Blob([Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0))], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
