/**
 * The kinds of picture that an essay may hold, by the ending of their files. SVG is none of them,
 * since it can hold programs.
 */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** A picture and its media type. */
export interface Picture {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Whether a file of the content folder is a picture that the essay may show. */
export function isMedia(path: string): boolean {
  return /^media\/[\w.-]+$/u.test(path) && mediaType(path) !== undefined;
}

/** The media type of a picture, by the ending of its file. */
export function mediaType(path: string): string | undefined {
  return MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
}
