import type { IncomingMessage, ServerResponse } from 'node:http';
import { describeFileError, findFileError } from '../../archive-folder/files/errors.ts';
import { LockedError } from '../../archive-folder/files/folder-lock.ts';
import { deskProblem, type DeskView } from '../../views/desk/desk-view.ts';
import { say } from '../../wording/say.ts';
import type { Desk } from './desk.ts';
import { overrideRequest, type OverrideAnswer } from './override-request.ts';
import { isOwnPage, isThisMachine, mayWrite } from './own-request.ts';

/** Where the pages of `verbatim dev` ask for what the editor is shown, and for an entry to be written. */
export const DESK_ADDRESS = '/_verbatim/desk';

/** What a page is answered: the view and, on this machine, the token that writing needs. */
export type DeskAnswer = DeskView & { readonly token?: string };

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** An entry is far smaller. */
const LONGEST_BODY = 20_000;

/**
 * Answers requests of the editor’s strip; others are left to the rest of the server.
 *
 * @param desk undefined as long as the archive has not been opened
 * @param token that only pages of this server are given
 */
export function deskRequests(desk: () => Desk | undefined, token: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== DESK_ADDRESS) {
      next();
      return;
    }
    void answer(request, searchParams.get('page') ?? '', desk(), token).then(({ status, body }) => {
      response.writeHead(status, {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(JSON.stringify(body));
    });
  };
}

async function answer(
  request: IncomingMessage,
  page: string,
  desk: Desk | undefined,
  token: string,
): Promise<Answered> {
  const { headers, method } = request;
  const from = request.socket.remoteAddress;
  if (!isOwnPage({ headers })) return refused(403);
  if (!desk) return { status: 503, body: {} };
  try {
    if (method === 'GET') {
      const view = await desk.viewOf(page);
      return { status: 200, body: { ...view, ...(isThisMachine(from) ? { token } : {}) } };
    }
    if (method !== 'POST' || !mayWrite({ headers, from }, token)) return refused(403);
    const asked = overrideRequest.safeParse(await readJson(request));
    if (!asked.success) return refused(400);
    const done: OverrideAnswer = await desk.override(asked.data);
    return { status: 'problem' in done ? 409 : 200, body: done };
  } catch (error) {
    return failed(error);
  }
}

function refused(status: number): Answered {
  const problem = { file: '', message: say('desk.refused'), hint: say('desk.refused-fix') };
  return { status, body: { problem: deskProblem(problem) } };
}

/** What went wrong in words: a file that cannot be written, a command that uses the folder. */
function failed(error: unknown): Answered {
  const known = findFileError(error);
  const isLocked = error instanceof LockedError;
  const { what, hint } = known
    ? describeFileError(error)
    : {
        what: error instanceof Error ? error.message : String(error),
        hint: say(isLocked ? 'desk.locked-fix' : 'desk.again'),
      };
  return { status: 500, body: { problem: deskProblem({ file: '', message: what, hint }) } };
}

/** @returns undefined if it is not JSON, or too long */
async function readJson(request: AsyncIterable<Uint8Array>): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > LONGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
