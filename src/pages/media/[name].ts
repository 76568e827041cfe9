import type { APIRoute } from 'astro';
import { getMedia } from '../../corpus.ts';
import type { Picture } from '../../lib/content/media.ts';

/** The pictures of the essay's figures. */
export async function getStaticPaths() {
  const media = await getMedia();
  return [...media].map(([path, picture]) => ({
    params: { name: path.replace('media/', '') },
    props: picture,
  }));
}

export const GET: APIRoute<Picture> = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': props.type } });
