import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import embed from '../styles/embed.css?raw';
import common from '../styles/common.css?raw';
import { fontStacksCss, fontFaceCss } from '../styles/fonts.ts';
import tokens from '../styles/tokens.css?raw';

/** The style of quotes in frames, in one file for all of them. */
export const GET: APIRoute = async () => {
  const { urls, chrome } = await getSite();
  const colours = tokens + (chrome.spotStyle ?? '');
  return new Response(fontStacksCss + fontFaceCss(urls.home, 'swap') + colours + common + embed, {
    headers: { 'Content-Type': 'text/css' },
  });
};
