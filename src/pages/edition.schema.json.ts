import type { APIRoute } from 'astro';
import { editionJsonSchema } from '../lib/corpus/schema/edition.ts';

export const GET: APIRoute = () => Response.json(editionJsonSchema());
