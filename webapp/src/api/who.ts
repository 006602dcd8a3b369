/** In which words a request says who asks. */

/** Where the session is kept. */
export const KEPT = "filin-session";

/** A session, or else Telegram's init data; a browser's cookie needs no words. */
export function who(token: string, initData: string): Record<string, string> {
  if (token) return { Authorization: `Bearer ${token}` };
  return initData ? { Authorization: `tma ${initData}` } : {};
}
