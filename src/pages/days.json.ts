import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';

/** The days with articles by month, `{"2024-02": [8, 22]}`: one file for the date field of all pages. */
export const GET: APIRoute = async () => {
  const { archive } = await getSite();
  const months: Record<string, number[]> = {};
  for (const { id } of archive.days) {
    const month = id.slice(0, 7);
    const days = months[month] ?? [];
    days.push(Number(id.slice(8)));
    months[month] = days;
  }
  return Response.json(months);
};
