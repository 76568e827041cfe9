import { words } from '#words/language.ts';
import type { APIRoute } from 'astro';
import { iconSvg } from '../lib/metadata/icon.ts';

export const GET: APIRoute = () =>
  new Response(iconSvg(words.isEnglish), { headers: { 'Content-Type': 'image/svg+xml' } });
