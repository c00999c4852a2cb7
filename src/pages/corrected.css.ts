import type { APIRoute } from 'astro';
import corrected from '../styles/corrected.css?raw';

/** How earlier versions and quotes look, for the articles that were corrected. */
export const GET: APIRoute = () =>
  new Response(corrected, { headers: { 'Content-Type': 'text/css' } });
