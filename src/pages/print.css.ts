import type { APIRoute } from 'astro';
import print from '../styles/print.css?raw';

/** How pages look on paper, in one file for all of them. */
export const GET: APIRoute = () => new Response(print, { headers: { 'Content-Type': 'text/css' } });
