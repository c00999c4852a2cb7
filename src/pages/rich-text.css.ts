import type { APIRoute } from 'astro';
import richText from '../styles/rich-text.css?raw';

/** How headings, lists, tables and pictures of articles look, for the articles that have some. */
export const GET: APIRoute = () =>
  new Response(richText, { headers: { 'Content-Type': 'text/css' } });
