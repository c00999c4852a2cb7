import type { DeskAnswer } from '../../site/desk/desk-requests.ts';
import type { OverrideAnswer, OverrideRequest } from '../../site/desk/override-request.ts';

const ADDRESS = '/_verbatim/desk';

/** Asks the development server what the editor is shown on a page; undefined if it does not answer. */
export async function askView(page: string): Promise<DeskAnswer | undefined> {
  try {
    const answer = await fetch(`${ADDRESS}?page=${encodeURIComponent(page)}`);
    return answer.ok ? ((await answer.json()) as DeskAnswer) : undefined;
  } catch {
    return undefined;
  }
}

/** Asks for an entry to be laid out or written; undefined if the server does not answer. */
export async function askOverride(
  request: OverrideRequest,
  token: string,
): Promise<OverrideAnswer | undefined> {
  try {
    const answer = await fetch(ADDRESS, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Verbatim-Token': token },
      body: JSON.stringify(request),
    });
    return (await answer.json()) as OverrideAnswer;
  } catch {
    return undefined;
  }
}
