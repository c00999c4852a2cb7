import type { APIRoute } from 'astro';
import { worldMapFile } from '../maps/world/world.ts';

/** One picture of the world for all pages. */
export const GET: APIRoute = () =>
  new Response(worldMapFile(), { headers: { 'Content-Type': 'image/svg+xml' } });
