import { later } from './later';

/** Everything that draws, in one part that is loaded after the first question. */
export const PictureStep = later(async () => (await import('./PictureStep')).PictureStep);
export const LivePicture = later(async () => (await import('./LivePicture')).LivePicture);
export const Together = later(async () => (await import('./Together')).Together);

/** Has it all ready before somebody is drawn. */
export function preparePictures(): void {
  for (const part of [PictureStep, LivePicture, Together]) part.prepare();
}
