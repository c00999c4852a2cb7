/** Answers with JSON. */
export function jsonResponse(value: unknown, type = 'application/json'): Response {
  return new Response(JSON.stringify(value), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}
